package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * These tests should show of every page that it opens, has its words, fits a phone and has nothing that axe or HTML_CodeSniffer finds; they
 * should not test what a page does.
 */
class PagesJourneyIT extends Journey {
    private static final Pattern NO_WORDS = Pattern.compile("\\[[a-z]+(\\.[A-Za-z_-]+)+]");

    /** The most that any page may cost: rights, menu and language included, whoever looks (ADR 0007). */
    static final int MOST_STATEMENTS = 6;

    static final List<String> OPEN = List.of("/", "/falkenberg", "/falkenberg/proposals", "/falkenberg/proposals/4", "/falkenberg/proposals/4/card", "/falkenberg/rounds",
            "/falkenberg/rounds/3", "/falkenberg/rounds/4/synthesis", "/falkenberg/rounds/4", "/falkenberg/rounds/5", "/falkenberg/rounds/5/kit", "/falkenberg/rounds/5/film", "/falkenberg/rounds/5/workplace", "/falkenberg/decisions", "/falkenberg/decisions/1",
            "/falkenberg/pilots/1", "/falkenberg/pilots/1?chart=xmr", "/style", "/falkenberg/surveys", "/falkenberg/surveys/1", "/falkenberg/reports", "/falkenberg/reports/2", "/falkenberg/news", "/falkenberg/news/1", "/falkenberg/news/16", "/falkenberg/news/9", "/falkenberg/news/9/kit", "/falkenberg/news/9/film", "/falkenberg/news/9/workplace", "/falkenberg/pages", "/falkenberg/pages/om-reformen", "/falkenberg/pages/besok-oss", "/falkenberg/documents", "/falkenberg/documents?category=REPORT", "/falkenberg/documents/delrapport-om-falkenbergs-hemtjanstmodell", "/falkenberg/documents/utredning-om-minutstyrning-i-hemtjansten", "/falkenberg/documents/film-hemtjanstmodellen-pa-tre-minuter-textad", "/falkenberg/groups", "/falkenberg/meetings", "/falkenberg/meetings/1", "/falkenberg/ask", "/falkenberg/ideas", "/falkenberg/ideas/leave", "/falkenberg/ideas/left?number=7", "/falkenberg/ideas/1", "/falkenberg/ideas/3", "/falkenberg/follow", "/falkenberg/data",
            "/search", "/search?q=minutstyrning", "/falkenberg/search", "/falkenberg/search?q=minutstyrnig", "/falkenberg/search?q=och", "/falkenberg/search?q=xyzzyqwerty", "/falkenberg/answers", "/falkenberg/answers?q=Vad+h%C3%A4nder+med+minutstyrningen", "/falkenberg/answers?q=xyzzyqwerty", "/falkenberg/ask?question=xyzzyqwerty",
            "/accessibility", "/privacy", "/code", "/karlstad", "/karlstad/surveys/1", "/karlstad/pilots/1?chart=xmr", "/norrkoping", "/goteborg", "/bergen", "/bergen/rounds/3");

    static final List<String> WORK = List.of("/", "/happened", "/happened?page=2", "/settings", "/search", "/search?q=minutstyrning", "/search?q=minutstyrnig&all=1", "/search?q=xyzzyqwerty", "/reforms", "/reform", "/groups", "/groups/show?number=2", "/groups/contacts?number=2", "/groups/members?number=2&q=under", "/groups/import?number=2", "/groups/notice?number=2",
            "/reform/edit", "/reform/text", "/reform/item?kind=PRINCIPLE&key=1", "/reform/item?kind=PHASE", "/groups/new", "/groups/edit?number=2",
            "/proposals", "/proposals/show?number=4", "/proposals/write?number=4", "/proposals/compare?number=4&from=1&to=2", "/proposals/show?number=7", "/proposals/discuss?number=7", "/proposals/show?number=10", "/proposals/show?number=12", "/questions", "/questions?state=ANSWERED&group=8", "/questions/ask?proposal=7",
            "/questions/show?number=1", "/ideas", "/ideas/show?number=1", "/ideas/show?number=2", "/ideas/show?number=3", "/ideas/show?number=4", "/meetings", "/meetings?group=2", "/meetings/show?number=1", "/meetings/show?number=2", "/meetings/show?number=3", "/meetings/plan?group=2",
            "/meetings/plan?number=4", "/meetings/agenda?number=4", "/rounds", "/rounds/open",
            "/rounds/show?number=4", "/rounds/answers?number=4", "/rounds/points?number=4", "/rounds/reply?number=4", "/rounds/many?number=4", "/rounds/addressees?number=4", "/rounds/paper?number=5", "/rounds/letters?number=4", "/rounds/synthesis?number=4", "/rounds/kit?number=5", "/rounds/kit/write?number=5&language=sv", "/rounds/kit/write?number=4&language=fi", "/rounds/kit?number=4", "/decisions", "/decisions/show?number=1", "/decisions/promises",
            "/decisions/record", "/decisions/record?proposal=6", "/codetermination", "/codetermination/show?number=1", "/codetermination/show?number=3", "/codetermination/begin?proposal=7", "/risks", "/risks/show?number=1", "/risks/units?proposal=7", "/pilots", "/pilots/show?number=1", "/pilots/start", "/pilots/measure?number=1", "/pilots/show?number=1&chart=xmr", "/pilots/level?number=1&measure=3", "/pilots/diary?number=1", "/pilots/cycle?number=1", "/pilots/writers?number=1&unit=hjortsberg", "/pilots/shown?number=1", "/pilots/tokens?number=1", "/pilots/points?number=1&measure=1",
            "/surveys", "/surveys/new", "/surveys/show?number=1", "/surveys/set-up?number=1", "/surveys/occasion?number=1", "/news", "/news/write", "/news/write?number=1", "/news/write?number=16&in=sv", "/news/write?number=16&in=fi", "/news/write?number=17&in=sv", "/news/write?number=18&in=sv", "/news/compare?number=16&in=sv&from=1&to=2", "/news/kit?number=9", "/news/kit/write?number=9&language=sv", "/reports", "/reports/write", "/hits", "/front?what=FAQ", "/front?what=FIGURE", "/front?what=VIEW", "/front/write?what=VIEW", "/front/write?what=FAQ", "/pages", "/pages/write", "/pages/write?name=om-reformen", "/pages/write?name=for-personal&in=sv", "/pages/write?name=besok-oss&in=sv", "/documents", "/documents?status=PUBLISHED&category=OTHER", "/documents/write", "/documents/write?name=riktlinje-for-kringtid", "/documents/show?name=riktlinje-for-kringtid", "/documents/show?name=delrapport-om-falkenbergs-hemtjanstmodell", "/documents/show?name=broschyr-till-anhoriga", "/pictures", "/pictures?added=tre-rundor-som-linjer-med-en-ring-for-varje", "/digest", "/digest?rhythm=WEEKLY", "/deliveries", "/deliveries?state=SENT", "/deliveries/stopped", "/mail", "/input");

    /** What everybody in the reform opens. */
    private static final List<String> STAFF = List.of("/", "/happened", "/settings", "/search?q=minutstyrning", "/search?q=minutstyrnig&all=1", "/reforms", "/reform", "/groups", "/groups/show?number=2", "/proposals", "/proposals/show?number=4",
            "/proposals/compare?number=4&from=1&to=2", "/proposals/show?number=7", "/questions", "/ideas", "/ideas/show?number=1", "/meetings", "/meetings/show?number=1", "/rounds", "/rounds/show?number=3", "/rounds/show?number=5", "/decisions", "/decisions/show?number=1",
            "/decisions/promises", "/pilots", "/pilots/show?number=1", "/surveys", "/surveys/show?number=1", "/news");

    /** What the one who looks after the portal opens. */
    private static final List<String> ADMIN = List.of("/", "/reforms", "/reforms/new", "/reforms/lead", "/people", "/people?q=under&page=1",
            "/people/register", "/people/units");

    /** What is theirs besides, by their login. */
    private static final Map<String, List<String>> THEIRS = Map.of(
            "facklig1", List.of("/codetermination", "/codetermination/show?number=3", "/rounds/answer?number=5", "/rounds/answer?number=4"),
            "medarbetare1", List.of("/ideas/show?number=5", "/proposals/merge?number=9", "/proposals/split?number=9", "/proposals/show?number=9", "/proposals/discuss?number=9", "/questions/ask?proposal=9", "/questions/show?number=2", "/meetings/show?number=2", "/meetings/show?number=3", "/meetings/minutes?number=2", "/proposals/write?number=9", "/rounds/points?number=3", "/rounds/reply?number=3"),
            "samordnare", List.of("/documents", "/pictures", "/documents/write", "/documents/show?name=affisch-sa-hittar-du-hit-med-qr-kod", "/groups/notice?number=2", "/meetings/show?number=3", "/meetings/plan?number=3", "/meetings/agenda?number=3", "/meetings/minutes?number=2", "/groups/contacts?number=2", "/groups/members?number=2&q=under", "/rounds/points?number=3", "/news/write?number=1", "/mail", "/deliveries/stopped"),
            "skyddsombud", List.of("/surveys/show?number=1", "/surveys/release?number=1", "/codetermination/show?number=3", "/risks", "/risks/show?number=1", "/risks/begin?proposal=6"),
            "registrator", List.of("/documents", "/documents/show?name=broschyr-till-anhoriga", "/codetermination/show?number=1", "/risks/show?number=1", "/rounds/points?number=4", "/rounds/reply?number=4"));

    private static final List<String> STRANGERS = List.of("projektledare-karlstad", "enhetschef", "portaladmin", "registrator", "facklig1", "medarbetare1");

    /** Every page that is a form which changes something, and which of the strangers may use it; to the others it does not open. */
    private static final Map<String, List<String>> FORMS = Map.ofEntries(
            Map.entry("/proposals/write?number=4", List.of("medarbetare1")), Map.entry("/proposals/write?group=2", List.of("medarbetare1")),
            Map.entry("/questions/ask?proposal=7", List.of("medarbetare1")), Map.entry("/proposals/discuss?number=7", List.of("medarbetare1")),
            Map.entry("/proposals/merge?number=9", List.of("medarbetare1")), Map.entry("/proposals/split?number=9", List.of("medarbetare1")),
            Map.entry("/meetings/plan", List.of()), Map.entry("/meetings/plan?number=4", List.of()),
            Map.entry("/meetings/agenda?number=4", List.of()), Map.entry("/meetings/minutes?number=2", List.of("medarbetare1")),
            Map.entry("/pilots/start", List.of()), Map.entry("/pilots/start?proposal=6", List.of()), Map.entry("/pilots/measure?number=1", List.of()), Map.entry("/pilots/level?number=1&measure=3", List.of()), Map.entry("/pilots/tokens?number=1", List.of()), Map.entry("/pilots/writers?number=1", List.of("samordnare")), Map.entry("/pilots/shown?number=1", List.of()),
            Map.entry("/pilots/diary?number=1", List.of("enhetschef", "medarbetare1", "facklig1")), Map.entry("/pilots/cycle?number=1", List.of("enhetschef", "medarbetare1", "facklig1")),
            Map.entry("/pilots/points?number=1&measure=1", List.of("enhetschef", "medarbetare1")), Map.entry("/rounds/open", List.of()), Map.entry("/rounds/letters?number=4", List.of()),
            Map.entry("/rounds/paper?number=5", List.of()), Map.entry("/rounds/answer?number=4", List.of("enhetschef", "facklig1")), Map.entry("/decisions/record", List.of()), Map.entry("/risks/units?proposal=7", List.of()),
            Map.entry("/news/write", List.of()), Map.entry("/news/write?number=1", List.of()), Map.entry("/news/compare?number=16&in=sv&from=1&to=2", List.of()), Map.entry("/pages/write", List.of()), Map.entry("/front", List.of()), Map.entry("/front/write?what=FAQ", List.of()), Map.entry("/pages/write?name=om-reformen", List.of()), Map.entry("/reform/edit", List.of()),
            Map.entry("/reform/text", List.of()), Map.entry("/reform/item?kind=PRINCIPLE&key=1", List.of()), Map.entry("/groups/new", List.of()),
            Map.entry("/groups/edit?number=2", List.of()), Map.entry("/groups/members?number=2", List.of()), Map.entry("/groups/import?number=2", List.of()), Map.entry("/groups/notice?number=2", List.of()), Map.entry("/digest", List.of()),
            Map.entry("/surveys/new", List.of()), Map.entry("/surveys/set-up?number=1", List.of()), Map.entry("/surveys/occasion?number=1", List.of()), Map.entry("/surveys/slips?number=1&occasion=1&site=1", List.of()), Map.entry("/surveys/release?number=1", List.of("registrator")),
            Map.entry("/rounds/kit?number=5", List.of()), Map.entry("/news/kit?number=9", List.of()), Map.entry("/news/kit/write?number=9&language=sv", List.of()), Map.entry("/rounds/kit/shown?number=5", List.of("enhetschef")), Map.entry("/rounds/kit/write?number=5&language=sv", List.of()),
            Map.entry("/reports", List.of()), Map.entry("/pictures", List.of()), Map.entry("/documents/write", List.of()), Map.entry("/documents/write?name=riktlinje-for-kringtid", List.of()), Map.entry("/reports/write", List.of()),
            Map.entry("/input", List.of()), Map.entry("/people/register", List.of("portaladmin")), Map.entry("/people/units", List.of("portaladmin")),
            Map.entry("/reforms/new", List.of("portaladmin")), Map.entry("/reforms/lead", List.of("portaladmin")));

    /** Forms that say what is wrong when they are sent empty, and change nothing; in the open, and of the project lead. */
    private static final List<String> SENT_EMPTY = List.of("/falkenberg/ask", "/falkenberg/ideas/leave", "/falkenberg/follow", "/accessibility");
    private static final List<String> SENT_EMPTY_AT_WORK = List.of("/questions/ask?proposal=7", "/meetings/plan?group=2", "/pilots/start", "/pilots/measure?number=1", "/rounds/open", "/decisions/record", "/news/write",
            "/pages/write", "/front/write?what=FAQ", "/groups/new", "/surveys/new", "/documents/write", "/pictures");

    /** Pages that others may read; their forms are only there for whoever may send them. */
    private static final List<String> READ = List.of("/rounds/points?number=3", "/rounds/points?number=4", "/rounds/reply?number=3", "/rounds/reply?number=4",
            "/documents/show?name=riktlinje-for-kringtid", "/rounds/many?number=4", "/rounds/show?number=3", "/rounds/show?number=5", "/decisions/promises", "/mail", "/pilots/show?number=1", "/proposals/show?number=8", "/ideas/show?number=2");

    @Test
    void a_form_opens_only_for_whoever_may_send_it() {
        List<String> wrong = new ArrayList<>();
        for (String login : STRANGERS) {
            BrowserContext own = newWindow("sv");
            Page page = signIn(own, login, "/work/sv/");
            FORMS.forEach((path, may) -> {
                int status = page.navigate("/work/sv" + path + (path.contains("?") ? "&" : "?") + "reform=falkenberg").status();
                if (may.contains(login) ? status != 200 : status != 403 && status != 404) {
                    wrong.add(path + " answers " + status + " to " + login);
                }
            });
            for (String path : READ) {
                int status = page.navigate("/work/sv" + path + (path.contains("?") ? "&" : "?") + "reform=falkenberg").status();
                if (status == 200 && page.locator("main form textarea, main form input[type=submit]").count() > 0) {
                    wrong.add(path + " gives a form to " + login);
                }
            }
            own.close();
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void public_pages_open_in_four_languages_without_a_cookie() {
        Page page = window().newPage();
        List<String> wrong = new ArrayList<>();
        for (String language : List.of("sv", "nb", "fi", "en")) {
            for (String path : OPEN) {
                Response response = page.navigate("/" + language + path + (path.contains("?") ? "&" : "?") + "drawn=anew");
                words(language + path, page, response, wrong);
                cost(language + path, response, wrong);
                if (!language.equals(page.locator("html").getAttribute("lang"))) {
                    wrong.add(language + path + " says it is in " + page.locator("html").getAttribute("lang"));
                }
            }
        }
        assertThat(window().cookies()).isEmpty();
        assertThat(wrong).isEmpty();
    }

    @Test
    void public_pages_fit_a_phone_and_axe_finds_nothing() {
        Page page = window().newPage();
        List<String> wrong = new ArrayList<>();
        for (String path : OPEN) {
            page.setViewportSize(1280, 900);
            page.navigate("/sv" + path);
            inspect(path, page, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_travel_card_is_one_sheet_with_every_station_printed_and_as_a_pdf() throws IOException {
        Page page = window().newPage();
        page.navigate("/sv/falkenberg/proposals/4");
        page.locator("a[href$='/proposals/4/card']").click();
        List<String> stations = page.locator(".sheet .thread h3").allInnerTexts();
        assertThat(stations).hasSizeGreaterThan(3);
        assertThat(page.locator(".sheet .qr").getAttribute("data-of")).isEqualTo(portal().publicUrl() + "/sv/falkenberg/proposals/4");
        try (PDDocument printed = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            assertThat(printed.getNumberOfPages()).isEqualTo(1);
        }
        APIResponse answer = window().request().get("/sv/falkenberg/proposals/4/card.pdf");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("content-type", "application/pdf").containsEntry("content-disposition", "inline; filename=\"resekort-falkenberg-f4.pdf\"")
                .containsEntry("cache-control", "public, max-age=5, must-revalidate").containsKey("etag");
        assertThat(Integer.parseInt(window().request().get("/sv/falkenberg/proposals/4/card.pdf?drawn=anew").headers().get("x-ledord-statements"))).isBetween(1, MOST_STATEMENTS);
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            String words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(words).contains("Förslag 4", page.locator(".sheet h1").innerText(), portal().publicUrl() + "/sv/falkenberg/proposals/4").contains(stations);
        }
        assertThat(window().request().get("/sv/falkenberg/proposals/4/card.pdf", RequestOptions.create().setHeader("If-None-Match", answer.headers().get("etag"))).status())
                .isEqualTo(304);
    }

    @Test
    void what_is_not_public_has_no_card_and_neither_has_what_is_not_there() {
        for (String path : List.of("/falkenberg/proposals/9", "/falkenberg/proposals/999", "/nowhere/proposals/1")) {
            for (String form : List.of("", "/card", "/card.pdf")) {
                assertThat(window().request().get("/sv" + path + form).status()).as(path + form).isEqualTo(404);
            }
        }
    }

    @Test
    void nothing_is_said_to_have_come_that_has_not() {
        Page page = window().newPage();
        page.navigate("/sv/falkenberg/ask");
        page.locator("#text").fill("Hur blir det med nycklarna?");
        page.locator("#email").fill("undrar@example.org");
        page.evaluate("document.getElementById('website').value = 'ifyllt av webbläsaren'");
        page.locator("#send").click();
        page.locator("[role=alert]").waitFor();
        assertThat(page.locator("#text").inputValue()).as("what was typed is kept").isEqualTo("Hur blir det med nycklarna?");
        page.locator("#send").click();
        page.locator(".notice.ok").waitFor();
        new Mailbox(portal(), "undrar@example.org").letter("[I");
    }

    @Test
    void whoever_cannot_use_a_page_says_so_without_script_and_gets_a_receipt() {
        try (BrowserContext phone = window().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setBaseURL(portal().publicUrl()))) {
            Page page = phone.newPage();
            page.navigate("/sv/accessibility");
            page.locator("#where").fill("/sv/falkenberg/groups");
            page.locator("#email").fill("hindrad@example.org");
            page.locator("#send").press("Enter");
            page.locator("[role=alert]").waitFor();
            assertThat(page.locator("#where").inputValue()).as("what was typed is kept").isEqualTo("/sv/falkenberg/groups");
            page.locator("#text").fill("Bilden över grupperna läses inte upp.");
            page.locator("input[name=about][value=falkenberg]").press(" ");
            page.locator("#send").press("Enter");
            page.locator(".notice.ok").waitFor();
            assertThat(new Mailbox(portal(), "hindrad@example.org").letter("[I").toString()).isNotBlank();
        }
    }

    @Test
    void an_idea_is_left_without_script_name_or_address_and_its_number_is_told() {
        try (BrowserContext phone = window().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setBaseURL(portal().publicUrl()))) {
            Page page = phone.newPage();
            page.navigate("/sv/falkenberg/ideas/leave");
            page.locator("#how").fill("En tavla i omklädningsrummet.");
            // By key, here as below: a click waits for the page to have scrolled, which nobody tells it where scripts are off.
            page.locator("#send").press("Enter");
            page.locator("[role=alert]").waitFor();
            assertThat(page.locator("#how").inputValue()).as("what was typed is kept").isEqualTo("En tavla i omklädningsrummet.");
            page.locator("#better").fill("Man får veta för sent vem som är sjuk.");
            page.locator("#send").press("Enter");
            page.waitForURL("**/ideas/left?number=*");
            assertThat(page.locator("h1").innerText()).containsPattern("Din idé har nummer T\\d+");
            assertThat(phone.cookies()).isEmpty();
        }
    }

    @Test
    void workspace_pages_open_fit_a_phone_cost_little_and_axe_finds_nothing() {
        walk("projektledare", WORK);
    }

    @Test
    void and_those_of_the_one_who_looks_after_the_portal() {
        walk("portaladmin", ADMIN);
    }

    @Test
    void and_those_of_a_manager_and_of_whoever_lets_own_words_out() {
        walk("enhetschef", List.of("/rounds/kit/shown?number=5"));
        walk("skyddsombud", List.of("/surveys/show?number=1", "/surveys/release?number=1"));
    }

    @Test
    void pages_behind_a_code_or_a_mailed_link_fit_a_phone_and_axe_finds_nothing() throws SQLException {
        String wall = word("select d.word from survey_door d join survey_occasion o on o.id = d.occasion_id where o.state = 'OPEN' order by d.word limit 1");
        String place = word("select p.word from kit_place p join matter m on m.id = p.matter_id where m.kind = 'POST' order by p.id limit 1");
        Page page = newWindow("sv-SE").newPage();
        List<String> wrong = new ArrayList<>();
        for (String path : List.of("/e/" + wall, "/e/" + wall + "/poster", "/k/" + place + "/poster", "/k/" + place,
                Mailbox.link(new Mailbox(portal(), "enhetschef.kusten@example.org").letter("har ni visat"), "/kit/"))) {
            page.setViewportSize(1280, 900);
            words(path, page, page.navigate(path.startsWith("/e/") || path.contains("/poster") ? "/sv" + path : path), wrong);
            inspect(path, page, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static String word(String sql) throws SQLException {
        try (Connection connection = portal().postgres().connect(); Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            assertThat(found.next()).as(sql).isTrue();
            return found.getString(1);
        }
    }

    @Test
    void a_form_that_says_what_is_wrong_fits_a_phone_and_neither_engine_finds_anything() {
        List<String> wrong = new ArrayList<>();
        Page page = window().newPage();
        SENT_EMPTY.forEach(path -> sentEmpty("/sv" + path, page, wrong));
        BrowserContext lead = newWindow("sv");
        Page work = signIn(lead, "projektledare", "/work/sv/");
        SENT_EMPTY_AT_WORK.forEach(path -> sentEmpty("/work/sv" + path + (path.contains("?") ? "&" : "?") + "reform=falkenberg", work, wrong));
        lead.close();
        assertThat(wrong).isEmpty();
    }

    private static void sentEmpty(String path, Page page, List<String> wrong) {
        page.setViewportSize(1280, 900);
        page.navigate(path);
        page.locator("main form [type=submit].btn:not(.second, .quiet)").first().click();
        page.waitForLoadState();
        if (page.locator("main [role=alert]").count() == 0) {
            wrong.add(path + " says nothing of what is missing");
        }
        inspect(path + " sent empty", page, wrong);
    }

    private void walk(String who, List<String> pages) {
        BrowserContext lead = newWindow("sv");
        Page page = signIn(lead, who, "/work/sv/");
        List<String> wrong = new ArrayList<>();
        int dearest = 0;
        for (String path : pages) {
            page.setViewportSize(1280, 900);
            Response response = page.navigate("/work/sv" + path + (path.contains("?") ? "&" : "?") + "reform=falkenberg");
            words(path, page, response, wrong);
            inspect(path, page, wrong);
            dearest = Math.max(dearest, cost(path, response, wrong));
        }
        System.out.println("The dearest page of the workspace, for " + who + ", costs " + dearest + " statements, rights and menu included");
        lead.close();
        assertThat(wrong).isEmpty();
    }

    @Test
    void pages_cost_no_more_for_those_who_do_not_lead() {
        List<String> wrong = new ArrayList<>();
        THEIRS.forEach((login, theirs) -> {
            BrowserContext own = newWindow("sv");
            Page page = signIn(own, login, "/work/sv/");
            Stream.concat(STAFF.stream(), theirs.stream()).forEach(path -> {
                Response response = page.navigate("/work/sv" + path + (path.contains("?") ? "&" : "?") + "reform=falkenberg");
                words(login + path, page, response, wrong);
                cost(login + path, response, wrong);
            });
            own.close();
        });
        assertThat(wrong).isEmpty();
    }

    /** A page that touches no table tells nought; one that tells nothing is wrong. */
    private static int cost(String path, Response response, List<String> wrong) {
        String told = response.headers().getOrDefault("x-ledord-statements", "");
        int statements = told.isEmpty() ? -1 : Integer.parseInt(told);
        if (statements < 0 || statements > MOST_STATEMENTS) {
            wrong.add(path + " costs " + (told.isEmpty() ? "what it does not tell" : told + " statements"));
        }
        return statements;
    }

    private static void words(String path, Page page, Response response, List<String> wrong) {
        if (response.status() != 200) {
            wrong.add(path + " answers " + response.status());
            return;
        }
        Matcher missing = NO_WORDS.matcher(page.locator("body").innerText());
        if (missing.find()) {
            wrong.add(path + " lacks the words for " + missing.group());
        }
        if (page.locator("h1").count() != 1) {
            wrong.add(path + " has " + page.locator("h1").count() + " first headings");
        }
    }

    private static void inspect(String path, Page page, List<String> wrong) {
        new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")).analyze().getViolations()
                .forEach(rule -> wrong.add(path + " axe: " + rule.getId() + " at " + rule.getNodes().get(0).getTarget()));
        Sniffer.errors(page).forEach(error -> wrong.add(path + " sniffer: " + error));
        page.setViewportSize(320, 700);
        Object wide = page.evaluate("document.documentElement.scrollWidth");
        if (((Number) wide).intValue() > 320) {
            wrong.add(path + " is " + wide + " px wide on a phone of 320");
        }
    }
}

package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The thread from beginning to end: a proposal, a round by mail, answers by every way, points, replies, a decision, a
 * pilot, a post, a digest and the public page. Once in Swedish and once in Norwegian.
 */
class ThreadJourneyIT extends Journey {
    private static final Pattern NUMBER = Pattern.compile("number=(\\d+)");

    /** Who walks the thread and in which words. */
    private record Walk(String language, String reform, String writer, int group, String lead, String union, String staff, String onPage,
            String title, String anchor, String receipt, String digestWord) {
    }

    @Test
    void one_question_goes_all_the_way_in_swedish() {
        walk(new Walk("sv", "falkenberg", "medarbetare1", 2, "projektledare", "facklig1@example.org", "medarbetare2@example.org", "enhetschef",
                "Reservpass på helger", "▸ Fråga", "[R", "Det här har hänt"));
    }

    @Test
    void and_in_norwegian() {
        walk(new Walk("nb", "bergen", "tillitsvalgt", 2, "prosjektleder", "tillitsvalgt@example.org", "helsefagarbeider1.sor.bergen@example.org", null,
                "Reservevakter i helgene", "▸ Spørsmål", "[R", "Dette har skjedd"));
    }

    /** The day it is where the reforms are, whatever the machine's own zone says. */
    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }

    private void walk(Walk who) {
        int proposal = write(who);
        int round = open(who, proposal);
        answerByMail(who, round);
        answerByLink(who, round);
        answerOnPage(who, round);
        cut(who, round);
        Calendar.daysPass(portal(), who.reform(), round, 30);
        reply(who, round, proposal);
        conclude(who, round);
        decide(who, proposal);
        int pilot = pilot(who, proposal);
        tell(who);
        look(who, proposal, round, pilot);
        unroutable(who);
    }

    private int write(Walk who) {
        Page page = signIn(newWindow(who.language()), who.writer(), work(who, "/proposals/write") + "&group=" + who.group());
        page.locator("#title").fill(who.title());
        page.locator("#send").click();
        assertThat(page.locator("[role=alert]").count()).as("what is missing is said").isPositive();
        assertThat(page.locator("#title").inputValue()).as("what was typed is kept").isEqualTo(who.title());
        page.locator("#today").fill("När två är sjuka på en helg delas besöken ut på dem som är kvar.");
        page.locator("#proposed").fill("Två reservpass varje helg, i ordinarie schema.");
        page.locator("input[type=checkbox]").first().check();
        page.locator("textarea[id='by:0:serves']").fill("De som berörs är med och bestämmer.");
        page.locator("textarea[id='by:0:against']").fill("Det tar tid från annat.");
        page.locator("#send").click();
        page.waitForURL(url -> url.contains("/proposals/show") && url.contains("number="));
        int number = number(page.url());
        assertThat(page.locator("h1").innerText()).contains(who.title());
        page.context().close();
        return number;
    }

    private int open(Walk who, int proposal) {
        Page page = signIn(newWindow(who.language()), who.lead(), work(who, "/rounds/open") + "&proposal=" + proposal);
        page.locator("#title").fill(who.title());
        page.locator("#intro").fill("Arbetsgruppen vill veta vad ni tycker.");
        while (page.locator("textarea[id$=':text']").count() < 2) {
            page.locator("#add").click();
            page.waitForLoadState();
        }
        page.locator("select[id$=':kind']").nth(0).selectOption("POSITION");
        page.locator("textarea[id$=':text']").nth(0).fill("Ska det finnas två reservpass varje helg?");
        page.locator("select[id$=':kind']").nth(1).selectOption("FREE_TEXT");
        page.locator("textarea[id$=':text']").nth(1).fill("Vad kan hindra det hos er?");
        while (page.locator("textarea[id$=':text']").count() > 2) {
            page.locator("[id$=':remove']").last().click();
            page.waitForLoadState();
        }
        Locator groups = page.locator("fieldset:has(input[name='groups']) input[type=checkbox]");
        for (int i = 0; i < groups.count(); i++) {
            groups.nth(i).check();
        }
        page.locator("#closes").fill(today().plusDays(5).toString());
        page.locator("#look").click();
        page.locator("textarea[id$=':text']").nth(1).fill("Vad kan hindra det hos just er?");
        page.locator("#send").click(); // something else than was read: shown first, and not sent
        page.locator("#problem-summary").waitFor();
        assertThat(page.url()).doesNotContain("/rounds/show");
        assertThat(page.locator("pre.letter").count()).as("the wording for staff and the one for unions").isEqualTo(2);
        assertThat(page.locator("pre.letter").first().innerText()).contains("Vad kan hindra det hos just er?");
        page.locator("#send").dblclick(); // once or twice, it is sent once and the round is shown
        page.waitForURL(url -> url.contains("/rounds/show"));
        assertThat(page.locator(".notice.err").count()).isZero();
        int round = number(page.url());
        page.context().close();
        return round;
    }

    private void answerByMail(Walk who, int round) {
        Mailbox mailbox = new Mailbox(portal(), who.union());
        MimeMessage letter = mailbox.letter("[R" + round + "]");
        assertThat(Mailbox.text(letter)).contains(who.anchor() + " 1", who.anchor() + " 2");
        mailbox.replyInline(letter, who.anchor() + " 1", "nb".equals(who.language()) ? "Støtter med endring. Avtal vaktene med oss først." : "Tillstyrker med ändring. Avtala passen med oss först.",
                who.anchor() + " 2", "nb".equals(who.language()) ? "At ingen vil ta vaktene." : "Att ingen vill ta passen.");
        MimeMessage receipt = mailbox.letter("[R" + round + "]", message -> Mailbox.text(message).contains("/receipt/"));
        assertThat(Mailbox.text(receipt)).contains("nb".equals(who.language()) ? "Støtter med endring" : "Tillstyrker med ändring")
                .contains("nb".equals(who.language()) ? "At ingen vil ta vaktene." : "Att ingen vill ta passen.");
    }

    private void answerByLink(Walk who, int round) {
        Mailbox mailbox = new Mailbox(portal(), who.staff());
        String link = Mailbox.link(mailbox.letter("[R" + round + "]"), "/answer/");
        try (BrowserContext noScript = window().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 700))) {
            Page page = noScript.newPage();
            assertThat(Cost.of(page.navigate(link)).statements()).isLessThanOrEqualTo(PagesJourneyIT.MOST_STATEMENTS);
            page.locator("input[type=radio]").first().check();
            page.locator("textarea[id^='q:']").last().fill("Fråga 19121212-1212 först.");
            page.locator("#send").press("Enter");
            page.locator("#problem-summary").waitFor();
            assertThat(page.locator("textarea[id^='q:']").last().inputValue()).as("refused, and what was typed is kept").isEqualTo("Fråga 19121212-1212 först.");
            assertThat(page.locator("input[type=radio]").first().isChecked()).isTrue();
            page.locator("textarea[id^='q:']").last().fill("Att det inte finns någon att ringa.");
            page.locator("#send").press("Enter"); // by keyboard: a click waits for animation frames, and there is no script
            assertThat(page.locator("h1").count()).isEqualTo(1);
            page.navigate(link);
            assertThat(page.locator("main .notice.ok").count()).as("the link opened again says that an answer came").isEqualTo(1);
            assertThat(page.locator("main").innerHTML()).as("and not what it said").doesNotContain("Att det inte finns någon att ringa.");
            assertThat(page.locator("main a[href*='/proposals/']").count()).isEqualTo(1);
            assertThat(noScript.cookies()).isEmpty();
        }
        MimeMessage receipt = mailbox.letter("[R" + round + "]", message -> Mailbox.text(message).contains("/receipt/"));
        assertThat(Mailbox.text(receipt)).contains("Att det inte finns någon att ringa.");
        try (BrowserContext later = newWindow(who.language())) {
            Page read = later.newPage();
            assertThat(Cost.of(read.navigate(Mailbox.link(receipt, "/receipt/"))).statements()).isLessThanOrEqualTo(PagesJourneyIT.MOST_STATEMENTS);
            assertThat(read.locator("main").innerHTML()).contains("Att det inte finns någon att ringa.");
        }
    }

    private void answerOnPage(Walk who, int round) {
        if (who.onPage() == null) {
            return;
        }
        Page page = signIn(newWindow(who.language()), who.onPage(), work(who, "/rounds/answer") + "&number=" + round);
        page.locator("input[type=radio]").first().check();
        page.locator("textarea[id^='q:']").last().fill("Ingenting hindrar oss.");
        page.locator("#send").click();
        assertThat(page.locator("main .notice.ok a[href*='/rounds/answer']").count()).as("the round says that I answered").isEqualTo(1);
        MimeMessage receipt = new Mailbox(portal(), who.onPage() + "@example.org").letter("[R" + round + "]", message -> Mailbox.text(message).contains("Ingenting hindrar oss."));
        assertThat(receipt).isNotNull();
        page.context().close();
    }

    private void cut(Walk who, int round) {
        Page page = signIn(newWindow(who.language()), who.lead(), work(who, "/rounds/points") + "&number=" + round);
        int most = 20;
        while (page.locator("#save").count() > 0 && most-- > 0) {
            page.locator("#save").click();
            page.waitForLoadState();
        }
        assertThat(most).as("every answer could be cut").isPositive();
        page.context().close();
    }

    private void reply(Walk who, int round, int proposal) {
        Page page = signIn(newWindow(who.language()), who.lead(), work(who, "/proposals/write") + "&number=" + proposal);
        page.locator("#proposed").fill("Två reservpass varje helg, i ordinarie schema, efter avtal med facken.");
        page.locator("#note").fill("Avtal med facken är tillagt.");
        page.locator("#amend").click();
        page.waitForURL(url -> url.contains("/proposals/show"));
        page.navigate(work(who, "/rounds/reply") + "&number=" + round);
        String[] kinds = {"CHANGED", "PARTLY", "NO"};
        int replied = 0;
        while (page.locator("#save").count() > 0 && page.locator(".points .left").count() > 0 && replied < 20) {
            page.locator("input[type=radio]").nth(replied % kinds.length).check();
            page.locator("#text").fill("Så här blir det, och det här är skälet (" + replied + ").");
            if (replied == 0) {
                page.locator("#save").click(); // changed, but where?
                page.locator("#version-error").waitFor();
            }
            if (replied % kinds.length == 0) {
                page.locator("#version").selectOption("2");
            }
            page.locator("#save").click();
            page.waitForLoadState();
            replied++;
        }
        assertThat(replied).isGreaterThan(1);
        assertThat(page.locator(".points .left").count()).isZero();
        page.context().close();
    }

    private void conclude(Walk who, int round) {
        Page page = signIn(newWindow(who.language()), who.lead(), work(who, "/rounds/show") + "&number=" + round);
        Patience.until("the round to be closed by the job", Duration.ofSeconds(150), () -> {
            page.reload();
            return page.locator("#conclude").count() > 0;
        });
        assertThat(page.locator("main a[href*='/rounds/reply']").count()).as("the replies can be read again before it is concluded").isEqualTo(1);
        page.locator("#conclude").click();
        page.waitForLoadState();
        assertThat(page.locator("#conclude").count()).isZero();
        assertThat(page.locator("main a[href*='/rounds/reply']").count()).as("and afterwards").isEqualTo(1);
        MimeMessage own = new Mailbox(portal(), who.union()).letter("[R" + round + "]", message -> Mailbox.text(message).contains("Så här blir det"));
        assertThat(Mailbox.text(own)).contains("nb".equals(who.language()) ? "At ingen vil ta vaktene." : "Att ingen vill ta passen.").doesNotContain("Att det inte finns någon att ringa.");
        page.context().close();
    }

    private void decide(Walk who, int proposal) {
        Page page = signIn(newWindow(who.language()), who.lead(), work(who, "/decisions/record") + "&proposal=" + proposal);
        page.locator("input[type=radio][value='PILOT'], input[type=radio]").first().check();
        page.locator("#title").fill("Reservpass prövas i en del av området");
        page.locator("#body").fill("Förvaltningschefen");
        page.locator("#decided-on").fill(today().toString());
        page.locator("#text").fill("Två reservpass varje helg prövas till sommaren.");
        page.locator("#reasons").fill("Förslaget kommer från dem som gör jobbet.");
        page.locator("#send").click();
        if (page.locator("#override").count() > 0) { // where the reform waits for the unions and the risk assessment
            page.locator("#problem-summary").waitFor();
            assertThat(page.url()).as("the decision is locked").contains("/decisions/record");
            assertThat(page.locator("#reasons").inputValue()).as("what was typed is kept").isNotEmpty();
            page.locator("#override").fill("Passen prövas frivilligt i väntan på förhandlingen.");
            page.locator("#send").click();
        }
        page.locator("#preview").waitFor();
        assertThat(page.locator("#preview").innerText()).as("as all will read it").contains("Två reservpass varje helg prövas till sommaren.");
        page.locator("#publish").click();
        page.waitForURL(url -> !url.contains("/decisions/record"));
        if (who.reform().equals("falkenberg")) {
            page.navigate("/sv/falkenberg/decisions/" + number(page.url()));
            assertThat(page.locator("main").innerText()).contains("Beslutet togs innan samverkan var avslutad och riskbedömningen underskriven.",
                    "Passen prövas frivilligt i väntan på förhandlingen.");
        }
        page.context().close();
    }

    private int pilot(Walk who, int proposal) {
        Page page = signIn(newWindow(who.language()), who.lead(), work(who, "/pilots/start") + "&proposal=" + proposal);
        page.locator("#title").fill("Reservpass i centrum");
        page.locator("#sites").fill("Hemtjänsten i centrum");
        page.locator("#starts-on").fill(today().toString());
        page.locator("#changes").fill("Två reservpass varje helg");
        page.locator("#goals").fill("Ingen rapporttid ställs in");
        page.locator("#send").click();
        page.locator("#problem-summary").waitFor();
        assertThat(page.locator("#goals").inputValue()).as("no pilot starts before the unions have named a measure, and what was typed is kept").isEqualTo("Ingen rapporttid ställs in");
        page.locator("#balancing").fill("Byten av pass");
        page.locator("#balancing-by").fill("Fackförbund A");
        page.locator("#balancing-definition").fill("Antal byten per helg");
        page.locator("fieldset:has(input[name='balancing-direction']) input[name='balancing-direction']").first().check();
        page.locator("#send").click();
        page.waitForURL(url -> url.contains("/pilots/show"));
        int pilot = number(page.url());
        page.navigate(work(who, "/pilots/measure") + "&number=" + pilot);
        page.locator("#name").fill("Inställda rapporttider per helg");
        page.locator("#definition").fill("Antal");
        page.locator("fieldset:has(input[name='kind']) input").first().check();
        page.locator("fieldset:has(input[name='direction']) input").first().check();
        page.locator("#send").click();
        page.waitForURL(url -> !url.contains("/pilots/measure"));
        page.navigate(work(who, "/pilots/points") + "&number=" + pilot + "&measure=2");
        StringBuilder points = new StringBuilder();
        for (int week = 10; week > 0; week--) {
            points.append(today().minusWeeks(week)).append(" ").append(4 + week % 3).append('\n');
        }
        page.locator("#file").setInputFiles(new FilePayload("helger.csv", "text/csv", ("Vecka;Antal\r\n" + points.toString().replace(" ", ";") + "i går;3\r\n").getBytes(StandardCharsets.UTF_8)));
        page.locator("#look").click();
        page.locator("tbody tr").first().waitFor();
        assertThat(page.locator("tbody tr").count()).as("each row is told what would become of it").isEqualTo(11);
        page.locator("#send").click();
        page.locator("#problem-summary").waitFor();
        assertThat(page.locator("#typed").inputValue()).as("the good rows are kept, the bad one stays to be mended").isEqualTo("i går 3");
        report(who, page, pilot);
        page.navigate(work(who, "/pilots/show") + "&number=" + pilot);
        assertThat(page.locator("figure.chart svg").count()).isPositive();
        page.context().close();
        return pilot;
    }

    /** A machine reports one more week with a token, which is worth nothing once it is ended. */
    private void report(Walk who, Page page, int pilot) {
        page.navigate(work(who, "/pilots/tokens") + "&number=" + pilot);
        page.locator("#name").fill("Planeringssystemet");
        page.locator("#send").click();
        String token = page.locator("#secret").innerText();
        String place = "/api/pilots/" + who.reform() + "/" + pilot + "/measures/2/points";
        String values = "{\"points\": [{\"on\": \"" + today() + "\", \"value\": 4}, {\"on\": \"i morgon\", \"value\": 4}]}";
        assertThat(reported(page, place, null, values).status()).as("the session of whoever is signed in opens nothing").isEqualTo(401);
        APIResponse taken = reported(page, place, token, values);
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.text()).contains("\"kept\":1", "\"refused\":1", "not-a-date");
        assertThat(reported(page, place.replace("/" + pilot + "/", "/" + (pilot + 900) + "/"), token, values).status()).as("another pilot").isEqualTo(404);
        assertThat(reported(page, place, token, "{\"points\": 1}").status()).isEqualTo(400);
        page.navigate(work(who, "/pilots/tokens") + "&number=" + pilot);
        assertThat(page.locator("#secret").count()).as("it is shown once").isZero();
        page.locator("details.folded summary").click();
        page.locator("input[name='ended']").first().check();
        page.locator("#revoke").click();
        page.locator(".notice.ok").waitFor();
        APIResponse ended = reported(page, place, token, values);
        assertThat(ended.status()).isEqualTo(401);
        assertThat(ended.text()).contains("\"error\":\"unauthorized\"");
    }

    private static APIResponse reported(Page page, String place, String token, String values) {
        RequestOptions options = RequestOptions.create().setHeader("Content-Type", "application/json").setData(values);
        return page.request().post(place, token == null ? options : options.setHeader("Authorization", "Bearer " + token));
    }

    private void tell(Walk who) {
        atOnce(who);
        Mailbox neighbour = follow(who);
        Page page = signIn(newWindow(who.language()), who.lead(), work(who, "/news/write"));
        page.locator("#title").fill("Reservpassen börjar");
        page.locator("#lead").fill("Två reservpass varje helg prövas nu.");
        page.locator("#body").fill("Tack till alla som svarade.");
        page.locator("#save").click();
        page.waitForURL(url -> url.contains("saved.done"));
        page.locator("#publish").click();
        page.waitForURL(url -> url.contains("published.done"));
        page.navigate(work(who, "/digest"));
        page.locator("#send").click();
        page.waitForLoadState();
        Mailbox mailbox = new Mailbox(portal(), who.union());
        MimeMessage digest = mailbox.letter("Reservpassen börjar");
        assertThat(Mailbox.text(digest)).contains("Två reservpass varje helg prövas nu.");
        assertThat(neighbour.letter("Reservpassen börjar")).as("as they chose when they confirmed").isNotNull();
        mailbox.reply(digest, "Kan vi prata om jularbetet också?");
        Patience.until("the input to be read", Duration.ofSeconds(60), () -> {
            page.navigate(work(who, "/input"));
            return page.content().contains("Kan vi prata om jularbetet också?");
        });
        List<String> lines = Mailbox.text(digest).lines().map(String::strip).toList();
        String anchor = lines.get(lines.indexOf("Reservpassen börjar") - 1);
        mailbox.replyInline(digest, anchor, "Vilka helger gäller det?");
        MimeMessage told = mailbox.letter("[I", message -> Mailbox.text(message).contains("Vilka helger gäller det?"));
        assertThat(Mailbox.text(told)).as("under which matter it was written").contains(anchor.replaceAll(".*\\[|\\].*", "") + ", Reservpassen börjar:");
        claim(who, digest, mailbox, page);
        page.context().close();
        seldomer(digest);
        if (who.onPage() == null) {
            weekly(who);
        }
    }

    /** Somebody follows by mail alone: asks on the public page, and changes their mind about how often on the one that confirms. */
    private Mailbox follow(Walk who) {
        String address = "granne." + who.reform() + "@example.org";
        try (BrowserContext noScript = window().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 700))) {
            Page page = noScript.newPage();
            page.navigate(portal().publicUrl() + "/" + who.language() + "/" + who.reform() + "/follow");
            assertThat(page.locator("input[name=rhythm]:checked").inputValue()).isEqualTo("WEEKLY");
            page.locator("#email").fill(address);
            page.locator("input[name=rhythm]:checked").press("ArrowUp"); // by keyboard: a click waits for animation frames, and there is no script
            page.locator("#send").press("Enter");
            page.locator("main .notice.ok, .notice.ok").first().waitFor();
            Mailbox mailbox = new Mailbox(portal(), address);
            page.navigate(Mailbox.link(mailbox.letter("", letter -> Mailbox.text(letter).contains("/confirm/")), "/confirm/"));
            assertThat(page.locator("input[name=rhythm]:checked").inputValue()).as("as it was asked for").isEqualTo("DAILY");
            page.locator("input[name=rhythm]:checked").press("ArrowUp");
            page.locator("main form button").press("Enter");
            page.locator("main form").waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            assertThat(noScript.cookies()).isEmpty();
            return mailbox;
        }
    }

    /** The union wants to be told when the lead sends. */
    private void atOnce(Walk who) {
        Page page = signIn(newWindow(who.language()), who.union().replaceAll("@.*", ""), work(who, "/settings"));
        Locator choices = page.locator("main input[type=radio][value=AT_ONCE]");
        assertThat(choices.count()).as("a choice for each reform").isPositive();
        for (int i = 0; i < choices.count(); i++) {
            choices.nth(i).check();
        }
        page.locator("#save").click();
        page.locator("main .notice.ok").waitFor();
        assertThat(page.locator("main input[value=AT_ONCE]:checked").count()).isEqualTo(choices.count());
        page.context().close();
    }

    /** The link in a digest changes how often the next come, with neither sign-in nor script nor cookie; looking at it changes nothing. */
    private void seldomer(MimeMessage digest) {
        String link = Mailbox.link(digest, "/rhythm/");
        try (BrowserContext noScript = window().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 700))) {
            Page page = noScript.newPage();
            for (int looks = 0; looks < 2; looks++) {
                assertThat(Cost.of(page.navigate(link)).statements()).isLessThanOrEqualTo(PagesJourneyIT.MOST_STATEMENTS);
                assertThat(page.locator("input[name=rhythm]:checked").inputValue()).isEqualTo("AT_ONCE");
            }
            page.locator("input[name=rhythm]:checked").press("ArrowDown");
            page.locator("main form button").press("Enter");
            page.locator("main a[href*='/rhythm/']").waitFor();
            page.navigate(link);
            assertThat(page.locator("input[name=rhythm]:checked").inputValue()).isEqualTo("DAILY");
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).isLessThanOrEqualTo(320);
            assertThat(noScript.cookies()).isEmpty();
        }
    }

    /** Whoever has chosen nothing was not told at once, and is when the week is over. */
    private void weekly(Walk who) {
        Mailbox mailbox = new Mailbox(portal(), who.staff());
        assertThat(mailbox.count("Reservpassen börjar")).as("the lead sent to those who want it at once").isZero();
        Calendar.weekPasses(portal(), who.reform());
        MimeMessage digest = mailbox.letter("Reservpassen börjar");
        assertThat(Mailbox.text(digest)).contains("Två reservpass varje helg prövas nu.");
        assertThat(Mailbox.link(digest, "/rhythm/")).isNotEqualTo(Mailbox.link(digest, "/unsubscribe/"));
    }

    /** A reply from another address waits until whom we asked says in their own mailbox that it is theirs. */
    private void claim(Walk who, MimeMessage digest, Mailbox mailbox, Page lead) {
        String words = "Det här skriver jag hemifrån. " + who.reform();
        new Mailbox(portal(), "hemma." + who.reform() + "@example.org").reply(digest, words);
        MimeMessage waits = mailbox.letter("", message -> Mailbox.text(message).contains("/mine/"));
        try (BrowserContext phone = window().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = phone.newPage();
            page.navigate(Mailbox.link(waits, "/mine/"));
            assertThat(page.content()).contains("hemma." + who.reform()).doesNotContain(words);
            page.locator("main form button").press("Enter");
            page.locator("main form").waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            assertThat(page.locator("main form").count()).as("there is nothing left to ask").isZero();
        }
        lead.navigate(work(who, "/input"));
        assertThat(lead.content()).contains(words);
    }

    private void look(Walk who, int proposal, int round, int pilot) {
        try (BrowserContext noScript = window().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = noScript.newPage();
            String reform = portal().publicUrl() + "/" + who.language() + "/" + who.reform();
            page.navigate(reform);
            assertThat(page.content()).contains(who.title(), "Reservpassen börjar", "Reservpass prövas i en del av området");
            page.navigate(reform + "/proposals/" + proposal);
            assertThat(page.content()).contains("Förvaltningschefen", "Reservpass i centrum");
            page.navigate(reform + "/rounds/" + round);
            assertThat(page.content()).contains("Så här blir det").doesNotContain("example.org\"");
            page.navigate(reform + "/pilots/" + pilot);
            assertThat(page.locator("svg").count()).isPositive();
            assertThat(noScript.cookies()).isEmpty();
        }
    }

    private void unroutable(Walk who) {
        String words = "Hej, jag vet inte vart jag ska skriva. " + who.reform();
        new Mailbox(portal(), "nagon." + who.reform() + "@example.org").send("ledord@ledord.example.org", "Fråga utan adress " + who.reform(), words, null);
        Page page = signIn(newWindow(who.language()), who.lead(), work(who, "/mail"));
        Patience.until("the mail to wait in the holding pen", Duration.ofSeconds(60), () -> {
            page.reload();
            return page.content().contains("Fråga utan adress " + who.reform());
        });
        page.context().close();
    }

    private static String work(Walk who, String path) {
        return "/work/" + who.language() + path + "?reform=" + who.reform();
    }

    private static int number(String url) {
        Matcher matcher = NUMBER.matcher(url);
        if (!matcher.find()) {
            throw new IllegalStateException("No number in " + url);
        }
        return Integer.parseInt(matcher.group(1));
    }
}

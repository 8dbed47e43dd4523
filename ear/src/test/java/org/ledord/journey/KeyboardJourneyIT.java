package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The main tasks with keys alone: each thing is reached by Tab, shows that it has the focus, and nothing holds on to it. */
class KeyboardJourneyIT extends Journey {
    private static final int MOST_STEPS = 120;
    /** What has the focus: its address or id, whether it can be seen there, and whether it shows that it has it. */
    private static final String FOCUS = """
            async () => {
              await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
              const at = document.activeElement;
              if (!at || at === document.body) { return ['', 'true', 'true']; }
              const box = at.getBoundingClientRect();
              const style = getComputedStyle(at);
              const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              const shows = parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none';
              return [at.id ? '#' + at.id : at.getAttribute('href') || at.name || at.textContent.trim(), String(seen), String(shows)];
            }""";

    @Test
    void a_visitor_finds_a_proposal_asks_a_question_and_follows() {
        Page page = still(window().newPage());
        page.navigate("/sv/falkenberg");
        page.keyboard().press("Tab");
        assertThat(focus(page).get(0)).as("first of all the way to what the page is about").isEqualTo("#main");
        page.keyboard().press("Enter");
        go(page, page.locator("main a[href*='/falkenberg/proposals/']").first().getAttribute("href"));
        assertThat(page.locator("h1").innerText()).isNotBlank();

        go(page, "/sv/falkenberg/follow");
        type(page, "#email", "tangent@example.org");
        press(page, "#send");
        page.locator(".notice.ok").waitFor();
        new Mailbox(portal(), "tangent@example.org").letter("Falkenberg");

        page.navigate("/sv/falkenberg/ask");
        type(page, "#text", "Kan jag fråga utan mus?");
        type(page, "#email", "tangent@example.org");
        press(page, "#send");
        page.locator(".notice.ok").waitFor();
    }

    @Test
    void nothing_on_the_public_pages_holds_on_to_the_focus_or_hides_it() {
        Page page = still(window().newPage());
        List<String> wrong = new ArrayList<>();
        for (String path : List.of("/", "/falkenberg", "/falkenberg/proposals/4", "/falkenberg/rounds/5", "/falkenberg/pilots/1", "/falkenberg/search?q=rundor", "/falkenberg/ask", "/falkenberg/documents", "/accessibility")) {
            page.navigate("/sv" + path);
            around(page, path, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void an_editor_writes_news_and_lets_it_out() {
        BrowserContext desk = newWindow("sv");
        Page page = still(signIn(desk, "projektledare", "/work/sv/?reform=falkenberg"));
        go(page, "/work/sv/news?reform=falkenberg");
        go(page, "/work/sv/news/write?reform=falkenberg");
        type(page, "#title", "Skrivet utan mus");
        type(page, "#lead", "Allt går med tangenterna.");
        type(page, "#body", "Det här också.");
        press(page, "#save");
        page.waitForURL(url -> url.contains(".done"));
        press(page, "#publish");
        page.waitForURL(url -> url.contains("published.done"));
        assertThat(window().request().get("/sv/falkenberg/news").text()).contains("Skrivet utan mus");
        desk.close();
    }

    @Test
    void a_lead_cuts_an_answer_into_points_and_replies() throws SQLException {
        BrowserContext writer = newWindow("sv");
        int proposal = new Desk(signIn(writer, "medarbetare1", "/work/sv/"), "falkenberg").propose("Reservpass utan mus");
        writer.close();
        BrowserContext desk = newWindow("sv");
        Page page = still(signIn(desk, "projektledare", "/work/sv/?reform=falkenberg"));
        int round = new Desk(page, "falkenberg").open(proposal, "Reservpass utan mus");
        page.navigate("/work/sv/rounds/paper?reform=falkenberg&number=" + round + "&name=a");
        page.locator("main .rows a").first().click();
        page.locator("input[name=way]").first().check();
        page.locator("textarea[id^='q:']").first().fill("Bilarna räcker inte på helgen.");
        page.locator("#send").click();
        page.waitForURL(url -> url.contains(".done"));

        page.navigate("/work/sv/rounds/points?reform=falkenberg&number=" + round);
        press(page, "#save");
        page.waitForURL(url -> url.contains(".done"));
        page.navigate("/work/sv/rounds/reply?reform=falkenberg&number=" + round);
        reach(page, "#kind");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        type(page, "#text", "Två bilar till är beställda.");
        press(page, "#save");
        page.waitForURL(url -> url.contains(".done"));
        assertThat(page.locator("main").innerText()).contains("1 av 1");
        desk.close();
    }

    @Test
    void nothing_in_the_workspace_holds_on_to_the_focus_or_hides_it() {
        BrowserContext desk = newWindow("sv");
        Page page = still(signIn(desk, "projektledare", "/work/sv/?reform=falkenberg"));
        List<String> wrong = new ArrayList<>();
        for (String path : List.of("/search?q=rundor&reform=falkenberg", "/proposals/show?number=4&reform=falkenberg", "/rounds/reply?number=4&reform=falkenberg", "/news/write?reform=falkenberg", "/meetings/show?number=2&reform=falkenberg")) {
            page.navigate("/work/sv" + path);
            around(page, path, wrong);
        }
        assertThat(wrong).isEmpty();
        desk.close();
    }

    /** As somebody sees it who wants nothing to move: what gets the focus is there at once. */
    private static Page still(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return page;
    }

    /** Tab by Tab to the link with this address, and Enter. */
    private static void go(Page page, String address) {
        reach(page, address);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains(address.replaceAll("\\?.*", "")));
        page.waitForLoadState();
    }

    private static void type(Page page, String field, String words) {
        reach(page, field);
        page.keyboard().insertText(words);
    }

    private static void press(Page page, String button) {
        reach(page, button);
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    private static void reach(Page page, String what) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < MOST_STEPS; i++) {
            page.keyboard().press("Tab");
            List<String> at = focus(page);
            if (at.get(0).equals(what)) {
                assertThat(at).as("seen, and shown to have the focus").containsExactly(what, "true", "true");
                return;
            }
            passed.add(at.get(0));
        }
        throw new AssertionError(what + " is not reached on " + page.url() + ", but " + passed);
    }

    /** All around the page and out of it: no two steps in a row on the same thing, and every one seen. */
    private static void around(Page page, String path, List<String> wrong) {
        int things = ((Number) page.evaluate("[...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')].filter(one => one.checkVisibility() && !one.disabled).length")).intValue();
        for (int i = 0; i <= things; i++) {
            page.keyboard().press("Tab");
            List<String> at = focus(page);
            if (at.get(0).isEmpty()) {
                return;
            }
            if (!at.get(1).equals("true") || !at.get(2).equals("true")) {
                wrong.add(path + ": " + at);
            }
        }
        if (!focus(page).get(0).isEmpty() && !focus(page).get(0).equals("#main")) {
            wrong.add(path + " holds the focus at " + focus(page).get(0) + " after " + things + " things");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> focus(Page page) {
        return (List<String>) page.evaluate(FOCUS);
    }
}

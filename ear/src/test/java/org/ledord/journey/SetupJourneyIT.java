package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * This test should show that a reform begins on screen, from nothing to a proposal; it should not test what each form
 * refuses.
 */
class SetupJourneyIT extends Journey {
    private static final String LEAD = "nykomling";
    private final String word = UUID.randomUUID().toString().substring(0, 6);
    private final String reform = "nattro-" + word;

    @Test
    void an_administrator_names_a_lead_who_signs_in_and_sets_up_what_a_group_needs_to_write() {
        found();
        Page page = enter();
        frame(page);
        int group = group(page);
        takeIn(page, group);
        Page other = newWindow("sv").newPage();
        assertThat(other.navigate("/sv/" + reform).status()).as("nobody outside sees it yet").isEqualTo(404);
        page.navigate(work("/reform/edit"));
        page.locator("#publish").click();
        page.waitForURL(url -> url.contains("published.done"));
        assertThat(other.navigate("/sv/" + reform).status()).isEqualTo(200);
        assertThat(other.locator("main").innerText()).contains("Delaktighet", "Nattron");
        page.context().close();
        write(group);
    }

    private void found() {
        Page page = signIn(newWindow("sv"), "portaladmin", "/work/sv/reforms/new");
        page.locator("#look").click();
        assertThat(page.locator("p.error").count()).as("what is missing is said at its field").isGreaterThanOrEqualTo(3);
        page.locator("#title").fill("Nattro " + word);
        page.locator("#municipality").fill("Provkommunen");
        page.locator("input[name=influence]").nth(2).check();
        page.locator("#name").fill("Nykomlingen");
        page.locator("#address").fill(LEAD + "@example.org");
        page.locator("#look").click();
        assertThat(page.locator("#slug").inputValue()).as("the address is proposed").isEqualTo(reform);
        assertThat(page.locator("#title").inputValue()).isEqualTo("Nattro " + word);
        page.evaluate("""
                async () => {
                  const form = document.getElementById('founding');
                  const typed = new URLSearchParams(new FormData(form));
                  typed.append('found', 'pressed');
                  const send = () => fetch(form.action, { method: 'POST', body: typed });
                  await Promise.all([send(), send()]);
                }""");
        page.navigate("/work/sv/reforms");
        assertThat(page.locator("h3", new Page.LocatorOptions().setHasText("Nattro " + word)).count()).as("sent twice, set up once").isEqualTo(1);
        page.navigate("/work/sv/people?q=Nykomling");
        assertThat(page.locator("tbody tr").count()).as("sent twice, registered once").isEqualTo(1);
        assertThat(page.content()).doesNotContain(LEAD + "@example.org");
        assertThat(page.navigate(work("/reform/edit")).status()).as("an administrator writes nothing in it").isEqualTo(403);
        page.context().close();
    }

    /** The lead follows the letter, signs in, and links the login by the click in the mailbox. */
    private Page enter() {
        Mailbox mailbox = new Mailbox(portal(), LEAD + "@example.org");
        String begin = Mailbox.link(mailbox.letter("Du leder en reform"), "/reform/edit?reform=" + reform);
        BrowserContext window = newWindow("sv");
        Page page = signIn(window, LEAD, begin.substring(portal().publicUrl().length()));
        if (page.url().contains("/link")) {
            page.locator("#ask").click();
            page.waitForLoadState();
            page.navigate(Mailbox.link(mailbox.letter("Koppla din inloggning"), "/link?token="));
            page.locator("#connect").click();
            page.waitForURL(url -> url.contains("link.connect.done"));
        }
        page.navigate(work("/reform/edit"));
        assertThat(page.locator("h1").count()).isEqualTo(1);
        return page;
    }

    private void frame(Page page) {
        page.navigate(work("/reform/text"));
        page.locator("#purpose").fill("Ingen ska behöva vänta på natten.");
        page.locator("#save").click();
        page.waitForURL(url -> url.contains("text.done"));
        item(page, "PRINCIPLE", "#heading", "Delaktighet");
        item(page, "PART", "#heading", "Nattron");
        item(page, "GOAL", "#goal", "Larm besvaras inom tio minuter");
        page.navigate(work("/reform/item") + "&kind=PHASE");
        page.locator("#heading").fill("Beslut i nämnd");
        page.locator("input[name=status]").nth(3).check();
        page.locator("#starts").fill("2027-01-15");
        page.locator("#save").click();
        assertThat(page.locator("[role=alert]").innerText()).as("undated has no date").contains("utan beslutat datum");
        assertThat(page.locator("#heading").inputValue()).isEqualTo("Beslut i nämnd");
        page.locator("#starts").fill("");
        page.locator("#save").click();
        page.waitForURL(url -> url.contains("item.done"));
        assertThat(page.locator("main").innerText()).contains("Delaktighet", "Nattron", "Larm besvaras inom tio minuter", "Datum ej beslutat");
    }

    private void item(Page page, String kind, String field, String text) {
        page.navigate(work("/reform/item") + "&kind=" + kind);
        page.locator(field).fill(text);
        page.locator("#save").click();
        page.waitForURL(url -> url.contains("item.done"));
    }

    private int group(Page page) {
        page.navigate(work("/groups/new"));
        page.locator("input[name=kind]").first().check();
        page.locator("#called").fill("Nattgruppen");
        page.locator("#mandate").fill("Skriver förslag om natten.");
        page.locator("#save").click();
        page.waitForURL(url -> url.contains("/groups/show"));
        return Integer.parseInt(page.url().replaceAll(".*number=(\\d+).*", "$1"));
    }

    /** Somebody who is known is found by name; somebody who is not is registered on the spot and told by mail. */
    private void takeIn(Page page, int group) {
        String members = work("/groups/members") + "&number=" + group;
        page.navigate(members + "&q=Undersk%C3%B6terska%202,%20Hjortsberg");
        page.locator("#person").check();
        page.locator("#join").click();
        page.waitForURL(url -> url.contains("join.done"));
        String name = "Nattvakten " + word;
        page.navigate(members + "&q=" + name.replace(" ", "%20"));
        assertThat(page.locator("#name").inputValue()).as("the name that was sought is there already").isEqualTo(name);
        page.locator("#address").fill("nattvakt." + word + "@example.org");
        page.locator("#register").click();
        page.waitForURL(url -> url.contains("register.done"));
        assertThat(page.locator("main").innerText()).contains(name);
        assertThat(page.content()).doesNotContain("nattvakt." + word + "@");
        assertThat(Mailbox.text(new Mailbox(portal(), "nattvakt." + word + "@example.org").letter("Du är registrerad"))).contains("Nattgruppen", "Nykomlingen");
    }

    private void write(int group) {
        Page page = signIn(newWindow("sv"), "medarbetare1", work("/proposals/write") + "&group=" + group);
        page.locator("#title").fill("Två på varje runda");
        page.locator("#today").fill("En är ensam på natten.");
        page.locator("#proposed").fill("Två går tillsammans.");
        page.locator("input[type=checkbox]").first().check();
        page.locator("textarea[id='by:0:serves']").fill("De som berörs är med och bestämmer.");
        page.locator("textarea[id='by:0:against']").fill("Det tar tid från annat.");
        page.locator("#send").click();
        page.waitForURL(url -> url.contains("/proposals/show"));
        assertThat(page.locator("h1").innerText()).contains("Två på varje runda");
        page.context().close();
    }

    private String work(String path) {
        return "/work/sv" + path + "?reform=" + reform;
    }
}

package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What is owed to everybody: Bergen's decision that held for a time, from its debt clock to the decision that takes its place, and
 * Norrköping's promises, one kept and one not.
 */
class DebtJourneyIT extends Journey {
    /** The demo lets the decision run out eighteen days before it is loaded; a test run may pass midnight. */
    private static final Pattern CLOCK = Pattern.compile("1[89] dager over tiden");
    /** A public page is kept for half a minute. */
    private static final Duration KEPT = Duration.ofSeconds(90);
    private static final String GOES_ON = "fortsetter ordningen midlertidig";

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }

    @Test
    void bergens_decision_is_overdue_until_another_takes_its_place() {
        Page open = window().newPage();
        assertThat(main(open, "/nb/bergen")).as("on the first page of the reform").containsPattern(CLOCK).contains(GOES_ON);
        assertThat(main(open, "/nb/bergen/decisions")).containsPattern(CLOCK).contains(GOES_ON);
        assertThat(main(open, "/nb/bergen/decisions/1")).containsPattern(CLOCK).contains(GOES_ON, "Versjon", "innspill har fått svar");

        Page page = signIn(newWindow("nb"), "prosjektleder", "/work/nb/meetings/show?reform=bergen&number=1");
        assertThat(page.locator("main").innerText()).as("it stands on the management group’s agenda").contains("En midlertidig fordelingsmodell gjelder fra 1. januar 2026", "Vedtak 1");
        page.navigate("/work/nb/meetings/plan?reform=bergen&group=1");
        page.locator("#title").fill("Styringsgruppen, ekstra møte");
        page.locator("#day").fill(today().plusDays(5).toString());
        page.locator("#from").fill("09:00");
        page.locator("#save").click();
        page.waitForURL(url -> url.contains("/meetings/show"));
        page.navigate(page.url().replace("/meetings/show", "/meetings/agenda"));
        assertThat(page.locator("[id='i:0:heading']").inputValue()).as("on an agenda that is begun it stands by itself").isEqualTo("En midlertidig fordelingsmodell gjelder fra 1. januar 2026");
        assertThat(page.locator("[id='i:0:words']").inputValue()).contains("dager", GOES_ON);
        page.locator("#save").click();
        page.waitForURL(url -> url.contains("/meetings/show"));

        page.navigate("/work/nb/?reform=bergen");
        page.locator("main a", new Page.LocatorOptions().setHasText("Tiden er ute uten nytt vedtak")).first().click();
        page.locator("a[href*='replaces=1']").click();
        assertThat(page.locator("input[name=settles][value='1']").isChecked()).as("what it takes the place of").isTrue();
        page.locator("input[name=outcome][value='ADOPTED']").check();
        page.locator("#title").fill("Fordelingsmodellen er varig");
        page.locator("#body").fill("Byrådet");
        page.locator("#decided-on").fill(today().toString());
        page.locator("#text").fill("Modellen gjelder til noe annet er vedtatt.");
        page.locator("#reasons").fill("Den virker etter hensikten.");
        page.locator("#send").click();
        page.locator("#publish").click();
        page.waitForURL(url -> url.contains("/decisions/show"));
        page.context().close();

        told(open, "/nb/bergen/decisions/1", "Erstattet av vedtak");
        assertThat(main(open, "/nb/bergen/decisions/1")).doesNotContainPattern(CLOCK);
        Patience.until("the debt to be gone from the first page", KEPT, () -> !CLOCK.matcher(main(open, "/nb/bergen")).find());
    }

    @Test
    void norrkoepings_promises_are_kept_and_not_kept_and_one_is_owed() {
        Page open = window().newPage();
        assertThat(main(open, "/sv/norrkoping/decisions")).contains("Besöka arbetsplatsen som debatten handlade om", "Ordföranden följde med på en kvällstur", "Frågan om antalet medarbetare per chef tas i budgeten");
        Page page = signIn(newWindow("sv"), "projektledare-norrkoping", "/work/sv/decisions/promises?reform=norrkoping");
        page.locator("details:has(#make) summary").click();
        page.locator("#make-send").click();
        page.locator("#problem-summary").waitFor();
        assertThat(page.locator("#title").isVisible()).as("a form that was refused stays open").isTrue();
        page.locator("#title").fill("Svara på varje fråga inom en vecka");
        page.locator("#promise").fill("Den som frågar får svar inom sju dagar.");
        page.locator("#by").fill("Nämndens ordförande");
        page.locator("#made").fill(today().minusDays(9).toString());
        page.locator("#due").fill(today().minusDays(2).toString());
        page.locator("#make-send").click();
        page.waitForURL(url -> url.contains("done="));
        told(open, "/sv/norrkoping/decisions", "för 2 dagar sedan");

        page.navigate("/work/sv/?reform=norrkoping");
        page.locator("main a", new Page.LocatorOptions().setHasText("Säg hur det gick med löftet: Svara på varje fråga")).first().click();
        assertThat(page.locator("input[name=which]:checked").count()).as("the promise that waits is chosen").isEqualTo(1);
        page.locator("input[name=how][value='NOT_KEPT']").check();
        page.locator("#settle-send").click();
        page.locator("#problem-summary").waitFor();
        assertThat(page.locator("#outcome").getAttribute("aria-invalid")).as("told beside its field").isEqualTo("true");
        page.locator("#outcome").fill("Två frågor fick vänta. De besvaras i dag.");
        page.locator("#settle-send").click();
        page.waitForURL(url -> url.contains("done="));
        page.context().close();
        told(open, "/sv/norrkoping/decisions", "Två frågor fick vänta. De besvaras i dag.");
    }

    @Test
    void the_proposal_of_a_decision_is_chosen_with_keys_and_without_script() {
        try (BrowserContext noScript = browser().chromium().newContext(new Browser.NewContextOptions().setBaseURL(portal().publicUrl()).setLocale("sv-SE").setJavaScriptEnabled(false))) {
            Page page = signIn(noScript, "projektledare", "/work/sv/decisions/record?reform=falkenberg&proposal=7");
            assertThat(page.locator("main").innerText()).as("its round is open").contains("Förslag 7 kan inte avgöras nu");
            page.locator("#title").fill("Det jag har skrivit");
            page.locator("#about").focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.locator("input[name='rests-on']").first().waitFor(); // what it can rest on
            String chosen = page.locator("#about").inputValue();
            assertThat(chosen).isNotEmpty().isNotEqualTo("7");
            assertThat(page.locator("#problem-summary").count()).isZero();
            assertThat(page.locator("#title").inputValue()).isEqualTo("Det jag har skrivit");
            page.locator("#send").click();
            page.locator("#problem-summary").waitFor();
            assertThat(page.locator("#about").inputValue()).isEqualTo(chosen);
            assertThat(page.locator("#about").getAttribute("aria-invalid")).as("what was chosen is taken").isNotEqualTo("true");
            page.locator("#about").selectOption("");
            page.locator("#send").click();
            page.locator("#about[aria-invalid=true]").waitFor();
            assertThat(page.locator("#about").getAttribute("aria-invalid")).as("another than what is shown below is shown first").isEqualTo("true");
        }
    }

    private static void told(Page page, String path, String words) {
        Patience.until(path + " to say " + words, KEPT, () -> main(page, path).contains(words));
    }

    private static String main(Page page, String path) {
        page.navigate(path);
        return page.locator("main").innerText();
    }
}

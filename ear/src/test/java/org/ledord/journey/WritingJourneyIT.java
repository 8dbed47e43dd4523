package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** This test should show that two who write the same proposal or minutes at the same time lose nothing; it should not test how texts are put together. */
class WritingJourneyIT extends Journey {
    @Test
    void who_saves_second_sees_both_texts_and_saves_them_put_together() {
        BrowserContext hers = newWindow("sv");
        BrowserContext his = newWindow("sv");
        Page first = draft(hers, "Två skriver samtidigt", "Vi ringer varandra. Ingen skriver upp det.");
        String address = first.url().replaceAll("&done=[^&#]*", "");
        Page second = signIn(his, "medarbetare1", "/work/sv/");
        second.navigate(address);

        first.navigate(address);
        first.locator("#today").fill("Vi ringer varandra två gånger om dagen. Ingen skriver upp det.");
        first.locator("#proposed").fill("En tavla i hallen.");
        save(first);
        second.locator("#today").fill("Vi ringer varandra. Ingen skriver upp det, och det glöms.");
        second.locator("#save").click();
        second.locator(".met").first().waitFor();
        assertThat(second.locator("#today").inputValue()).isEqualTo("Vi ringer varandra två gånger om dagen. Ingen skriver upp det, och det glöms.");
        assertThat(second.locator("#proposed").inputValue()).as("what only the other one wrote").isEqualTo("En tavla i hallen.");
        assertThat(second.locator(".met mark").allInnerTexts().toString()).contains("två gånger om dagen", "och det glöms");
        first.reload();
        assertThat(first.locator("#today").inputValue()).as("nothing is saved yet").doesNotContain("glöms");
        save(second);
        first.reload();
        assertThat(first.locator("#today").inputValue()).isEqualTo("Vi ringer varandra två gånger om dagen. Ingen skriver upp det, och det glöms.");
        hers.close();
        his.close();
    }

    @Test
    void who_saves_minutes_second_has_both_texts_before_them() {
        BrowserContext hers = newWindow("sv");
        BrowserContext his = newWindow("sv");
        String address = "/work/sv/meetings/minutes?reform=falkenberg&number=2";
        Page first = signIn(hers, "samordnare", "/work/sv/");
        Page second = signIn(his, "medarbetare1", "/work/sv/");
        first.navigate(address);
        second.navigate(address);
        String before = said(first).inputValue();
        said(first).fill(before + "\nTavlan hängs i hallen.");
        first.locator("#save").click();
        first.waitForURL(url -> url.contains("/meetings/show"));
        said(second).fill(before + "\nTavlan hängs i köket.");
        second.locator("#add").click();
        second.locator("[id='i:" + (second.locator("[id$=':heading']").count() - 1) + ":heading']").fill("En sak till");
        second.locator("#save").click();
        second.locator(".notice").first().waitFor();
        assertThat(said(second).inputValue()).contains("Tavlan hängs i hallen.", "Tavlan hängs i köket.");
        second.locator("#save").click();
        second.waitForURL(url -> url.contains("/meetings/show"));
        first.navigate(address);
        assertThat(said(first).inputValue()).contains("Tavlan hängs i hallen.", "Tavlan hängs i köket.");
        hers.close();
        his.close();
    }

    private static Locator said(Page page) {
        return page.locator("[id='i:0:said']");
    }

    @Test
    void what_the_browser_puts_back_after_an_ended_session_is_put_together_with_what_the_other_has_saved() {
        BrowserContext hers = newWindow("sv");
        BrowserContext his = newWindow("sv");
        Page first = draft(hers, "En session tar slut", "Vi ringer varandra. Ingen skriver upp det.");
        String address = first.url().replaceAll("&done=[^&#]*", "");
        Page second = signIn(his, "medarbetare1", "/work/sv/");
        second.navigate(address);
        first.navigate(address);
        first.locator("#proposed").fill("En tavla i hallen.");
        save(first);

        his.clearCookies();
        second.locator("#today").fill("Vi ringer varandra. Nästan ingen skriver upp det.");
        second.locator("#save").click();
        signInAgain(second, "medarbetare1");
        second.locator(".met").first().waitFor();
        assertThat(second.locator("#today").inputValue()).isEqualTo("Vi ringer varandra. Nästan ingen skriver upp det.");
        assertThat(second.locator("#proposed").inputValue()).as("not laid over what the other wrote").isEqualTo("En tavla i hallen.");
        save(second);
        first.reload();
        assertThat(first.locator("#proposed").inputValue()).isEqualTo("En tavla i hallen.");
        hers.close();
        his.close();
    }

    @Test
    void what_is_typed_when_the_sign_in_has_run_out_is_there_after_signing_in_again() {
        BrowserContext hers = newWindow("sv");
        Page page = draft(hers, "Medan man skriver", "Vi ringer varandra.");

        hers.clearCookies();
        page.locator("#today").fill("Vi ringer varandra. Det hinner vi inte.");
        page.getByText("Det du skriver sparas inte just nu").waitFor(); // what keeps the draft by itself has met the closed door
        page.locator("#today").fill("Vi ringer varandra. Det hinner vi inte alls.");
        Page other = page.waitForPopup(() -> page.locator("[data-unsaved] a").click());
        signInAgain(other, "samordnare");
        other.waitForURL(url -> url.startsWith(portal().publicUrl()));
        assertThat(page.locator("#today").inputValue()).as("nobody was sent away").isEqualTo("Vi ringer varandra. Det hinner vi inte alls.");
        page.locator("#save").click();
        page.getByText("Det du skickade kom inte fram").waitFor();
        assertThat(page.locator("#today").inputValue()).isEqualTo("Vi ringer varandra. Det hinner vi inte alls.");
        save(page);
        page.reload();
        assertThat(page.locator("#today").inputValue()).isEqualTo("Vi ringer varandra. Det hinner vi inte alls.");
        hers.close();
    }

    private Page draft(BrowserContext window, String title, String today) {
        Page page = signIn(window, "samordnare", "/work/sv/");
        page.navigate("/work/sv/proposals/write?group=2&reform=falkenberg");
        page.locator("#title").fill(title);
        page.locator("#today").fill(today);
        page.locator("#save").click();
        page.waitForURL("**/proposals/write?*number=*");
        return page;
    }

    private static void save(Page page) {
        page.locator("#save").click();
        page.locator(".notice.ok").waitFor();
    }

    /** At the page that the identity provider shows by itself. */
    private static void signInAgain(Page page, String user) {
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(user);
        page.locator("#kc-login").click();
    }
}

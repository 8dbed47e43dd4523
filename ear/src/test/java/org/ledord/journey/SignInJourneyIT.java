package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import org.junit.jupiter.api.Test;

/** These tests should show that anybody may look and that members get in; they should not test what pages contain. */
class SignInJourneyIT extends Journey {

    @Test
    void anybody_may_look_and_nothing_is_left_in_the_browser() {
        Page page = window().newPage();
        Response response = page.navigate("/");

        assertThat(response.status()).isEqualTo(200);
        assertThat(page.url()).isEqualTo(portal().publicUrl() + "/sv/");
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(window().cookies()).isEmpty();
    }

    @Test
    void the_workspace_asks_who_one_is_and_then_opens_where_one_wanted_to_go() {
        Page page = window().newPage();
        page.navigate("/work/sv/groups?reform=falkenberg");
        assertThat(page.url()).startsWith(portal().keycloak().provider().toString());
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("sv");

        page.close();
        page = signIn(window(), "projektledare", "/work/sv/groups?reform=falkenberg");
        assertThat(page.url()).startsWith(portal().workspace() + "sv/groups?reform=falkenberg");
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(window().cookies()).filteredOn(cookie -> cookie.name.equals("ledord")).singleElement().satisfies(session -> {
            assertThat(session.httpOnly).isTrue();
            assertThat(session.sameSite).isEqualTo(SameSiteAttribute.LAX);
        });
    }

    @Test
    void signing_out_ends_it_at_the_provider_too() {
        Page page = signIn(window(), "projektledare", "/work/sv/");
        page.evaluate("document.querySelector('form[action$=\"/sign-out\"]').submit()");
        page.waitForURL(portal().publicUrl() + "/sv/");

        page.navigate("/work/sv/");
        assertThat(page.url()).startsWith(portal().keycloak().provider().toString());
    }

    @Test
    void two_tabs_that_sign_in_at_once_both_get_in() {
        Page first = window().newPage();
        first.navigate("/work/sv/groups?reform=falkenberg");
        Page second = window().newPage();
        second.navigate("/work/sv/proposals?reform=falkenberg");

        first.locator("input[name=username]").fill("projektledare");
        first.locator("input[name=password]").fill("projektledare");
        first.locator("#kc-login").click();
        first.waitForURL(url -> url.startsWith(portal().workspace() + "sv/"));
        assertThat(first.locator("h1").count()).isEqualTo(1);

        second.navigate("/work/sv/proposals?reform=falkenberg");
        assertThat(second.url()).startsWith(portal().workspace() + "sv/proposals");
    }

    @Test
    void a_return_that_belongs_to_no_sign_in_is_told_so_and_not_sent_round_for_ever() {
        Page page = window().newPage();
        Response stranger = page.navigate("/work/signin?state=astray&code=astray");
        assertThat(stranger.status()).isEqualTo(401);
        assertThat(page.url()).isEqualTo(portal().workspace() + "signin-failed");
        assertThat(page.locator("h1").textContent()).isEqualTo("Inloggningen gick inte fram");

        page.navigate("/work/sv/");
        page.navigate("/work/signin?state=astray&code=astray");
        assertThat(page.url()).as("a browser that keeps cookies begins anew").startsWith(portal().keycloak().provider().toString());
        page.navigate("/work/signin?state=astray&code=astray");
        page.navigate("/work/signin?state=astray&code=astray");
        page.navigate("/work/signin?state=astray&code=astray");
        assertThat(page.url()).as("three times, not for ever").isEqualTo(portal().workspace() + "signin-failed");
    }

    @Test
    void what_was_written_is_there_again_when_the_session_has_ended_under_it() {
        String address = "/work/sv/rounds/answer?number=5&reform=falkenberg";
        Page page = signIn(window(), "facklig1", address);
        page.locator("#answer textarea").first().fill("Vi behöver mer tid mellan besöken.");
        page.locator("#answer input[type=radio]").first().check();
        window().clearCookies();
        page.locator("#answer #send").click();
        page.waitForURL(url -> url.startsWith(portal().keycloak().provider().toString()));
        enter(page, "facklig1");
        assertThat(page.locator("#answer textarea").first().inputValue()).isEqualTo("Vi behöver mer tid mellan besöken.");
        assertThat(page.locator("#answer input[type=radio]").first().isChecked()).isTrue();
        assertThat(page.locator("main").innerText()).contains("Vi har tagit fram det du hade skrivit");

        page.reload();
        page.getByText("Kasta det jag hade skrivit").click();
        assertThat(page.locator("#answer textarea").first().inputValue()).isEmpty();
        page.reload();
        assertThat(page.locator("#answer textarea").first().inputValue()).as("thrown away for good").isEmpty();
    }

    @Test
    void what_was_written_without_scripts_is_there_again_and_only_for_whoever_wrote_it() {
        String address = "/work/sv/rounds/answer?number=5&reform=falkenberg";
        BrowserContext plain = browser().chromium().newContext(new com.microsoft.playwright.Browser.NewContextOptions().setBaseURL(portal().publicUrl()).setLocale("sv-SE").setJavaScriptEnabled(false));
        Page page = signIn(plain, "facklig1", address);
        page.locator("#answer textarea").first().fill("Vi behöver mer tid\n<b>mellan</b> besöken.");
        page.locator("#answer input[type=radio]").nth(1).press("Space"); // by keyboard: a click waits for animation frames, and there is no script
        endSession(plain);
        page.locator("#answer #send").press("Enter");
        page.waitForURL(url -> url.startsWith(portal().keycloak().provider().toString()));
        enter(page, "facklig1");
        assertThat(page.locator("#answer textarea").first().inputValue()).isEqualTo("Vi behöver mer tid\n<b>mellan</b> besöken.");
        assertThat(page.locator("#answer input[type=radio]").nth(1).isChecked()).isTrue();
        assertThat(page.locator("main").innerText()).contains("Vi har tagit fram det du hade skrivit", "Det du skickade kom inte fram");
        page.getByText("Visa sidan utan det jag hade skrivit").press("Enter");
        page.waitForURL("**kept=no*");
        assertThat(page.locator("#answer textarea").first().inputValue()).isEmpty();

        page.navigate(address);
        assertThat(page.locator("#answer textarea").first().inputValue()).as("an hour long").contains("mellan");
        endSession(plain);
        page.navigate(address);
        enter(page, "facklig2");
        assertThat(page.locator("#answer textarea").first().inputValue()).as("the next person at the same computer").isEmpty();
        plain.close();
    }

    @Test
    void nothing_is_kept_for_a_form_that_nobody_was_given() {
        APIResponse sent = window().request().post("/work/sv/rounds/answer?number=5&reform=falkenberg", RequestOptions.create()
                .setForm(FormData.create().set("answer", "answer").set("writer", "someone.1." + "a".repeat(32) + ".answer").set("text", "Utan inloggning")).setMaxRedirects(0));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(window().cookies()).extracting(cookie -> cookie.name).doesNotContain("ledord-late");
    }

    /** As when it has run out: what the browser keeps for other purposes stays. */
    private static void endSession(BrowserContext at) {
        at.clearCookies(new BrowserContext.ClearCookiesOptions().setName(java.util.regex.Pattern.compile("^(?!ledord-late)")));
    }

    @Test
    void the_next_person_at_the_same_computer_sees_nothing_of_it() {
        String address = "/work/sv/rounds/answer?number=5&reform=falkenberg";
        Page page = signIn(window(), "facklig1", address);
        page.locator("#answer textarea").first().fill("Det här är mitt.");
        window().clearCookies();
        page.navigate(address);
        enter(page, "facklig2");
        assertThat(page.locator("#answer textarea").first().inputValue()).isEmpty();
        assertThat(page.evaluate("JSON.stringify({...sessionStorage})").toString()).doesNotContain("Det här är mitt.");

        page.locator("#answer textarea").first().fill("Det här är också mitt.");
        page.getByText("Logga ut").click();
        page.waitForURL(url -> url.equals(portal().publicUrl() + "/sv/"));
        assertThat(page.evaluate("JSON.stringify({...sessionStorage})").toString()).doesNotContain("Det här är också mitt.");
    }

    private void enter(Page page, String username) {
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(username);
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(portal().publicUrl()));
    }

    @Test
    void a_script_begins_no_sign_in() {
        APIResponse poll = window().request().post("/work/sv/digest?reform=falkenberg",
                RequestOptions.create().setHeader("Faces-Request", "partial/ajax").setMaxRedirects(0));
        assertThat(poll.status()).isEqualTo(200);
        assertThat(poll.text()).contains("<partial-response><redirect url=\"/work/sv/digest?reform=falkenberg&amp;done=frame.expired.done\"");
        APIResponse kept = window().request().post("/work/sv/proposals/write?reform=falkenberg&group=2", RequestOptions.create().setHeader("Faces-Request", "partial/ajax")
                .setForm(FormData.create().set("jakarta.faces.source", "autosave")).setMaxRedirects(0));
        assertThat(kept.status()).as("whoever writes stays where they are").isEqualTo(401);
        APIResponse fetched = window().request().get("/work/sv/digest", RequestOptions.create().setHeader("Sec-Fetch-Mode", "cors").setMaxRedirects(0));
        assertThat(fetched.status()).isEqualTo(401);
        assertThat(window().cookies()).extracting(cookie -> cookie.name).doesNotContain("OAuth_Token_Request_State");
    }

    @Test
    void what_no_filter_of_ours_answers_says_what_browsers_may_not_do() {
        APIResponse entrance = window().request().get("/work/signin", RequestOptions.create().setMaxRedirects(0));
        assertThat(entrance.status()).isEqualTo(302);
        assertThat(entrance.headers()).containsEntry("x-content-type-options", "nosniff").containsEntry("x-frame-options", "DENY")
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("content-security-policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'")
                .containsEntry("cross-origin-opener-policy", "same-origin").containsKey("permissions-policy");
        assertThat(entrance.headers().get("cache-control")).contains("no-store");
    }
}

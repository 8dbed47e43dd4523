package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
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
}

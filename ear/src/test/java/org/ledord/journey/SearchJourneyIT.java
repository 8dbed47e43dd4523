package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody looks for something, on a narrow phone and without scripts. */
class SearchJourneyIT extends Journey {
    @Test
    void a_word_that_was_mistyped_leads_to_the_thing_that_it_stands_in() {
        try (BrowserContext phone = window().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 700).setBaseURL(portal().publicUrl()))) {
            Page page = phone.newPage();
            page.navigate("/sv/falkenberg");
            page.navigate(page.locator("header a.find").getAttribute("href"));
            page.locator("#words").fill("minutstyrnig");
            page.locator("#words").press("Enter");
            page.waitForURL("**/sv/falkenberg/search?q=minutstyrnig");
            assertThat(page.locator("main mark").allInnerTexts()).isNotEmpty().allMatch(word -> word.toLowerCase().contains("styr"));
            assertThat(page.locator("#words").inputValue()).isEqualTo("minutstyrnig");
            page.navigate(page.locator(".choices a").nth(1).getAttribute("href"));
            assertThat(page.locator(".choices a[aria-current=true]").count()).isEqualTo(1);
            assertThat(page.navigate(page.locator(".rows h3 a").first().getAttribute("href")).status()).isEqualTo(200);
            assertThat(page.locator("main").innerText().toLowerCase()).contains("styr");
            assertThat(phone.cookies()).isEmpty();
        }
    }

    @Test
    void what_was_typed_is_shown_as_text_and_no_such_page_is_kept_or_listed() {
        Page page = window().newPage();
        page.navigate("/sv/falkenberg/search?q=%3Cb%3Eminutstyrning%3C%2Fb%3E");
        assertThat(page.locator("#words").inputValue()).isEqualTo("<b>minutstyrning</b>");
        assertThat(page.locator("main b").count()).isZero();
        APIResponse answer = window().request().get("/sv/search?q=minutstyrning");
        assertThat(answer.headers().get("cache-control")).contains("private").contains("no-store");
        assertThat(answer.text()).contains("<meta name=\"robots\" content=\"noindex, nofollow\"");
        assertThat(window().request().get("/sv/nowhere/search?q=x").status()).isEqualTo(404);
    }

    @Test
    void a_question_is_answered_with_quotes_and_what_has_no_answer_is_sent_to_the_project_lead_as_it_was_asked() {
        try (BrowserContext phone = window().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 700).setBaseURL(portal().publicUrl()))) {
            Page page = phone.newPage();
            page.navigate("/sv/falkenberg/answers");
            page.locator("#words").fill("Vad händer med minutstyrningen?");
            page.locator("#words").press("Enter");
            page.waitForURL("**/answers?q=*");
            assertThat(page.locator("blockquote").count()).isBetween(1, 5);
            assertThat(page.locator("main mark").allInnerTexts()).anyMatch(word -> word.toLowerCase().contains("minutstyrning"));
            assertThat(page.navigate(page.locator(".rows h3 a").first().getAttribute("href")).status()).isEqualTo(200);
            page.navigate("/sv/falkenberg/answers?q=Xyzzyqwerty+%26+%3Cb%3E%3F");
            assertThat(page.locator("blockquote").count()).isZero();
            page.navigate(page.locator("#lead a").getAttribute("href"));
            assertThat(page.locator("#text").inputValue()).isEqualTo("Xyzzyqwerty & <b>?");
            page.locator("#email").fill("fragar@example.org");
            page.locator("#send").press("Enter");
            page.locator(".notice.ok").waitFor();
            new Mailbox(portal(), "fragar@example.org").letter("[I");
            assertThat(phone.cookies()).isEmpty();
        }
    }
}

package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * This test should show that an anonymous round is opened on screen and answered, once, through the link in its letter and by
 * nothing else; it should not test what is told when it has closed.
 */
class BallotJourneyIT extends Journey {
    private static final String REFORM = "falkenberg";
    private static final String QUESTION = "textarea[id$=':text']";
    private final String title = "Reservpass " + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void is_answered_once_through_the_link_and_not_by_mail() {
        int proposal = new Desk(signIn(newWindow("sv-SE"), "medarbetare1", "/work/sv/"), REFORM).propose(title);
        open(proposal);
        Mailbox mailbox = new Mailbox(portal(), "fysioterapeut2@example.org");
        MimeMessage letter = mailbox.letter(title);
        String link = Mailbox.link(letter, "/sv/answer/");
        mailbox.reply(letter, "1. Avstyrker, chefen är omöjlig.");
        assertThat(Mailbox.text(mailbox.letter("räknas inte som svar"))).contains(link).doesNotContain("chefen");

        Page phone = browser().chromium().newContext(new Browser.NewContextOptions().setLocale("sv-SE").setViewportSize(320, 640).setJavaScriptEnabled(false)).newPage();
        phone.navigate(link);
        phone.locator("#send").press("Enter");
        seen(phone, "Kryssa i minst ett svar");
        phone.locator("input[type=radio]").first().press("Space");
        phone.locator("#send").press("Enter");
        seen(phone, "Ditt svar är lagt");
        phone.navigate(link);
        seen(phone, "Du har redan svarat");
        assertThat(phone.locator("input[type=radio]").count()).isZero();
        phone.context().close();
    }

    private void open(int proposal) {
        Page page = signIn(newWindow("sv-SE"), "projektledare", "/work/sv/rounds/open?reform=" + REFORM + "&proposal=" + proposal);
        page.locator("#title").fill(title);
        page.locator("input[name=way][value=true]").check();
        for (int questions = page.locator(QUESTION).count(); questions > 1; questions--) {
            page.locator("[id$=':remove']").last().click();
            page.locator(QUESTION).nth(questions - 1).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            page.waitForLoadState(); // a page that is still being laid out moves under the pointer
        }
        page.locator(QUESTION).first().fill("Ska vi ha reservpass?");
        page.locator("#closes").fill(LocalDate.now().plusDays(5).toString());
        page.locator("#look").click();
        seen(page, "Svara anonymt genom länken");
        page.locator("#send").click();
        page.waitForURL(url -> url.contains("/rounds/show"));
        seen(page, "minst 10 har svarat");
        page.context().close();
    }

    private static void seen(Page page, String words) {
        page.locator("main").getByText(words).first().waitFor();
    }
}

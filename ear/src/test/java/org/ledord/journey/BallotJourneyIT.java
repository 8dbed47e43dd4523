package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * This test should show that an anonymous round is opened on screen and answered, once, through the link in its letter and by
 * nothing else; it should not test what is told when it has closed.
 */
class BallotJourneyIT extends Journey {
    private static final String REFORM = "falkenberg";
    private final String title = "Reservpass " + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void is_answered_once_through_the_link_and_not_by_mail() {
        int proposal = new Desk(signIn(newWindow("sv-SE"), "medarbetare1", "/work/sv/"), REFORM).propose(title);
        Page lead = signIn(newWindow("sv-SE"), "projektledare", "/work/sv/");
        assertThat(new Desk(lead, REFORM).openAnonymously(proposal, title)).contains("Svara anonymt genom länken");
        seen(lead, "minst 10 har svarat");
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

    private static void seen(Page page, String words) {
        page.locator("main").getByText(words).first().waitFor();
    }
}

package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.ledord.harness.RunningPortal;

/** Comes last and looks at every letter that the portal sent in the whole run, the demo's among them. */
@Order(Integer.MAX_VALUE)
class EveryLetterIT {
    private static final String DOMAIN = "ledord.example.org";

    @Test
    void meets_what_mail_md_asks_of_it() throws MessagingException, IOException {
        List<MimeMessage> letters = new ArrayList<>();
        Set<String> recipients = new HashSet<>();
        for (MimeMessage message : RunningPortal.get().mail().greenMail().getReceivedMessages()) {
            boolean ours = message.getFrom() != null && ((InternetAddress) message.getFrom()[0]).getAddress().endsWith("@" + DOMAIN);
            if (ours) {
                letters.add(message);
                recipients.add(LetterRules.recipient(message));
            }
        }
        LetterRules rules = new LetterRules(DOMAIN, recipients);
        Map<String, String> subjects = new HashMap<>();
        for (MimeMessage letter : letters) {
            rules.check(letter);
            String same = LetterRules.recipient(letter) + " " + letter.getSubject();
            assertThat(subjects.merge(letter.getMessageID(), same, (a, b) -> a.equals(b) ? a : a + " and " + b)).as("D2: one Message-ID, one letter").isEqualTo(same);
        }
        System.out.println(letters.size() + " letters to " + recipients.size() + " people checked against D1–D15: " + rules.breaches().size() + " breaches");
        assertThat(LetterRules.kinds(letters)).as("streams that were sent").contains("round", "digest", "[auto-replied]", "[auto-generated]");
        assertThat(rules.breaches()).isEmpty();
    }
}

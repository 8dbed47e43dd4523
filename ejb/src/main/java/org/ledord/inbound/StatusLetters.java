package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ledord.mail.Body;
import org.ledord.mail.Letter;
import org.ledord.mail.Outbox;
import org.ledord.mail.Purpose;
import org.ledord.mail.Stream;
import org.ledord.mail.Token;
import org.ledord.mail.Tokens;
import org.ledord.shared.DateWords;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;

/** Tells whoever asked how far a matter has come: a dozen lines at most, and where the rest stands. */
@ApplicationScoped
class StatusLetters {
    static final String CAUSE = "status/";

    @Inject
    private Outbox outbox;

    @Inject
    private Tokens tokens;

    @Inject
    private PortalTexts texts;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Posts it, and gives its words. */
    String post(Arrived mail, StatusAnswering.Asked asked) {
        Whereabouts.Known known = asked.known();
        Texts say = texts.in(asked.language());
        ZoneId zone = ZoneId.of(known.reform().zone());
        StatusWords words = new StatusWords(known, say, new DateWords(asked.language(), zone), LocalDate.now(clock.withZone(zone)));
        Body body = Body.in(asked.language()).kicker(known.reform().municipality() + ", " + known.reform().title()).title(known.title()).strong(words.first());
        String steps = String.join("\n", words.steps());
        if (!steps.isEmpty()) {
            body.text(steps);
        }
        words.next().ifPresent(body::text);
        body.link(say.say("mail.status.link"), settings.publicUrl() + "/" + asked.language() + "/" + known.matter().path())
                .signature(say.say("mail.signature", known.reform().municipality()));
        outbox.post(new Letter(CAUSE + mail.id(), Stream.RECEIPT, asked.matter().reformId(), asked.matter().id(), asked.by().personId(), asked.by().address(),
                asked.language(), say.say("mail.status.subject", known.title(), known.matter().reference()), body, replyToken(mail), mail.messageId(), null));
        return words.first() + (steps.isEmpty() ? "" : "\n" + steps) + words.next().map(next -> "\n" + next).orElse("");
    }

    /** What is answered to it is for the project lead, never an answer to the round. */
    private String replyToken(Arrived mail) {
        Token token = mail.token();
        if (token == null || token.purpose() == Purpose.DIGEST || token.purpose() == Purpose.IDEA) {
            return token == null ? null : mail.written();
        }
        return tokens.issue(Purpose.REPLIES, token.invitationId(), 1, token.personId(), token.matterId(), token.invitationId(), null);
    }
}

package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.ledord.consultation.AskedQuestion;
import org.ledord.consultation.HeldRound;
import org.ledord.consultation.Rounds;
import org.ledord.mail.Purpose;
import org.ledord.mail.Token;
import org.ledord.mail.Tokens;
import org.ledord.reading.LetterHeaders;
import org.ledord.reading.Sent;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.Settings;

/** Recalls, from a mail's headers, which letter of ours it answers and what that asked: before its body is read, so that it is read once. */
@ApplicationScoped
class Recalling {
    @Inject
    private Tokens tokens;

    @Inject
    private Rounds rounds;

    @Inject
    private Reads reads;

    @Inject
    private Settings settings;

    /** The letter as it went out. */
    public record SentLetter(String language, String textBody) {
        static final SentLetter UNKNOWN = new SentLetter("", "");
    }

    /** What the letter's token stands for, and what we asked with it. */
    AskedOf from(LetterHeaders headers) {
        for (String candidate : TokenSearch.in(headers, settings.mailDomain())) {
            Optional<Token> token = tokens.find(candidate);
            if (token.isPresent()) {
                return asked(token.get(), candidate);
            }
        }
        return AskedOf.NOTHING;
    }

    /** What this round asked, for a mail that a person gives its place, whatever its token says. */
    Sent sent(HeldRound round, LetterHeaders headers) {
        AskedOf asked = from(headers);
        return asked.round() != null && asked.round().id() == round.id() ? asked.sent() : sent(round, SentLetter.UNKNOWN);
    }

    private AskedOf asked(Token token, String written) {
        boolean ofRound = token.purpose() == Purpose.ANSWER || token.purpose() == Purpose.RECEIPT;
        if (!ofRound) {
            return new AskedOf(token, written, null, null);
        }
        HeldRound round = rounds.held(token.matterId());
        return new AskedOf(token, written, round, sent(round, letter(token, written)));
    }

    private SentLetter letter(Token token, String written) {
        return reads.first(SentLetter.class, """
                select language, text_body from outbox where person_id = :person and reply_to = :address order by created_at desc limit 1""",
                Parameters.of("person", token.personId(), "address", "svar+" + written + "@" + settings.mailDomain())).orElse(SentLetter.UNKNOWN);
    }

    private static Sent sent(HeldRound round, SentLetter letter) {
        return new Sent(round.questions().stream().map(AskedQuestion::sent).toList(), letter.language(), letter.textBody());
    }
}

package org.ledord.inbound;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.consultation.Rounds;
import org.ledord.mail.Purpose;
import org.ledord.mail.Token;
import org.ledord.mail.Tokens;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/**
 * Whom we asked says, by a link in their own mailbox, that a mail from another address is theirs (MAIL.md, I8). What
 * stands in it is not shown: it may be a colleague's, to whom the letter was forwarded.
 */
@Stateless
@PermitAll
public class OwnMail {
    /** Why a mail is held that would take the place of an organisation's statement. */
    static final String REPLACES = "statement-stands";
    /** Why a mail is held that would take an organisation's statement back. */
    static final String TAKES_BACK = "statement-back";

    @Inject
    private Reads reads;

    @Inject
    private Rounds rounds;

    @Inject
    private HeldMails mails;

    @Inject
    private Tokens tokens;

    @Inject
    private Clock clock;

    /**
     * A mail that somebody may say is theirs.
     *
     * @param reason why it is held, or how it got its place
     * @param kept its words, where it is theirs beyond doubt; null else
     * @param waits false when it has got its place already
     * @param municipality whose reform it came to, or null where it came to none
     */
    public record Claimed(String sender, Instant fetchedAt, String zone, String municipality, String reason, String kept, boolean waits) {
        /** Whether it is theirs beyond doubt, and would take the place of what they have said. */
        public boolean replaces() {
            return REPLACES.equals(reason);
        }

        /** Whether it is theirs beyond doubt, and would take back what they have said. */
        public boolean takesBack() {
            return TAKES_BACK.equals(reason);
        }

        /** In which zone its time is told. */
        public ZoneId at() {
            return ZoneId.of(zone);
        }
    }

    /** The mail that this link is about, for the page that asks; changes nothing. {@link NotFound} where the link is none of ours or too old. */
    @May(value = "inbound.confirm", trace = Trace.READS)
    public Claimed about(String token) {
        return reads.first(Claimed.class, """
                select w.sender, w.fetched_at, coalesce(r.zone, 'Europe/Stockholm') as zone, r.municipality, w.reason,
                       case when w.reason = :replaces then w.kept end as kept, w.state = 'HELD' as waits
                  from raw_mail w left join reform r on r.id = w.reform_id where w.id = :id""", Map.of("id", link(token).subjectId(), "replaces", REPLACES))
                .orElseThrow(() -> new NotFound("held mail"));
    }

    /** The owner says that the mail is theirs. False when it waits no more, however that came. */
    @May("inbound.confirm")
    public boolean confirm(String token) {
        Optional<HeldMails.Held> held = mails.find("w.id = :id", Map.of("id", link(token).subjectId()))
                .filter(mail -> mail.answersRound() || mail.reformId() != null);
        held.ifPresent(mail -> {
            if (mail.answersRound() && TAKES_BACK.equals(mail.reason())) {
                mails.takeBack(mail, rounds.held(mail.tokenMatterId()));
            } else if (mail.answersRound()) {
                mails.file(mail, rounds.held(mail.tokenMatterId()), clock.instant(), true);
            } else if (!mails.answersQuestion(mail) && !mails.addsToDiscussion(mail) && !mails.goesIntoDiary(mail)) {
                mails.input(mail, mail.reformId(), mail.guessPersonId(), "confirmed by its owner");
            }
        });
        return held.isPresent();
    }

    private Token link(String token) {
        return tokens.find(token).filter(t -> t.purpose() == Purpose.CONFIRM_MAIL && t.good(clock.instant()))
                .orElseThrow(() -> new NotFound("link of a held mail"));
    }
}

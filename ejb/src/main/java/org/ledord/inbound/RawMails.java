package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.ledord.answer.CutText;
import org.ledord.mail.Token;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.Settings;
import org.ledord.shared.Writes;

/** The stored mails and what became of each. */
@ApplicationScoped
class RawMails {
    @Inject
    private Writes writes;

    @Inject
    private Reads reads;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Writes down what was read of it; what answers an anonymous round is taken down nowhere but in the bytes. */
    void describe(Arrived mail) {
        Token token = mail.token();
        boolean told = !mail.asked().anonymous();
        writes.change("""
                update raw_mail set sender = :sender, subject = :subject, message_id = :messageId, kept = :kept, cut = :cut, token_id = :token,
                       matter_id = :matter, guess_person_id = :person, proven = cast(:proven as boolean),
                       reform_id = coalesce((select m.reform_id from matter m where m.id = cast(:matter as bigint)), (select s.reform_id from subscription s
                         join digest_recipient d on d.subscription_id = s.id where :purpose = 'DIGEST' and d.id = cast(:subject_id as bigint)))
                 where id = :id""",
                Parameters.of("id", mail.id(), "sender", mail.from(), "subject", told ? clean(mail.letter().headers().subject()) : null,
                        "messageId", clean(mail.letter().headers().messageId()), "kept", told ? clean(mail.letter().kept()) : null,
                        "cut", told ? clean(CutText.write(mail.letter().cut())) : null, "token", token == null ? null : token.id(),
                        "matter", token == null ? null : token.matterId(), "person", token == null ? null : token.personId(), "proven", settings.authservId().isBlank() ? null : mail.verdict() == SenderCheck.Verdict.PASS,
                        "purpose", token == null ? "" : token.purpose().name(), "subject_id", token == null ? null : token.subjectId()));
    }

    /**
     * Whether it has been judged already, with the same token: the same bytes, or the same words from the same sender under the
     * same Message-ID, as when two servers hand it on (MAIL.md, I3).
     */
    boolean seenBefore(Arrived mail) {
        return reads.count("""
                select count(*) from raw_mail a join raw_mail b on b.id < a.id and b.token_id is not distinct from a.token_id
                   and (b.sha256 = a.sha256 or b.message_id = a.message_id and a.message_id <> '' and b.sender = a.sender
                        and regexp_replace(b.kept, '\\s+', ' ', 'g') = regexp_replace(a.kept, '\\s+', ' ', 'g'))
                 where a.id = :id and b.state <> 'STORED'""", Map.of("id", mail.id())) > 0;
    }

    /** Gives the mail its final state. */
    void end(Arrived mail, String state, String reason) {
        end(mail.id(), state, reason, null);
    }

    /** Gives the mail its final state, filed under this person. */
    void end(long id, String state, String reason, Long personId) {
        writes.change("""
                update raw_mail set state = :state, reason = :reason, judged_at = :now, person_id = coalesce(:person, person_id) where id = :id""",
                Parameters.of("id", id, "state", state, "reason", reason, "now", clock.instant(), "person", personId));
    }

    private static String clean(String text) {
        return text == null ? null : text.replace("\u0000", "");
    }
}

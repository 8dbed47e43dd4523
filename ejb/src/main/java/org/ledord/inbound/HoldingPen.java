package org.ledord.inbound;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.consultation.HeldRound;
import org.ledord.consultation.Invited;
import org.ledord.consultation.Rounds;
import org.ledord.mail.Purpose;
import org.ledord.mail.Token;
import org.ledord.mail.Tokens;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.reading.ReadLetter;
import org.ledord.reading.ReplyReader;
import org.ledord.reform.Reforms;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Writes;

/** A person gives a held mail its place: the lead or a coordinator by hand, or its owner by a link in their own mailbox. */
@Stateless
@PermitAll
public class HoldingPen {
    private final ReplyReader reader = new ReplyReader();

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Rounds rounds;

    @Inject
    private Reforms reforms;

    @Inject
    private AnswerFiling answers;

    @Inject
    private Inputs inputs;

    @Inject
    private RawMails mails;

    @Inject
    private Recalling recalling;

    @Inject
    private Tokens tokens;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** A held mail, as it is placed. */
    public record Held(long id, byte[] raw, Long guessPersonId, Long tokenId, Long tokenMatterId, Long tokenInvitationId, Instant fetchedAt,
            Long matterId, String kept, String sender) {
    }

    /** Files it as an answer to this round, under the person whom it is guessed to be from. */
    @May("inbound.place")
    public void placeAsAnswer(ReformKey reform, String ref, int roundNumber) {
        Held held = taken(reform, ref);
        if (held.guessPersonId() == null) {
            throw new RuleViolation("held-nobody-guessed");
        }
        file(held, rounds.held(new MatterKey(reform.slug(), MatterKind.ROUND, roundNumber)));
    }

    /**
     * Files it as something that the project lead answers, under the person whom it is guessed to be from where the sender's
     * address is theirs: a token alone says whom we asked, not who wrote.
     */
    @May("inbound.place")
    public void asInput(ReformKey reform, String ref) {
        Held held = taken(reform, ref);
        long reformId = reforms.idOf(reform);
        Long writer = mails.isPersons(held.sender(), held.guessPersonId()) ? held.guessPersonId() : null;
        inputs.add(new NewInput(reformId, held.matterId(), held.id(), writer, held.sender(), held.kept(), held.fetchedAt(), false));
        end(held, "INPUT", "placed by hand", writer, reformId);
    }

    /** Says that it is spam. It is kept all the same. */
    @May("inbound.place")
    public void asSpam(ReformKey reform, String ref) {
        end(taken(reform, ref), "SPAM", "judged by hand", null, null);
    }

    /** Whether this link is about a held mail that still waits, for the page that asks. */
    @May(value = "subscription.ask", trace = Trace.READS)
    public Optional<String> waits(String token) {
        return confirming(token).flatMap(t -> reads.first(String.class, "select kept from raw_mail where id = :id and state = 'HELD'", Map.of("id", t.subjectId())));
    }

    /** The owner says that the mail is theirs. True when it has its place now. */
    @May("subscription.ask")
    public boolean confirm(String token) {
        Optional<Token> found = confirming(token);
        if (found.isEmpty()) {
            return false;
        }
        Optional<Held> held = held("w.id = :id", Map.of("id", found.get().subjectId()));
        if (held.isEmpty() || held.get().tokenMatterId() == null || held.get().tokenInvitationId() == null) {
            return false;
        }
        file(held.get(), rounds.held(held.get().tokenMatterId()));
        return true;
    }

    private void file(Held held, HeldRound round) {
        Invited invited = rounds.invitation(round, held.guessPersonId()).orElseThrow(() -> new RuleViolation("answer-not-asked"));
        ReadLetter read = reader.readReply(held.raw(), headers -> recalling.sent(round, headers));
        answers.file(held.id(), held.fetchedAt(), held.guessPersonId(), invited.id(), round, read);
        writes.change("update raw_mail set placed_by = :by where id = :id", Parameters.of("by", actor.get().personId(), "id", held.id()));
    }

    private Held taken(ReformKey reform, String ref) {
        return held("(w.reform_id = :reform or w.reform_id is null) and encode(substring(w.sha256 for 6), 'hex') || '-' || w.uid = :ref",
                Map.of("reform", reforms.idOf(reform), "ref", ref == null ? "" : ref)).orElseThrow(() -> reads.count("""
                        select count(*) from raw_mail w where (w.reform_id = :reform or w.reform_id is null)
                           and encode(substring(w.sha256 for 6), 'hex') || '-' || w.uid = :ref""",
                        Map.of("reform", reforms.idOf(reform), "ref", ref == null ? "" : ref)) > 0
                                ? new RuleViolation("held-placed") : new NotFound("held mail"));
    }

    private Optional<Held> held(String which, Map<String, ?> parameters) {
        return writes.returning(Held.class, """
                select w.id, w.raw, w.guess_person_id, w.token_id, t.matter_id as token_matter_id, t.invitation_id as token_invitation_id,
                       w.fetched_at, w.matter_id, w.kept, w.sender
                  from raw_mail w left join mail_token t on t.id = w.token_id where w.state = 'HELD' and %s for update of w""".formatted(which), parameters)
                .stream().findFirst();
    }

    private void end(Held held, String state, String reason, Long person, Long reformId) {
        writes.change("""
                update raw_mail set state = :state, reason = :reason, judged_at = :now, placed_by = :by, person_id = :person,
                       reform_id = coalesce(:reform, reform_id) where id = :id""",
                Parameters.of("state", state, "reason", reason, "now", clock.instant(), "by", actor.get().personId(), "person", person, "reform", reformId, "id", held.id()));
    }

    private Optional<Token> confirming(String token) {
        return tokens.find(token).filter(t -> t.purpose() == Purpose.CONFIRM_MAIL && t.good(clock.instant()));
    }
}

package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.CurrentActor;
import org.ledord.answer.AnswerStanding;
import org.ledord.consultation.HeldRound;
import org.ledord.consultation.Invited;
import org.ledord.consultation.Rounds;
import org.ledord.mail.Purpose;
import org.ledord.reading.ReadLetter;
import org.ledord.reading.ReplyReader;
import org.ledord.shared.Parameters;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Writes;

/** The mails in the holding pen, and the ways out of it. Who may take one out, the doors have asked. */
@ApplicationScoped
class HeldMails {
    private final ReplyReader reader = new ReplyReader();

    @Inject
    private Writes writes;

    @Inject
    private Rounds rounds;

    @Inject
    private AnswerFiling answers;

    @Inject
    private AnswerStanding standing;

    @Inject
    private QuestionFiling questions;

    @Inject
    private DiscussionFiling discussions;

    @Inject
    private DiaryFiling diaries;

    @Inject
    private Inputs inputs;

    @Inject
    private Recalling recalling;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * A held mail, as it is placed.
     *
     * @param purpose what the letter that it answers was for, or null where that is unknown
     */
    public record Held(long id, byte[] raw, Long guessPersonId, Purpose purpose, Long tokenSubjectId, Long tokenMatterId, Instant fetchedAt, Long matterId, Long reformId,
            String kept, String sender, String reason) {
        /** Whether it answers the questions of a round; what answers another letter of ours is an input. */
        boolean answersRound() {
            return purpose == Purpose.ANSWER || purpose == Purpose.RECEIPT;
        }
    }

    /** The one that this condition names, under lock. */
    Optional<Held> find(String which, Map<String, ?> parameters) {
        return writes.returning(Held.class, """
                select w.id, w.raw, w.guess_person_id, t.purpose, t.subject_id as token_subject_id, t.matter_id as token_matter_id, w.fetched_at, w.matter_id, w.reform_id, w.kept, w.sender, w.reason
                  from raw_mail w left join mail_token t on t.id = w.token_id where w.state = 'HELD' and %s for update of w""".formatted(which), parameters)
                .stream().findFirst();
    }

    /**
     * Files it as an answer to this round, under whom it is guessed to be from.
     *
     * @param asked when they have to have been among those who are asked: when the mail came, or when they say that it is theirs
     * @param theirs whether whom we asked says so, and that it takes the place of what they have said
     */
    void file(Held held, HeldRound round, Instant asked, boolean theirs) {
        Invited invited = rounds.invitation(round, held.guessPersonId()).orElseThrow(() -> new RuleViolation("answer-not-asked"));
        if (!standing.of(invited.id(), asked).asked()) {
            throw new RuleViolation("held-left");
        }
        ReadLetter read = reader.readReply(held.raw(), headers -> recalling.sent(round, headers));
        answers.file(held.id(), held.fetchedAt(), held.guessPersonId(), invited.id(), round, read, theirs ? null : actor.get().personId(), theirs);
        placed(held);
    }

    /** Takes the statement back, as whom we asked has confirmed. */
    void takeBack(Held held, HeldRound round) {
        answers.takeBack(held.id(), held.fetchedAt(), held.guessPersonId(), round);
    }

    /** Files it as the answer to the specialist question whose letter it answers, under whom that was put to. False where it takes none any more. */
    boolean answersQuestion(Held held) {
        if (held.purpose() != Purpose.QUESTION || questions.refusal(held.id(), held.guessPersonId(), held.tokenMatterId()).isPresent()) {
            return false;
        }
        questions.file(held.id(), held.fetchedAt(), held.guessPersonId(), held.tokenMatterId(), reader.readReply(held.raw(), headers -> null));
        placed(held);
        return true;
    }

    /** Files it as a post of the discussion whose letter it answers. False where its writer takes part in it no more. */
    boolean addsToDiscussion(Held held) {
        if (held.purpose() != Purpose.DISCUSSION) {
            return false;
        }
        ReadLetter read = reader.readReply(held.raw(), headers -> null);
        if (discussions.refusal(held.id(), held.guessPersonId(), held.tokenMatterId(), read).isPresent()) {
            return false;
        }
        discussions.file(held.id(), held.guessPersonId(), held.tokenMatterId(), held.tokenSubjectId(), read);
        placed(held);
        return true;
    }

    /** Writes it into the diary whose letter it answers. False where its writer writes there no more. */
    boolean goesIntoDiary(Held held) {
        if (held.purpose() != Purpose.DIARY) {
            return false;
        }
        ReadLetter read = reader.readReply(held.raw(), headers -> null);
        if (diaries.refusal(held.id(), held.tokenSubjectId(), read).isPresent()) {
            return false;
        }
        diaries.write(held.id(), held.fetchedAt(), held.tokenSubjectId(), read);
        placed(held);
        return true;
    }

    /** Notes whose doing it was. */
    private void placed(Held held) {
        writes.change("update raw_mail set placed_by = :by where id = :id", Parameters.of("by", actor.get().personId(), "id", held.id()));
    }

    /** Files it as something that the project lead answers. */
    void input(Held held, long reformId, Long writer, String how) {
        inputs.add(new NewInput(reformId, held.matterId(), held.id(), writer, held.sender(), held.kept(), held.fetchedAt(), false));
        end(held, "INPUT", how, writer, reformId);
    }

    /** Gives it its final state. */
    void end(Held held, String state, String reason, Long person, Long reformId) {
        writes.change("""
                update raw_mail set state = :state, reason = :reason, judged_at = :now, placed_by = :by, person_id = :person,
                       reform_id = coalesce(:reform, reform_id) where id = :id""",
                Parameters.of("state", state, "reason", reason, "now", clock.instant(), "by", actor.get().personId(), "person", person, "reform", reformId, "id", held.id()));
    }
}

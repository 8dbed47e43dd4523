package org.ledord.question;

import java.time.Instant;
import java.time.LocalDate;
import org.ledord.access.Target;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKind;

/**
 * A specialist question with the answer that stands. Who asked, whom a single question was put to and who answered is named to both
 * sides alone; to others those names are null, and the groups stand for them.
 *
 * @param toGroup the group it was put to; for a single person the group that they sit in
 * @param toPerson the single person it was put to, or null
 * @param mine whether it was put to whoever looks
 * @param asker whether whoever looks is on the side that asked
 * @param today whether its last day is over is counted from this day
 * @param answer the words that stand, or null; {@code version} is their number, nought where there is none
 * @param unproven whether it came by mail and no server vouched for its sender (MAIL.md, I8)
 * @param files how many files came with it
 */
public record QuestionRow(int number, String title, String text, String why, String language, LocalDate dueOn, QuestionStatus status, Instant askedAt,
        Instant settledAt, String withdrawal, int proposalNumber, String proposalTitle, boolean proposalSeen, String fromGroup, int fromNumber, String toGroup, int toNumber,
        boolean toWhole, String toPerson, String askedBy, boolean mine, boolean standing, boolean asker, LocalDate today, int version, String answer, AnswerChannel channel,
        String answeredBy, Instant answeredAt, boolean unproven, int files) {
    /** Whether it was due before today and has no answer. */
    public boolean overdue() {
        return status == QuestionStatus.OPEN && today.isAfter(dueOn);
    }

    /** What it says beyond its title; may be nothing. */
    public String more() {
        return QuestionTitle.more(title, text);
    }

    /** Whether it has no answer yet and needs one. */
    public boolean waits() {
        return status == QuestionStatus.OPEN;
    }

    /** Whom it was put to, as far as whoever looks may know. */
    public String to() {
        return toPerson == null ? toGroup : toPerson;
    }

    /** Whether whoever looks may answer it now, or correct the answer. */
    public boolean answerable() {
        return mine && standing && (status == QuestionStatus.OPEN || status == QuestionStatus.ANSWERED);
    }

    /** Whether whoever looks may close it. */
    public boolean closable() {
        return asker && status == QuestionStatus.ANSWERED;
    }

    /** Whether whoever looks may withdraw it. */
    public boolean withdrawable() {
        return asker && status == QuestionStatus.OPEN;
    }


    /** A row as it was read, with what the policy judges by. */
    public record Read(int number, String title, String text, String why, String language, LocalDate dueOn, QuestionStatus status, Instant askedAt, Instant settledAt,
            String withdrawal, long matterId, long reformId, Audience audience, Long groupId, Long unitId, Instant createdAt, int proposalNumber, String proposalTitle,
            boolean proposalSeen, String fromGroup, int fromNumber, String toGroup, int toNumber, boolean toWhole, String toPerson, String askedBy, boolean mine, boolean standing,
            LocalDate today, int version, String answer, AnswerChannel channel, String answeredBy, Instant answeredAt, boolean unproven, int files) {
        Target proposal() {
            return new Target(matterId, reformId, MatterKind.PROPOSAL, audience, groupId, unitId, createdAt, false);
        }

        QuestionRow seen(boolean asker) {
            boolean named = asker || mine;
            return new QuestionRow(number, title, text, why, language, dueOn, status, askedAt, settledAt, withdrawal, proposalNumber, proposalTitle, proposalSeen, fromGroup,
                    fromNumber, toGroup, toNumber, toWhole, named ? toPerson : null, named ? askedBy : null, mine, standing, asker && proposalSeen, today, version, answer, channel,
                    named ? answeredBy : null, answeredAt, unproven, files);
        }
    }
}

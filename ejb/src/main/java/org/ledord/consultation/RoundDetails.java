package org.ledord.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A round with its numbers and questions.
 *
 * @param may the permissions that the actor has on it, of those that a page offers a way to
 */
public record RoundDetails(Head head, List<AskedQuestion> questions, List<Concern> proposals, Set<String> may) {
    /** The permissions that pages ask about. */
    static final List<String> OFFERED = List.of("answer.give", "answer.read", "point.cut", "point.reply", "round.extend", "round.remind",
            "round.conclude", "answer.paper");

    /**
     * What is one of each.
     *
     * @param uncut how many pieces of kept text are in no point and not set aside
     * @param medianDays from the answer to its reply, or null while nothing is replied
     */
    public record Head(String reform, int number, String title, String language, String intro, RoundStatus status, Instant openedAt, LocalDate closesOn,
            Instant closedAt, Instant concludedAt, String zone, String jurisdiction, int revision, int invited, int answered, int late,
            int withoutMail, int points, int replied, int uncut, Double medianDays) {
        /** How many points wait for a reply. */
        public int unreplied() {
            return points - replied;
        }
    }

    /** A proposal that the round asks about. */
    public record Concern(int number, String title, String status) {
    }
}

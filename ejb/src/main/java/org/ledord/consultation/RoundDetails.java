package org.ledord.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ledord.access.Target;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKind;

/**
 * A round with its numbers and questions.
 *
 * @param may the permissions that the actor has on it, of those that a page offers a way to
 * @param addressees who was asked and who has answered; none for those who may not know it, and of an anonymous round for nobody
 * @param shares what an anonymous round came to; nothing while it is open, and nothing where too few answered
 */
public record RoundDetails(Head head, List<AskedQuestion> questions, List<Concern> proposals, Set<String> may,
        List<AddresseeRow> addressees, List<Share> shares) {
    /** The permissions that pages ask about. */
    static final List<String> OFFERED = List.of("answer.give", "answer.read", "point.cut", "point.reply", "round.extend", "round.remind",
            "round.conclude", "answer.paper", "kit.write", "kit.own");

    /**
     * What is one of each.
     *
     * @param threshold how many must answer before anything of an anonymous round is shown; null where one answers under one's name
     * @param counted whether an anonymous round has been counted after it closed
     * @param uncut how many pieces of kept text are in no point and not set aside
     * @param asksMe whether the one who reads is invited
     * @param answeredByMe when the answer of the one who reads came, as it counts now, or null
     * @param medianDays from the answer to its reply, or null while nothing is replied
     */
    public record Head(String reform, int number, String title, String language, String intro, RoundStatus status, Instant openedAt, LocalDate closesOn,
            Instant closedAt, Instant concludedAt, String zone, String jurisdiction, int revision, long matterId, long reformId,
            Audience audience, Long groupId, Long unitId, boolean asksMe, Instant answeredByMe, Integer threshold, boolean counted, Instant createdAt, int invited, int answered, int late,
            int points, int replied, int uncut, Double medianDays) {
        /** How many points wait for a reply. */
        public int unreplied() {
            return points - replied;
        }

        /** Whether nobody is to know who answered what. */
        public boolean anonymous() {
            return threshold != null;
        }

        Target target() {
            return new Target(matterId, reformId, MatterKind.ROUND, audience, groupId, unitId, createdAt, asksMe);
        }
    }

    /**
     * How much of the answers one value had.
     *
     * @param value a position, the place of an option or a step of a scale
     * @param share percent
     * @param told {@code EXACT}, {@code AT_LEAST} or {@code AT_MOST}
     */
    public record Share(int question, String value, int share, String told) {
    }

    /** A proposal that the round asks about. */
    public record Concern(int number, String title, String status) {
    }
}

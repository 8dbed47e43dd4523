package org.ledord.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Something that waits in a group and may want a place on its agenda.
 *
 * @param reference {@code F4}, or {@code M3/2} for an action point
 * @param kind PROPOSAL, QUESTION, ROUND, DECISION, COMMITMENT, RISK (whose title is the first of its measures) or ACTION
 * @param status where it stands, in the words of its kind; of an action point the owner
 * @param due the day that matters, or null
 * @param said of a decision that holds for a time, what happens when nobody decides; of a promise, what was promised; else null
 * @param today what day it is in the reform
 */
public record AgendaOffer(String reference, String kind, String title, String status, LocalDate due, String said, LocalDate today) {
    /** Whether it is owed to everybody: a decision or a promise whose day has passed. It stands on an agenda that is begun, without being ticked. */
    public boolean owed() {
        return (kind.equals("DECISION") || kind.equals("COMMITMENT")) && due != null && due.isBefore(today);
    }

    /** For how many days it has been owed; on its own day it is not. */
    public long days() {
        return ChronoUnit.DAYS.between(due, today);
    }
}

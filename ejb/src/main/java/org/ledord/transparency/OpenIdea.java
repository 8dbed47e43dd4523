package org.ledord.transparency;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * An idea that the project lead has let out, in the words that they let out; never whose it is.
 *
 * @param dueOn the day by which it is to have its answer
 * @param status {@code WAITING}, {@code PASSED}, {@code PROPOSED} or {@code DECLINED}
 * @param answer the reasoned no, or null
 * @param groupName the group that has it, or null
 * @param proposalNumber the proposal that came of it once everyone may read that, else null
 * @param among how many the whole list holds
 */
public record OpenIdea(int number, String title, String language, String text, Instant receivedAt, LocalDate dueOn, String status, Instant settledAt, String answer,
        String groupName, Integer groupNumber, Integer proposalNumber, String proposalTitle, String proposalLanguage, String proposalStatus, int among) {
    /** Whether it has its answer. */
    public boolean settled() {
        return settledAt != null;
    }

    /** How many days it has waited on this day, or waited until it had its answer. */
    public long waited(LocalDate today, String zone) {
        ZoneId at = ZoneId.of(zone);
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(receivedAt, at), settledAt == null ? today : LocalDate.ofInstant(settledAt, at));
    }
}

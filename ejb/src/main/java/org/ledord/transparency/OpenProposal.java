package org.ledord.transparency;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A proposal as everyone sees it: its newest version, where it is, and who wrote it.
 *
 * @param principles numbers and names, joined by commas; null when it names none
 * @param beside co-determinations and risk assessments, packed as {@link OpenBeside} reads them; null where there are none
 * @param argued what is said about it and each, see {@link #arguments}
 * @param among how many the whole list holds
 */
public record OpenProposal(long matterId, int number, String title, String language, String status, String part, String groupName,
        Integer groupNumber, Instant createdAt, Instant changedAt, Instant submittedAt, LocalDate implementedOn, int version,
        int versions, String today, String proposed, String effect, LocalDate wantedFrom, Instant versionAt, String principles, String beside, String argued, int among) {
    private static final java.util.List<String> WAY = java.util.List.of("DRAFT", "SUBMITTED", "IN_ROUND", "ANSWERED", "DECIDED", "IN_PILOT", "IMPLEMENTED");

    /**
     * A principle with what is said about it and the proposal; empty where nothing is.
     *
     * @param principle its number and name
     */
    public record Argument(String principle, String serves, String against) {
    }

    /** The principles about which something is said. */
    public java.util.List<Argument> arguments() {
        return argued == null ? java.util.List.of() : java.util.Arrays.stream(argued.split("\u001e")).map(each -> each.split("\u001f", -1))
                .map(each -> new Argument(each[0], each[1], each[2])).filter(each -> !each.serves().isEmpty() || !each.against().isEmpty()).toList();
    }

    /** How far it has come, of seven steps. */
    public int step() {
        return "REJECTED".equals(status) || "WITHDRAWN".equals(status) ? 0 : WAY.indexOf(status) + 1;
    }
}

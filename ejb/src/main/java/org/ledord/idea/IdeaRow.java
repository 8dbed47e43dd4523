package org.ledord.idea;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.ledord.access.Target;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKind;

/**
 * An idea as whoever looks may know it.
 *
 * @param better what should be better; to whom it is only public, the words that everyone may read
 * @param how how it could be done, or empty
 * @param answer the reasoned no, or null
 * @param group the group that has it, or null
 * @param proposalNumber the proposal that came of it, or null; {@code proposalSeen} says whether whoever looks may read that
 * @param shownText the words that everyone may read, or null
 * @param name whose it is, where whoever looks may know and it is known; else null
 * @param reachable whether whoever had it gets the answer by mail
 * @param unproven whether it came by mail and no server vouched for its sender (MAIL.md, I8)
 * @param received the day on which it came, in the reform's zone
 * @param ended the day on which it got its answer, or null
 * @param may what whoever looks may do with it now
 */
public record IdeaRow(int number, String title, String better, String how, String language, IdeaStatus status, LocalDate received, LocalDate dueOn, LocalDate ended, String answer,
        String group, Integer proposalNumber, String proposalTitle, boolean proposalSeen, String shownText, String name, boolean reachable, boolean unproven, LocalDate today,
        boolean insider, Set<String> may) {
    /** How many days it has waited, or waited until it had its answer. */
    public long waited() {
        return ChronoUnit.DAYS.between(received, ended == null ? today : ended);
    }

    /** Whether it should have had its answer before today. */
    public boolean overdue() {
        return !status.settled() && today.isAfter(dueOn);
    }

    /** Whether everyone may read it. */
    public boolean shown() {
        return shownText != null;
    }

    /** Whether whoever looks may do this with it now: {@code pass}, {@code propose}, {@code decline}, {@code release}. */
    public boolean may(String what) {
        return may.contains("idea." + what);
    }

    /** A row as it was read, with what the policy judges by. */
    public record Read(int number, String title, String better, String how, String language, IdeaStatus status, LocalDate received, LocalDate dueOn, LocalDate ended, String answer,
            String groupName, Integer proposalNumber, String proposalTitle, boolean proposalSeen, String shownText, String name, boolean reachable, boolean unproven, LocalDate today,
            long matterId, long reformId, Audience audience, Long groupId, Long unitId, Instant createdAt) {
        Target target() {
            return new Target(matterId, reformId, MatterKind.IDEA, audience, groupId, unitId, createdAt, false);
        }

        /** To others than those who work with it, it is what the public reads; whose it is, only who passes it on needs to know. */
        IdeaRow seen(boolean insider, boolean named, Set<String> may) {
            return new IdeaRow(number, title, insider ? better : shownText, insider ? how : "", language, status, received, dueOn, ended, answer, groupName, proposalSeen || insider ? proposalNumber : null,
                    proposalSeen ? proposalTitle : null, proposalSeen, shownText, named ? name : null, reachable, unproven && insider, today, insider, may);
        }
    }
}

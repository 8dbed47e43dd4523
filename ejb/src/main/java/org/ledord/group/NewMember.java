package org.ledord.group;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody to take into a group.
 *
 * @param unit slug of the unit they are there for; null means the unit they work in
 * @param organisation whom a representative speaks for; null for everybody else
 * @param evidence what shows the mandate; may be null
 * @param deputyFor the member they stand in for, or null
 * @param toOn the last day, or null while it is not known
 */
public record NewMember(UUID person, MemberFunction function, String unit, String employer, String organisation, String evidence,
        UUID deputyFor, LocalDate fromOn, LocalDate toOn) {
    /** An ordinary member from that day on. */
    public static NewMember of(UUID person, MemberFunction function, LocalDate fromOn) {
        return new NewMember(person, function, null, null, null, null, null, fromOn, null);
    }
}

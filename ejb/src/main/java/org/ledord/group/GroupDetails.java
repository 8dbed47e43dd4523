package org.ledord.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Language;

/**
 * A group with those who are in it.
 *
 * @param named whether the actor may see names; without it there are only counts
 * @param managed whether the actor may take people in and let them go
 * @param edited whether the actor may change what the group is called and for
 * @param registers whether the actor may register somebody new into it
 * @param counts how many hold each function today
 * @param members who they are, with those who are about to come; empty when they are not named
 */
public record GroupDetails(MatterKey key, String slug, GroupKind kind, String name, String mandate, Language textLanguage,
        String area, String part, LocalDate startsOn, LocalDate endsOn, boolean named, boolean managed, boolean appoints, boolean edited, boolean registers,
        List<FunctionCount> counts, List<MemberRow> members) {

    /** How many hold a function. */
    public record FunctionCount(MemberFunction function, int number) {
    }

    /**
     * One member; never with an address.
     *
     * @param title what they do, in the municipality's own words; may be null
     * @param deputyFor the name of whom they stand in for, or null
     * @param starting whether they have not begun yet
     */
    public record MemberRow(UUID person, String name, String title, String unit, MemberFunction function, String organisation,
            String deputyFor, LocalDate fromOn, LocalDate toOn, boolean starting) {
    }
}

package org.ledord.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Reads;

/** Finds people by name, for those who may take them into a group. Never by address, and never with one. */
@Stateless
@PermitAll
public class PersonQueries {
    /** How many are shown; who is not among them is found by writing more of the name. */
    public static final int MOST = 20;

    @Inject
    private Reads reads;

    /** Those whose name, title or unit holds these words; none for less than two letters. */
    @May("group.members")
    public List<PersonRow> find(MatterKey forGroup, String words) {
        String sought = words == null ? "" : words.strip();
        if (sought.length() < 2) {
            return List.of();
        }
        return reads.list(PersonRow.class, """
                select p.public_id as person, p.name, p.title, u.name as unit
                  from person p left join unit u on u.id = p.unit_id
                 where p.erased_at is null and position(lower(:words) in lower(concat_ws(' ', p.name, p.title, u.name))) > 0
                 order by position(lower(:words) in lower(p.name)) = 0, p.name limit :most""",
                Map.of("words", sought, "most", MOST));
    }

    /** The units that somebody who is registered into this group may work in. */
    @May("person.register")
    public List<UnitRow> units(MatterKey forGroup) {
        return UnitRow.all(reads);
    }
}

package org.ledord.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** Those whose name, title or unit holds these words, none for less than two letters, and the units to register somebody in. One statement. */
    @May("group.members")
    public Found find(MatterKey forGroup, String words) {
        String sought = words == null ? "" : words.strip();
        if (sought.length() < 2) {
            return new Found(List.of(), List.of());
        }
        List<Line> lines = reads.list(Line.class, """
                (select 'PERSON' as kind, cast(p.public_id as text) as key, p.name, p.title, u.name as unit
                   from person p left join unit u on u.id = p.unit_id
                  where p.erased_at is null and position(lower(:words) in lower(concat_ws(' ', p.name, p.title, u.name))) > 0
                  order by position(lower(:words) in lower(p.name)) = 0, p.name limit :most)
                union all
                (select 'UNIT', slug, name, kind, null from unit order by name)""", Map.of("words", sought, "most", MOST));
        return new Found(lines.stream().filter(line -> line.kind().equals("PERSON")).map(Line::person).toList(),
                lines.stream().filter(line -> line.kind().equals("UNIT")).map(Line::workplace).toList());
    }

    /** Who was found, and the units that somebody who was not may be registered in. */
    public record Found(List<PersonRow> people, List<UnitRow> units) {
    }

    /** A person or a unit. */
    public record Line(String kind, String key, String name, String title, String unit) {
        PersonRow person() {
            return new PersonRow(UUID.fromString(key), name, title, unit);
        }

        UnitRow workplace() {
            return new UnitRow(key, name, UnitKind.valueOf(title));
        }
    }
}

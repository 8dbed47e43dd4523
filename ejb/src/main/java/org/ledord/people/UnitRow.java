package org.ledord.people;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.ledord.shared.Reads;

/** A unit to choose. */
public record UnitRow(String slug, String name, UnitKind kind) implements Serializable {
    static List<UnitRow> all(Reads reads) {
        return reads.list(UnitRow.class, "select slug, name, kind from unit order by name", Map.of());
    }
}

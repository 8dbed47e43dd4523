package org.ledord.transparency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A party's line in a table of positions.
 *
 * @param name null for those whose group is too small to be shown by itself
 * @param positions for each question that asks for one, the positions that it took
 */
public record PartyLine(String name, boolean organisation, List<List<PartyPosition>> positions) {
    /** The lines of these positions, in their order. */
    public static List<PartyLine> of(List<Integer> questions, List<PartyPosition> taken) {
        Map<String, PartyLine> lines = new LinkedHashMap<>();
        for (PartyPosition one : taken) {
            PartyLine line = lines.computeIfAbsent(one.organisation() + " " + one.party(),
                    none -> new PartyLine(one.party(), one.organisation(), questions.stream().map(q -> (List<PartyPosition>) new ArrayList<PartyPosition>()).toList()));
            int at = questions.indexOf(one.question());
            if (at >= 0) {
                line.positions().get(at).add(one);
            }
        }
        return List.copyOf(lines.values());
    }
}

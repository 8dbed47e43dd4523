package org.ledord.shared;

import java.io.Serializable;
import java.util.List;

/**
 * A row of a list that somebody has given.
 *
 * @param line its place in the list, from 1, as a spreadsheet numbers it
 * @param cells what stands in it, without blanks around
 */
public record SheetRow(int line, List<String> cells) implements Serializable {
    /** The cell with this index, empty where the row is shorter. */
    public String cell(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }
}

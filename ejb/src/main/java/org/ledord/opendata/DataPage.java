package org.ledord.opendata;

import java.util.List;
import java.util.OptionalLong;

/**
 * Some rows of a list.
 *
 * @param next behind which row the next page begins; empty on the last
 */
public record DataPage(DataSet set, List<DataRow> rows, OptionalLong next) {
}

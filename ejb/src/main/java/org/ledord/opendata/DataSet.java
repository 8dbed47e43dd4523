package org.ledord.opendata;

import java.util.Arrays;
import java.util.List;

/**
 * One public list as data.
 *
 * @param name its word in addresses, which never changes
 * @param says what its rows are, in English
 * @param columns in the order of the file; the first is {@code id}, the same for ever, and {@code path}, where there is one, tells the page
 * @param rows the statement that gives them, with {@code k}, a number that grows along the list and never changes for a row
 */
public record DataSet(String name, String says, List<Column> columns, String rows) {
    static DataSet of(String name, String says, String rows, Column... columns) {
        return new DataSet(name, says, Arrays.asList(columns), rows);
    }

    /** As many rows as asked for, of those behind a row (keyset paging: a row that comes or goes meanwhile moves no other). */
    String statement() {
        return "select x.k, cast(to_jsonb(x) - 'k' as text) as json from (" + rows + ") x where x.k > :after order by x.k limit :size";
    }
}

package org.ledord.search;

import java.util.Map;

/**
 * What one reader may see, as SQL.
 *
 * @param vocabulary the table or view of words; it may know words that this reader must not
 * @param from the entries, as {@code e}
 * @param where what narrows them to this reader and reform
 * @param titles where the reforms' titles are read
 * @param reader the parameters of all these
 */
record Among(String vocabulary, String from, String where, String titles, Map<String, Object> reader) {
}

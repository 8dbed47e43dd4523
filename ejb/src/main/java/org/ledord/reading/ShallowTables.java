package org.ledord.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes hostile depth out of tables before HTML is parsed. The parser's work grows with the square of the depth of tables
 * within tables; no mail program lays more than a few dozen. What lies deeper keeps its words and loses its table.
 */
final class ShallowTables {
    private static final int DEEPEST = 100;
    private static final Pattern TAG = Pattern.compile("<(/?)(table|tbody|thead|tfoot|tr|td|th)(?=[\\s>/])", Pattern.CASE_INSENSITIVE);

    private ShallowTables() {
    }

    /** How many tables are opened; no nesting is deeper than that, and nearly every mail is spared the pattern. */
    private static int tables(String html) {
        int tables = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            tables += html.regionMatches(true, at + 1, "table", 0, 5) ? 1 : 0;
        }
        return tables;
    }

    /** The same markup, with the parts of tables beyond the depth written as plain blocks. One pass. */
    static String of(String html) {
        if (tables(html) <= DEEPEST) {
            return html;
        }
        Matcher tag = TAG.matcher(html);
        StringBuilder shallow = new StringBuilder(html.length());
        int depth = 0;
        while (tag.find()) {
            boolean table = tag.group(2).toLowerCase(Locale.ROOT).equals("table");
            boolean closing = !tag.group(1).isEmpty();
            if (table && !closing) {
                depth++;
            }
            tag.appendReplacement(shallow, depth > DEEPEST ? "<" + tag.group(1) + "div" : Matcher.quoteReplacement(tag.group()));
            if (table && closing && depth > 0) {
                depth--;
            }
        }
        return tag.appendTail(shallow).toString();
    }
}

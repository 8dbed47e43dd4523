package org.ledord.dev.mailbox;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of finished markup. The only way to put a value into it is {@link #of}, which escapes everything that is
 * not itself {@code Html}: what somebody wrote in a mail can never become markup by forgetting to escape it.
 *
 * @param markup the finished markup
 */
record Html(String markup) {

    private static final String HOLE = "{}";

    /** Nothing at all. */
    static final Html NONE = new Html("");

    /**
     * Fills the holes {@code {}} of a template, in order.
     *
     * @param template markup written by us
     * @param values one for each hole; text is escaped, {@code Html} is kept as it is
     */
    static Html of(String template, Object... values) {
        StringBuilder out = new StringBuilder(template.length() + 64);
        int from = 0;
        for (Object value : values) {
            int hole = template.indexOf(HOLE, from);
            if (hole < 0) {
                throw new IllegalArgumentException("More values than holes: " + template);
            }
            out.append(template, from, hole).append(markupOf(value));
            from = hole + HOLE.length();
        }
        if (template.indexOf(HOLE, from) >= 0) {
            throw new IllegalArgumentException("More holes than values: " + template);
        }
        return new Html(out.append(template, from, template.length()).toString());
    }

    /** The pieces one after the other. */
    static Html join(List<Html> pieces) {
        return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
    }

    /** This piece where the condition holds, otherwise nothing. */
    Html when(boolean condition) {
        return condition ? this : NONE;
    }

    private static String markupOf(Object value) {
        return value instanceof Html html ? html.markup : escape(String.valueOf(value));
    }

    /** Text made safe both between tags and inside a quoted attribute. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }

    /** Control characters and lone surrogates may not stand in a document. */
    private static boolean allowed(int c) {
        boolean control = c < 0x20 && c != '\n' && c != '\r' && c != '\t' || c >= 0x7F && c <= 0x9F;
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}

package org.ledord.dev.mailbox;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text out of an HTML part, for previews and for quoting a mail that has no text part. */
final class HtmlText {

    private static final Pattern UNSEEN = Pattern.compile("(?is)<(script|style|head|title)\\b[^>]*>.*?</\\1\\s*>|<!--.*?-->");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\b[^>]*>|</(?:div|tr|li|h[1-6]|blockquote|ul|ol|table)\\s*>");
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)</p\\s*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""),
            Map.entry("apos", "'"), Map.entry("nbsp", " "), Map.entry("aring", "å"), Map.entry("auml", "ä"),
            Map.entry("ouml", "ö"), Map.entry("Aring", "Å"), Map.entry("Auml", "Ä"), Map.entry("Ouml", "Ö"),
            Map.entry("aelig", "æ"), Map.entry("AElig", "Æ"), Map.entry("oslash", "ø"), Map.entry("Oslash", "Ø"),
            Map.entry("eacute", "é"), Map.entry("ndash", "–"), Map.entry("mdash", "—"), Map.entry("hellip", "…"));

    private HtmlText() {
    }

    /** The text a reader would see, a line for each block. */
    static String of(String html) {
        String seen = UNSEEN.matcher(html).replaceAll(" ");
        String flat = seen.replaceAll("\\s+", " ");
        String lines = BREAK.matcher(PARAGRAPH.matcher(flat).replaceAll("\n\n")).replaceAll("\n");
        String text = entities(TAG.matcher(lines).replaceAll(""));
        return text.replaceAll("[ \\t]*\\n[ \\t]*", "\n").replaceAll("\\n{3,}", "\n\n").strip();
    }

    private static String entities(String text) {
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group())));
    }

    private static String character(String name, String whole) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, whole);
        }
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        try {
            int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) ? Character.toString(code) : whole;
        } catch (NumberFormatException notANumber) {
            return whole;
        }
    }
}

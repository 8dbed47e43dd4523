package org.ledord.reading;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Finds addresses in header values and text, in one pass over the characters. */
final class Addresses {

    private Addresses() {
    }

    /** The first name and address of a header value. */
    static MailAddress first(String value) {
        String text = value.length() > 4096 ? value.substring(0, 4096) : value;
        if (text.indexOf('@') < 0 && text.contains("=?")) {
            text = Words.decodedHeader(text); // a program that encodes the whole field, address and all, against RFC 2047
        }
        int open = text.lastIndexOf('<');
        int close = open < 0 ? -1 : text.indexOf('>', open);
        if (open >= 0 && close > open) {
            String address = text.substring(open + 1, close).strip().toLowerCase(Locale.ROOT);
            return new MailAddress(name(text.substring(0, open)), address);
        }
        Set<String> all = all(text);
        String address = all.isEmpty() ? "" : all.iterator().next();
        int from = text.indexOf('(');
        int to = text.indexOf(')');
        return new MailAddress(from >= 0 && to > from ? name(text.substring(from + 1, to)) : "", address);
    }

    private static String name(String raw) {
        String name = Words.decodedHeader(raw.strip());
        if (name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")) {
            name = name.substring(1, name.length() - 1).replace("\\\"", "\"");
        }
        return Words.decodedHeader(name).strip();
    }

    /** Every address in the text, in lower case and in order. */
    static Set<String> all(String text) {
        Set<String> found = new LinkedHashSet<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            while (start > 0 && at - start < 128 && isLocal(text.charAt(start - 1))) {
                start--;
            }
            int end = at + 1;
            while (end < text.length() && end - at < 256 && isDomain(text.charAt(end))) {
                end++;
            }
            while (end > at + 1 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '-')) {
                end--;
            }
            while (start < at && text.charAt(start) == '\'') {
                start++; // 'anna@example.org', as some servers quote
            }
            if (start < at && end > at + 1) {
                found.add(text.substring(start, end).toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }

    static boolean holdsOne(String text) {
        return text.indexOf('@') > 0 && !all(text).isEmpty();
    }

    private static boolean isLocal(char c) {
        return c < 128 && Words.isWordChar(c) || Character.isLetterOrDigit(c) || "!#$%&'*+-/=?^_`{|}~.".indexOf(c) >= 0;
    }

    private static boolean isDomain(char c) {
        return c < 128 && Words.isWordChar(c) || Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}

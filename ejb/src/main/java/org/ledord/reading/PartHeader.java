package org.ledord.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The header fields of one part that say what it is. */
final class PartHeader {

    /** RFC 2046 allows no longer one. */
    private static final int LONGEST_BOUNDARY = 70;

    private String type = "text/plain";
    private Map<String, String> parameters = Map.of();
    private String disposition = "";
    private Map<String, String> dispositionParameters = Map.of();
    private String encoding = "";
    private boolean typed;
    private boolean odd;
    private String written = "";

    void take(String name, String value) {
        switch (name) {
            case "content-type" -> {
                odd |= typed || isOdd(value);
                written = value;
                if (!typed) {
                    typed = true;
                    String head = RawLetter.lower(head(value));
                    type = head.indexOf('/') > 0 ? head : head.equals("text") || head.isEmpty() ? "text/plain" : "application/octet-stream";
                    parameters = parameters(value);
                }
            }
            case "content-disposition" -> {
                disposition = RawLetter.lower(head(value));
                dispositionParameters = parameters(value);
            }
            case "content-transfer-encoding" -> encoding = RawLetter.lower(head(value));
            default -> {
            }
        }
    }

    /** Comments, escapes and continuations, in which readers of mail differ. */
    private static boolean isOdd(String value) {
        return value.indexOf('(') >= 0 || value.indexOf('\\') >= 0 || value.indexOf('*') >= 0 || value.indexOf('%') >= 0;
    }

    /** Whether what it says of the type is said once and in the way that nobody takes otherwise. */
    boolean isSound() {
        return !odd && isType(type);
    }

    boolean isContainer() {
        return type.startsWith("multipart/");
    }

    /** The boundary where it is of plain characters and the parts stand as they are; else null. */
    String soundBoundary() {
        String boundary = parameters.getOrDefault("boundary", "");
        boolean bare = isStrict(written) && (encoding.isEmpty() || encoding.equals("7bit") || encoding.equals("8bit") || encoding.equals("binary"));
        for (int i = 0; i < boundary.length(); i++) {
            char c = boundary.charAt(i);
            bare &= c > ' ' && c < 127 && c != '"' && c != ';';
        }
        return bare && !boundary.isEmpty() && boundary.length() <= LONGEST_BOUNDARY ? boundary : null;
    }

    /** Whether every parameter is a name, a sign of equality and one word or one text in quotation marks, and one is the boundary. */
    private static boolean isStrict(String value) {
        int boundaries = 0;
        int at = value.indexOf(';');
        while (at >= 0 && at < value.length() - 1) {
            int equals = value.indexOf('=', at);
            boundaries += equals > 0 && value.substring(at + 1, equals).strip().equalsIgnoreCase("boundary") ? 1 : 0;
            if (equals < 0 || value.substring(at + 1, equals).strip().chars().anyMatch(c -> !Character.isLetterOrDigit(c) && c != '-')) {
                return false;
            }
            boolean quoted = equals + 1 < value.length() && value.charAt(equals + 1) == '"';
            int end = quoted ? value.indexOf('"', equals + 2) + 1 : equals + 1;
            if (quoted && end == 0) {
                return false;
            }
            int next = value.indexOf(';', end);
            String rest = value.substring(end, next < 0 ? value.length() : next);
            boolean word = quoted ? rest.isBlank() : !rest.isEmpty() && rest.strip().chars().noneMatch(c -> c == '"' || c <= ' ') && rest.charAt(0) > ' ';
            if (!word) {
                return false;
            }
            at = next;
        }
        return boundaries == 1;
    }

    private static boolean isType(String type) {
        int slashes = 0;
        for (int i = 0; i < type.length(); i++) {
            char c = type.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '.' || c == '+' || c == '_';
            slashes += c == '/' ? 1 : 0;
            if (!plain && c != '/') {
                return false;
            }
        }
        return slashes == 1 && type.charAt(0) != '/' && !type.endsWith("/");
    }

    Part part(byte[] encoded) {
        String fileName = dispositionParameters.getOrDefault("filename", parameters.getOrDefault("name", ""));
        return new Part(type, parameters, disposition, Words.decodedHeader(fileName), encoding, encoded);
    }

    private static String head(String value) {
        int end = value.indexOf(';');
        return end < 0 ? value : value.substring(0, end);
    }

    /** The parameters with their names in lower case; continuations and charsets of RFC 2231 are put together. */
    static Map<String, String> parameters(String value) {
        Map<String, String> found = new HashMap<>();
        int at = value.indexOf(';');
        while (at >= 0 && at < value.length()) {
            int equals = value.indexOf('=', at);
            if (equals < 0) {
                break;
            }
            String name = value.substring(at + 1, equals).strip().toLowerCase(Locale.ROOT);
            int semicolon = name.lastIndexOf(';');
            name = semicolon < 0 ? name : name.substring(semicolon + 1).strip();
            StringBuilder text = new StringBuilder();
            at = valueFrom(value, equals + 1, text);
            keep(found, name, text.toString());
        }
        return found;
    }

    private static int valueFrom(String value, int from, StringBuilder into) {
        int i = from;
        while (i < value.length() && Character.isWhitespace(value.charAt(i))) {
            i++;
        }
        if (i < value.length() && value.charAt(i) == '"') {
            for (i++; i < value.length() && value.charAt(i) != '"'; i++) {
                if (value.charAt(i) == '\\' && i + 1 < value.length()) {
                    i++;
                }
                into.append(value.charAt(i));
            }
            return value.indexOf(';', Math.min(i, value.length()));
        }
        int end = value.indexOf(';', i);
        into.append(value, i, end < 0 ? value.length() : end);
        String stripped = into.toString().strip();
        into.setLength(0);
        into.append(stripped);
        return end;
    }

    private static void keep(Map<String, String> found, String name, String value) {
        int star = name.indexOf('*');
        if (star < 0) {
            found.putIfAbsent(name, value);
            return;
        }
        String base = name.substring(0, star);
        String text = name.endsWith("*") ? percentDecoded(value) : value;
        boolean continued = star + 1 < name.length() && Character.isDigit(name.charAt(star + 1))
                && name.charAt(star + 1) != '0';
        found.merge(base, text, (before, more) -> continued ? before + more : more);
    }

    private static String percentDecoded(String value) {
        String charset = "";
        String text = value;
        int first = value.indexOf('\'');
        int second = first < 0 ? -1 : value.indexOf('\'', first + 1);
        if (second > 0) {
            charset = value.substring(0, first);
            text = value.substring(second + 1);
        }
        byte[] out = new byte[text.length()];
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            int high = text.charAt(i) == '%' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                out[n++] = (byte) (high * 16 + low);
                i += 2;
            } else {
                out[n++] = (byte) text.charAt(i);
            }
        }
        return Charsets.decode(java.util.Arrays.copyOf(out, n), charset, false);
    }
}

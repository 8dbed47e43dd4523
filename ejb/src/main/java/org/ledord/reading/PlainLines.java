package org.ledord.reading;

import java.util.ArrayList;
import java.util.List;

/** Cuts plain text into lines: quote marks are counted, flowed lines are joined (RFC 3676). */
final class PlainLines {

    private PlainLines() {
    }

    static List<Line> of(String text, boolean flowed, boolean deleteSpace) {
        List<Line> lines = new ArrayList<>();
        StringBuilder pending = null;
        int pendingDepth = 0;
        int at = 0;
        int length = text.length();
        while (at < length) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? length : end;
            int stop = end;
            while (stop > at && text.charAt(stop - 1) == '\r') {
                stop--;
            }
            String raw = Words.plainBlanks(text.substring(at, stop));
            at = end + 1;
            if (!flowed) {
                lines.add(line(raw));
                continue;
            }
            int depth = flowedDepth(raw);
            String words = raw.substring(depth);
            words = words.startsWith(" ") ? words.substring(1) : words;
            if (pending != null && pendingDepth != depth) {
                lines.add(flowedLine(pending.toString(), pendingDepth));
                pending = null;
            }
            boolean delimiter = words.equals("-- ");
            if (pending == null) {
                pending = new StringBuilder();
            } else if (delimiter) {
                lines.add(flowedLine(pending.toString(), pendingDepth));
                pending.setLength(0);
            }
            pendingDepth = depth;
            pending.append(words);
            boolean soft = words.endsWith(" ") && !delimiter && !words.isBlank();
            if (soft && deleteSpace) {
                pending.setLength(pending.length() - 1);
            }
            if (!soft) {
                lines.add(flowedLine(pending.toString(), depth));
                pending = null;
            }
        }
        if (pending != null) {
            lines.add(flowedLine(pending.toString(), pendingDepth));
        }
        return lines;
    }

    private static int flowedDepth(String raw) {
        int depth = 0;
        while (depth < raw.length() && raw.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }

    /** A line whose depth flowed text gave; marks after a blank ("> > text") count as well. */
    private static Line flowedLine(String text, int depth) {
        if (depth == 0) {
            return new Line(text.strip(), text.stripTrailing(), 0);
        }
        Line inner = line(text);
        return new Line(inner.text, ">".repeat(depth) + " " + text.stripTrailing(), depth + inner.depth);
    }

    /** One line as it stands, with its quote marks counted. */
    static Line line(String raw) {
        int depth = 0;
        int at = 0;
        int start = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            if (c == '>' || c == '＞') {
                depth++;
                at++;
                start = at;
            } else if ((c == ' ' || c == '\t') && at - start < 4) {
                at++;
            } else {
                break;
            }
        }
        return new Line(raw.substring(start).strip(), raw.stripTrailing(), depth);
    }
}

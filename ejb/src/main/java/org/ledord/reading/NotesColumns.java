package org.ledord.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ledord.reading.WorldWords.Label;

/**
 * Finds what Notes made of the table above its quotes in plain text: writer and date in one column, "To", "cc" and "Subject" in
 * another, all far from the margin.
 */
final class NotesColumns {

    private static final int MARGIN = 10;
    private static final int MOST_LINES = 20;

    private NotesColumns() {
    }

    /** How many lines the columns take that begin here, or 0. */
    static int at(List<Line> lines, int index) {
        if (!isFar(lines.get(index))) {
            return 0;
        }
        Set<Label> seen = EnumSet.noneOf(Label.class);
        boolean dated = false;
        int end = index;
        for (int i = index; i < lines.size() && i < index + MOST_LINES; i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (!isFar(line)) {
                break;
            }
            labels(line.shown, seen);
            dated |= Moments.holdsDate(line.text);
            end = i + 1;
        }
        return dated && seen.size() >= 2 && seen.contains(Label.SUBJECT) ? end - index : 0;
    }

    private static boolean isFar(Line line) {
        String shown = line.shown;
        if (line.depth > 0 || shown.length() <= MARGIN || shown.length() > 400) {
            return false;
        }
        for (int i = 0; i < MARGIN; i++) {
            if (shown.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    /** The labels that have a gap before them, and a colon or the end of the line behind. */
    private static void labels(String shown, Set<Label> seen) {
        int start = -1;
        for (int i = 0; i <= shown.length(); i++) {
            boolean inside = i < shown.length() && shown.charAt(i) != ' ';
            if (inside) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                boolean gap = start > 1 && shown.charAt(start - 1) == ' ' && shown.charAt(start - 2) == ' ';
                boolean colon = shown.charAt(i - 1) == ':';
                Label label = gap && i - start < 16 && (colon || i == shown.length()) ? WorldWords.labelOf(shown.substring(start, colon ? i - 1 : i)) : null;
                if (label != null) {
                    seen.add(label);
                }
                start = -1;
            }
        }
    }
}

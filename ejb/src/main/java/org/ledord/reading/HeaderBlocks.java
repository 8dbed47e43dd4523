package org.ledord.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ledord.reading.WorldWords.Label;

/** Finds the block of From, Sent, To, Subject that mail programs write above earlier text, in any language. */
final class HeaderBlocks {

    private static final int LONGEST_LINE = 2000;

    private HeaderBlocks() {
    }

    /** How many lines the block that begins here takes, or 0. */
    static int at(List<Line> lines, int index, boolean announced) {
        Line first = lines.get(index);
        if (first.text.length() > LONGEST_LINE || first.shape().colon < 0 || WorldWords.labelEnd(first.text) < 0) {
            return 0;
        }
        if (first.label() == null) {
            return foreign(lines, index);
        }
        if (oneLine(first)) {
            return 1;
        }
        Set<Label> seen = EnumSet.noneOf(Label.class);
        boolean address = false;
        boolean moment = false;
        boolean undated = false;
        boolean yearless = false;
        boolean starred = first.text.startsWith("*");
        int end = index;
        int loose = 0;
        for (int i = index; i < lines.size() && i < index + 40; i++) {
            Line line = lines.get(i);
            if (line.depth != first.depth) {
                break;
            }
            if (line.isBlank()) {
                if (!labelFollows(lines, i, first.depth)) {
                    break;
                }
                continue;
            }
            Label label = line.label();
            if (label == null) {
                loose++;
                if (loose > 6 || !labelFollows(lines, i, first.depth)) {
                    break;
                }
                continue;
            }
            if (label == Label.FROM && seen.contains(Label.FROM)) {
                break;
            }
            loose = 0;
            seen.add(label);
            String value = line.text.substring(WorldWords.labelEnd(line.text) + 1);
            address |= value.indexOf('@') > 0 || value.contains("[mailto");
            boolean dated = label == Label.DATE && Moments.holdsDate(value);
            yearless |= dated && !Moments.holdsYear(value) && !Moments.holdsNumericDate(value);
            moment |= dated && Moments.holdsTime(value) && (Moments.holdsYear(value) || Moments.holdsNumericDate(value));
            undated |= label == Label.DATE && !dated && !value.isBlank();
            end = i + 1;
        }
        seen.remove(Label.OTHER);
        boolean proof = address || moment || starred;
        boolean named = seen.contains(Label.FROM) || seen.contains(Label.SUBJECT) && seen.contains(Label.DATE);
        boolean enough = named && (seen.size() >= 4 || seen.size() >= 3 && (proof || seen.contains(Label.SUBJECT))
                || seen.size() >= 2 && proof && seen.contains(Label.FROM) && (announced || end - index <= 3)
                || announced && seen.size() >= 2);
        // A person's own "Sent: by whoever sits nearest" is no header.
        boolean told = !proof && !announced && (undated || yearless || !seen.contains(Label.DATE));
        // Nor are the two lines "From" and "Date" that somebody copies into the middle of a paragraph.
        boolean copied = !announced && !address && seen.size() < 3 && index > 0 && !lines.get(index - 1).isBlank() && lines.get(index - 1).depth == first.depth;
        boolean goesOn = !announced && !seen.contains(Label.SUBJECT) && end < lines.size() && !lines.get(end).isBlank() && seen.size() < 4;
        return enough && !told && !copied && !goesOn ? end + wrapped(lines, end) - index : 0;
    }

    /** A label within the next lines of the same run: what stands between belongs to the block. */
    private static boolean labelFollows(List<Line> lines, int index, int depth) {
        int blanks = lines.get(index).isBlank() ? 1 : 0;
        for (int i = index + 1; i < lines.size() && i <= index + 4; i++) {
            Line line = lines.get(i);
            if (line.depth != depth) {
                return false;
            }
            if (line.isBlank()) {
                if (++blanks > 1) {
                    return false;
                }
                continue;
            }
            if (line.label() != null) {
                return true;
            }
        }
        return false;
    }

    /** Lines by which the last label's long value goes on. */
    private static int wrapped(List<Line> lines, int end) {
        int more = 0;
        while (end + more < lines.size() && more < 3) {
            Line before = lines.get(end + more - 1);
            Line line = lines.get(end + more);
            boolean goesOn = before.text.length() >= 70 && !line.isBlank() && line.depth == before.depth
                    && (line.text.length() < 40 || line.text.indexOf('@') > 0) && nextIsBlank(lines, end + more + 1);
            if (!goesOn) {
                break;
            }
            more++;
        }
        return more;
    }

    private static boolean nextIsBlank(List<Line> lines, int index) {
        return index >= lines.size() || lines.get(index).isBlank();
    }

    /** The whole block on one line, as flattened tables and some gateways give it. */
    private static boolean oneLine(Line line) {
        String text = line.text;
        if (line.label() != Label.FROM || text.length() < 30) {
            return false;
        }
        Set<Label> seen = EnumSet.of(Label.FROM);
        for (int colon = text.indexOf(':', WorldWords.labelEnd(text) + 1); colon > 0; colon = text.indexOf(':', colon + 1)) {
            int start = text.lastIndexOf(' ', colon - 2);
            if (start < 0 || colon - start > 20) {
                continue;
            }
            Label label = WorldWords.labelOf(text.substring(start + 1, colon).replace("*", "").strip());
            if (label != null) {
                seen.add(label);
            }
        }
        return seen.size() >= 3 && (text.indexOf('@') > 0 || Moments.holdsDate(text));
    }

    /**
     * How many lines a table takes that begins here and has come apart, as Notes writes it: an address, a date, and then labels
     * each on a line of its own, with a colon or with the value on the next line; or 0.
     */
    static int table(List<Line> lines, int index) {
        String first = lines.get(index).text;
        if (first.length() > 120 || lines.get(index).label() != null || lines.get(index).shape().at < 1 || !Addresses.holdsOne(first) || Words.count(first) > 6) {
            return 0;
        }
        int labels = 0;
        int last = -1;
        boolean dated = false;
        boolean colons = false;
        for (int i = index + 1; i < lines.size() && i < index + 24 && lines.get(i).depth == lines.get(index).depth; i++) {
            String text = lines.get(i).text;
            if (text.isEmpty()) {
                continue;
            }
            boolean whole = lines.get(i).label() != null;
            boolean label = whole || text.length() < 20 && WorldWords.labelOf(text) != null;
            colons |= whole;
            dated |= labels == 0 && !whole && text.length() < 40 && Moments.holdsDate(text);
            if (!label && !dated) {
                return 0;
            }
            labels += label ? 1 : 0;
            last = label ? i : last;
        }
        if (labels < 2 || !dated) {
            return 0;
        }
        int end = last + 1;
        if (colons) {
            return end - index;
        }
        while (end < lines.size() && lines.get(end).isBlank() && end < last + 3) {
            end++;
        }
        return Math.min(end + 1, lines.size()) - index;
    }

    /** How many lines a block takes whose labels have no colon ('Från "Anna" <anna@…>', "Datum 2024-10-14 09:12"), right below what announces it; or 0. */
    static int bare(List<Line> lines, int index) {
        Set<Label> seen = EnumSet.noneOf(Label.class);
        int i = index;
        for (; i < lines.size() && i < index + 8 && !lines.get(i).isBlank() && lines.get(i).depth == lines.get(index).depth; i++) {
            String text = lines.get(i).text;
            int space = text.indexOf(' ');
            Label label = space < 0 || space > 20 ? null : WorldWords.labelOf(text.substring(0, space));
            if (label == null || !Character.isUpperCase(text.charAt(0))) {
                break;
            }
            seen.add(label);
        }
        return seen.size() >= 3 && seen.contains(Label.FROM) ? i - index : 0;
    }

    /** Three or more "Word: value" lines in a language we do not know, one with an address and one with a date. */
    private static int foreign(List<Line> lines, int index) {
        boolean address = false;
        boolean date = false;
        int count = 0;
        Line first = lines.get(index);
        for (int i = index; i < lines.size() && i < index + 8; i++) {
            Line line = lines.get(i);
            int colon = line.text.length() > LONGEST_LINE ? -1 : WorldWords.labelEnd(line.text);
            boolean labelled = line.depth == first.depth && colon > 1 && colon < 25 && colon + 1 < line.text.length()
                    && !WorldWords.labelWord(line.text, colon).contains("http")
                    && Words.count(WorldWords.labelWord(line.text, colon)) <= 3
                    && !Character.isDigit(line.text.charAt(colon - 1));
            if (!labelled) {
                break;
            }
            String value = line.text.substring(colon + 1);
            address |= Addresses.holdsOne(value);
            date |= Moments.holdsYear(value) && Moments.holdsDate(value);
            count++;
        }
        return count >= 3 && address && date ? count : 0;
    }
}

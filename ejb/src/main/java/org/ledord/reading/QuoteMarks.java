package org.ledord.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Sets right what stands before a line and is, or is not, the mark of a quote: initials, arrows, what OpenPGP and mailboxes add. */
final class QuoteMarks {

    private static final int LONGEST_NAME = 12;
    /** Typed arrows stand near the top; so many lines are looked at. */
    private static final int MOST_ARROWS = 80;

    private final List<Line> lines;
    private boolean changed;

    QuoteMarks(List<Line> lines) {
        this.lines = lines;
    }

    /** Works on all lines; {@code introduces} tells of an index whether earlier text is introduced there. */
    void settle(IntPredicate introduces) {
        escapedFrom();
        initials();
        armor();
        uuencoded();
        wrappedQuotes();
        forget();
        arrows(introduces);
        forget();
    }

    /** What begins at a line hangs on those around it, too. */
    private void forget() {
        if (changed) {
            lines.forEach(Line::forgetAttribution);
            changed = false;
        }
    }

    private void set(int i, Line line) {
        lines.set(i, line);
        changed = true;
    }

    /** A line that begins with "From " is written with ">" before it by whoever keeps mail in one file (RFC 4155). */
    private void escapedFrom() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean escaped = line.depth == 1 && line.shown.startsWith(">From ");
            if (escaped && !isQuoted(i, -1) && !isQuoted(i, 1)) {
                set(i, new Line(line.text, line.text, 0));
            }
        }
    }

    /** Whether the next line with words, up or down, is quoted. */
    private boolean isQuoted(int from, int step) {
        int i = from + step;
        while (i >= 0 && i < lines.size() && lines.get(i).isBlank() && lines.get(i).depth == 0) {
            i += step;
        }
        return i >= 0 && i < lines.size() && lines.get(i).depth > 0;
    }

    /** "AE> what she wrote": some programs mark a quote with the writer's initials or name; at least two lines of one writer. */
    private void initials() {
        Map<String, Integer> writers = new HashMap<>();
        for (Line line : lines) {
            String writer = writer(line);
            if (writer != null) {
                writers.merge(writer, 1, Integer::sum);
            }
        }
        for (int i = 0; i < lines.size() && !writers.isEmpty(); i++) {
            Line line = lines.get(i);
            String writer = writer(line);
            if (writer != null && (writers.get(writer) > 1 || i > 1 && Attributions.at(lines, previous(i)) != null)) {
                int mark = line.text.indexOf('>');
                int end = mark;
                while (end < line.text.length() && line.text.charAt(end) == '>') {
                    end++;
                }
                set(i, new Line(line.text.substring(end).strip(), line.shown, end - mark));
            }
        }
    }

    private int previous(int i) {
        int before = i - 1;
        while (before > 0 && lines.get(before).isBlank()) {
            before--;
        }
        return before;
    }

    /** The name before the mark of such a line, or null. A prompt such as "SQL>" is written by hand. */
    private static String writer(Line line) {
        int mark = line.depth > 0 || line.text.isEmpty() || !Character.isUpperCase(line.text.charAt(0)) ? -1 : line.text.indexOf('>');
        if (mark < 1 || mark > LONGEST_NAME) {
            return null;
        }
        for (int i = 0; i < mark; i++) {
            if (!Character.isLetter(line.text.charAt(i))) {
                return null;
            }
        }
        String name = line.text.substring(0, mark);
        return name.equals("SQL") ? null : name;
    }

    /** What OpenPGP writes around a signed text (RFC 4880, 7) is no part of it. */
    private void armor() {
        boolean head = false;
        boolean signature = false;
        boolean armored = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean mark = line.text.startsWith("-----");
            head |= mark && line.text.equals("-----BEGIN PGP SIGNED MESSAGE-----");
            signature |= mark && line.text.equals("-----BEGIN PGP SIGNATURE-----");
            armored |= head;
            if (line.isBlank()) {
                head = false;
            } else if (head || signature) {
                line.cut = CutReason.SIGNATURE;
            } else if (armored && line.text.startsWith("- -")) {
                set(i, PlainLines.line(line.text.substring(2)));
            }
            signature &= !line.text.equals("-----END PGP SIGNATURE-----");
        }
    }

    /** A file that an old program wrote into the text itself ("begin 644 plan.doc" … "end") is no part of it. */
    private void uuencoded() {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text;
            boolean begins = text.startsWith("begin ") && text.length() > 10 && text.charAt(9) == ' ' && Character.isDigit(text.charAt(6)) && Character.isDigit(text.charAt(8));
            if (!begins || i + 1 >= lines.size() || !isUuencoded(lines.get(i + 1).shown)) {
                continue;
            }
            while (i < lines.size() && !lines.get(i).text.equals("end")) {
                lines.get(i).cut = CutReason.FOOTER;
                i++;
            }
            if (i < lines.size()) {
                lines.get(i).cut = CutReason.FOOTER;
            }
        }
    }

    /** The first character tells how many bytes the line holds, and so how long it is. */
    private static boolean isUuencoded(String line) {
        int bytes = line.isEmpty() ? 0 : line.charAt(0) - ' ' & 63;
        int length = 1 + (bytes + 2) / 3 * 4;
        return bytes > 0 && line.length() <= length + 1 && line.length() >= length - 3;
    }

    /** The rest of a long quoted line that a program broke without a mark of its own. */
    private void wrappedQuotes() {
        for (int i = 1; i + 1 < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            boolean between = line.depth == 0 && !line.isBlank() && before.depth > 0 && lines.get(i + 1).depth > 0;
            if (!between || line.text.length() > 40 || before.shown.length() < 60) {
                continue;
            }
            int space = line.text.indexOf(' ');
            int firstWord = space < 0 ? line.text.length() : space;
            char last = before.text.isEmpty() ? '.' : before.text.charAt(before.text.length() - 1);
            boolean goesOn = Character.isLowerCase(line.text.charAt(0)) && ".?!:)".indexOf(last) < 0;
            if (goesOn && before.shown.length() + firstWord + 1 > 70) {
                line.depth = before.depth;
                changed = true;
            }
        }
    }

    /**
     * Lines that somebody begins with ">" by hand: marked text with typed text above it that no attribution introduces, while
     * one further down introduces the quote, in which they do not stand.
     */
    private void arrows(IntPredicate introduces) {
        int marked = firstMarked();
        int head = marked;
        // Most quotes have their introduction right above them, and then nothing is to be done: sought from there upwards.
        while (head > 0 && !(lines.get(head - 1).depth == 0 && introduces.test(head - 1))) {
            head--;
        }
        if (marked < 0 || head > 0) {
            return;
        }
        head = -1;
        for (int i = marked; i < lines.size() && i < MOST_ARROWS && head < 0; i++) {
            head = lines.get(i).depth == 0 && introduces.test(i) ? i : -1;
        }
        for (int i = 1; i < head; i++) {
            Line line = lines.get(i);
            if (!isMarked(line)) {
                continue;
            }
            String words = line.text;
            boolean quoted = lines.subList(head, lines.size()).stream().anyMatch(later -> later.text.contains(words));
            if (!quoted) {
                set(i, new Line(line.shown.strip(), line.shown, 0));
            }
        }
    }

    /** The first marked line that has something above it, or -1. */
    private int firstMarked() {
        for (int i = 1; i < lines.size() && i < MOST_ARROWS; i++) {
            if (isMarked(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMarked(Line line) {
        return line.depth > 0 && line.cut == null && !line.isBlank();
    }
}

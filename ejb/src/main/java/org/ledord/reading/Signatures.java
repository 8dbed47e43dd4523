package org.ledord.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes signatures, footers and disclaimers from the end of a stretch of typed lines. A bare "Mvh Anna" is the
 * person's own words and stays; a block with title, unit or telephone goes.
 */
final class Signatures {

    private static final int LONGEST_SIGNATURE = 16;
    /** A signature with its disclaimers is never longer. */
    private static final int MOST_LINES = 60;
    /** One above typed text is shorter than this. */
    private static final int SHORT_SIGNATURE = 8;
    private static final int LONGEST_ADVERT = 4;
    /** No more delimiters than these are looked at. */
    private static final int MOST_DELIMITERS = 40;

    private final List<Line> lines;
    private final SenderName sender;

    Signatures(List<Line> lines, SenderName sender) {
        this.lines = lines;
        this.sender = sender;
    }

    /** Works on one stretch; something is always left of it unless other text is kept elsewhere. */
    void cutFrom(int start, int end, boolean mayEmpty) {
        marked(start, end, mayEmpty);
        delimited(start, end, mayEmpty);
        boolean ended = trailing(start, end, mayEmpty);
        int last = lastKept(start, end);
        boolean more = last >= start && undelimited(start, last + 1, mayEmpty);
        if (more || !ended) {
            trailing(start, end, mayEmpty);
        }
        devices(start, end, mayEmpty);
    }

    /** "Sent from my iPhone" on a line of its own, with words below it that came later. */
    private void devices(int start, int end, boolean mayEmpty) {
        for (int i = start; i < end; i++) {
            boolean alone = lines.get(i).isKept() && !lines.get(i).isBlank() && (i == start || lines.get(i - 1).isBlank()) && (i + 1 == end || lines.get(i + 1).isBlank());
            boolean added = alone && (lines.get(i).is(Trait.FOOTER) || lines.get(i).is(Trait.PICTURE));
            if (added && leavesText(start, end, i, i + 1, mayEmpty)) {
                cut(i, i + 1, CutReason.FOOTER);
            }
        }
    }

    private int lastKept(int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (lines.get(i).isKept() && !lines.get(i).isBlank()) {
                return i;
            }
        }
        return start - 1;
    }

    private boolean leavesText(int start, int end, int cutFrom, int cutTo, boolean mayEmpty) {
        if (mayEmpty) {
            return true;
        }
        for (int i = start; i < end; i++) {
            boolean cut = i >= cutFrom && i < cutTo;
            if (!cut && lines.get(i).isKept() && lines.get(i).is(Trait.INK)) {
                return true;
            }
        }
        return false;
    }

    private void cut(int from, int to, CutReason why) {
        for (int i = from; i < to; i++) {
            if (lines.get(i).isKept()) {
                lines.get(i).cut = why;
            }
        }
    }

    /** What HTML marks as signature. */
    private void marked(int start, int end, boolean mayEmpty) {
        for (int i = start; i < end; i++) {
            if (!lines.get(i).signature || !lines.get(i).isKept()) {
                continue;
            }
            int stop = i;
            while (stop < end && (lines.get(stop).signature || lines.get(stop).isBlank())) {
                stop++;
            }
            boolean answers = false;
            for (int k = i; k < stop; k++) {
                answers |= lines.get(k).is(Trait.LABEL) && !lines.get(k).is(Trait.HARD);
            }
            if (!answers && leavesText(start, end, i, stop, mayEmpty)) {
                cut(i, stop, CutReason.SIGNATURE);
            }
            i = stop - 1;
        }
    }

    /** "-- " and what follows. */
    private void delimited(int start, int end, boolean mayEmpty) {
        int tried = 0;
        for (int i = start; i < end && tried < MOST_DELIMITERS; i++) {
            Line line = lines.get(i);
            if (!line.isKept() || !line.is(Trait.DELIMITER)) {
                continue;
            }
            tried++;
            boolean exact = line.text.equals("--") && (line.shown.equals("--") || line.shown.equals("-- "));
            boolean body = isSignatureBody(i + 1, end, exact);
            if (body && leavesText(start, end, i, end, mayEmpty || exact && isSignatureBody(i + 1, end, false))) {
                cut(i, end, CutReason.SIGNATURE);
                return;
            }
            int stop = paragraphEnd(i + 1, end);
            if (exact && stop - i <= SHORT_SIGNATURE && isSignatureBody(i + 1, stop, false) && leavesText(start, end, i, stop, mayEmpty)) {
                cut(i, stop, CutReason.SIGNATURE);
            }
        }
    }

    private int paragraphEnd(int from, int end) {
        int stop = from;
        while (stop < end && !lines.get(stop).isBlank()) {
            stop++;
        }
        return stop;
    }

    static boolean isDelimiter(String text) {
        if (text.length() < 1 || text.length() > 120) {
            return false;
        }
        if (text.equals("--") || text.equals("—") || text.equals("__") || text.equals("–") || text.equals("- -")) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            if ("-_=*~—–━─═".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return text.length() >= 3;
    }

    private boolean isSignatureBody(int from, int end, boolean exact) {
        int certain = 0;
        int own = 0;
        boolean spoken = false;
        int sentences = 0;
        int contacts = 0;
        int count = 0;
        for (int i = from; i < end; i++) {
            Line line = lines.get(i);
            if (line.isBlank() || !line.isKept()) {
                continue;
            }
            count++;
            if (count > MOST_LINES) {
                return false;
            }
            if (line.is(Trait.LABEL) && !line.is(Trait.HARD)) {
                return false;
            }
            boolean hard = line.is(Trait.CONTACT) || line.is(Trait.FOOTER) || line.is(Trait.NAME);
            contacts += hard ? 1 : 0;
            sentences += !hard && line.is(Trait.SENTENCE) ? 1 : 0;
            certain += line.is(Trait.HARD) || line.is(Trait.TITLE) || line.is(Trait.FOOTER) || sender.isMostOf(line.text) ? 1 : 0;
            boolean closing = line.is(Trait.CLOSING);
            own += closing && count == 1 || own > 0 && (closing || sender.isMostOf(line.text)) ? 1 : 0;
            spoken |= !hard && isSpoken(line.text);
        }
        if (exact) {
            return count <= LONGEST_SIGNATURE || contacts >= count / 3 || disclaims(from, end);
        }
        boolean typed = own > 0 && own == count; // "Mvh Anna" below a rule of the writer's own
        return certain > 0 && !typed && !spoken && count <= LONGEST_SIGNATURE && sentences == 0 && contacts * 3 >= count || disclaims(from, end);
    }

    /** A few words that end like a sentence. */
    private static boolean isSpoken(String text) {
        char last = text.charAt(text.length() - 1);
        return Words.count(text) >= 2 && (last == '.' || last == '?' || last == '!');
    }

    private boolean disclaims(int from, int end) {
        return Footers.isDisclaimer(joined(from, end));
    }

    private String joined(int from, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < end && text.length() < 6000; i++) {
            if (lines.get(i).isKept()) {
                text.append(lines.get(i).text).append(' ');
            }
        }
        return text.toString();
    }

    /** Takes footers and disclaimers, one paragraph after the other from below; tells whether none is left. */
    private boolean trailing(int start, int end, boolean mayEmpty) {
        for (int round = 0; round < 12; round++) {
            int last = lastKept(start, end);
            if (last < start) {
                return true;
            }
            int first = last;
            while (first > start && lines.get(first - 1).isKept() && !lines.get(first - 1).isBlank()
                    && !lines.get(first - 1).is(Trait.DELIMITER)) {
                first--;
            }
            CutReason why = null;
            int from = first;
            if (lines.get(last).is(Trait.DELIMITER) && lines.get(last).text.length() > 1) {
                why = CutReason.FOOTER;
                from = last;
            } else if (lines.get(last).is(Trait.FOOTER) || lines.get(last).is(Trait.PICTURE)) {
                why = CutReason.FOOTER;
                from = last;
            } else if (last > first && Footers.isFooter(lines.get(last - 1).text + " " + lines.get(last).text)) {
                why = CutReason.FOOTER;
                from = last - 1;
            } else if (first > start && last - first < LONGEST_ADVERT && isLongRule(lines.get(first - 1)) && joined(first, last + 1).contains("://")) {
                why = CutReason.FOOTER;
                from = first - 1;
            } else if (Footers.isDisclaimer(joined(first, last + 1))) {
                why = CutReason.DISCLAIMER;
                from = disclaimerStart(first, last);
            }
            // A letter of nothing but what the program adds has nothing that a person wrote.
            if (why == null || !leavesText(start, end, from, last + 1, mayEmpty || lines.get(from).is(Trait.FOOTER))) {
                return true;
            }
            cut(from, last + 1, why);
        }
        return false;
    }

    /** What a free mail service draws above its own advertisement, which has a link. */
    private static boolean isLongRule(Line line) {
        return line.isKept() && line.text.length() >= 30 && line.text.chars().allMatch(c -> c == '_');
    }

    /** In a paragraph without blank lines the disclaimer may follow typed lines directly. */
    private int disclaimerStart(int first, int last) {
        if (last - first > 40) {
            return first;
        }
        int from = first;
        for (int i = first + 1; i <= last; i++) {
            if (Footers.isDisclaimer(joined(i, last + 1)) && !Footers.isDisclaimer(joined(from, i)) && lines.get(i - 1).text.length() < 50) {
                from = i;
            }
        }
        return from;
    }

    /** Takes a closing or the sender's name with title, unit or telephone under it; tells whether there was one. */
    private boolean undelimited(int start, int end, boolean mayEmpty) {
        List<Integer> tail = new ArrayList<>();
        for (int i = end - 1; i >= start && tail.size() < LONGEST_SIGNATURE; i--) {
            if (lines.get(i).isKept() && !lines.get(i).isBlank()) {
                tail.add(0, i);
            }
        }
        int second = secondName(tail, start);
        if (second >= 0 && leavesText(start, end, second, end, mayEmpty)) {
            cut(second, end, CutReason.SIGNATURE);
            return true;
        }
        for (int at = 0; at < tail.size(); at++) {
            int i = tail.get(at);
            Line line = lines.get(i);
            String text = line.text;
            boolean closing = line.is(Trait.CLOSING);
            boolean name = sender.isMostOf(text) || i > start && lines.get(i - 1).isBlank() && at + 1 < tail.size() && line.is(Trait.NAME)
                    && !line.is(Trait.GREETING) && !announced(start, i);
            if (closing && isTitled(tail.subList(at + 1, tail.size())) && leavesText(start, end, tail.get(at + 2), end, mayEmpty)) {
                cut(tail.get(at + 2), end, CutReason.SIGNATURE);
                return true;
            }
            if ((closing || name) && isBlock(tail.subList(at + 1, tail.size()), closing || sender.isMostOf(text) && lines.get(Math.max(start, i - 1)).isBlank())) {
                int own = closing ? blockAfterSignOff(tail, at) : -1;
                int from = own >= 0 ? own : closing ? i : closingAbove(start, i);
                if (leavesText(start, end, from, end, mayEmpty)) {
                    cut(from, end, CutReason.SIGNATURE);
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Where, after a closing or a name that was typed, the sender's whole name stands once more with their title or telephone: what
     * the program adds. Or -1.
     */
    private int secondName(List<Integer> tail, int start) {
        for (int at = tail.size() - 1; at > 0; at--) {
            int i = tail.get(at);
            boolean heads = i > start && lines.get(i - 1).isBlank() && sender.isNamedIn(lines.get(i));
            if (!heads) {
                continue;
            }
            boolean signed = false;
            for (int before = Math.max(0, at - 3); before < at; before++) {
                Line line = lines.get(tail.get(before));
                signed |= line.text.length() < 50 && (line.is(Trait.CLOSING) && !Courtesies.isBareClosing(line.text) || sender.isPartOf(line.text));
            }
            boolean more = Words.count(lines.get(i).text) > sender.length();
            if (signed && (isBlock(tail.subList(at + 1, tail.size()), true) || more && at + 1 == tail.size())) {
                return i;
            }
        }
        return -1;
    }

    /** The sender's whole name and one short line below it, which is a title or a place of work. */
    private boolean isTitled(List<Integer> tail) {
        if (tail.size() != 2 || !sender.isMostOf(lines.get(tail.get(0)).text)) {
            return false;
        }
        Line title = lines.get(tail.get(1));
        return title.text.length() <= 50 && !title.is(Trait.SENTENCE) && !title.is(Trait.NAME) && !title.is(Trait.CLOSING) && !title.is(Trait.LABEL) && !isSpoken(title.text)
                && tail.get(1) == tail.get(0) + 1 && Words.count(title.text) <= 5;
    }

    /** "The address is:" above a block makes it the letter's own. */
    private boolean announced(int start, int at) {
        int i = at - 1;
        while (i >= start && lines.get(i).isBlank()) {
            i--;
        }
        return i >= start && lines.get(i).text.endsWith(":");
    }

    /** "Mvh Anna" and then, after a blank line, the full name with its block: only the block is a signature. */
    private int blockAfterSignOff(List<Integer> tail, int closing) {
        boolean signed = Words.split(lines.get(tail.get(closing)).text, ",/").length > 1
                && !Courtesies.isBareClosing(lines.get(tail.get(closing)).text);
        for (int at = closing + 1; at < tail.size() && at <= closing + 3; at++) {
            int i = tail.get(at);
            boolean name = sender.isMostOf(lines.get(i).text) || lines.get(i).is(Trait.NAME);
            if (!name) {
                return -1;
            }
            if (signed && lines.get(i - 1).isBlank() && isBlock(tail.subList(at + 1, tail.size()), false)) {
                return i;
            }
            signed = true;
        }
        return -1;
    }

    private int closingAbove(int start, int at) {
        int i = at - 1;
        while (i >= start && lines.get(i).isBlank()) {
            i--;
        }
        return i >= start && lines.get(i).is(Trait.CLOSING) ? i : at;
    }

    private boolean isBlock(List<Integer> tail, boolean afterClosing) {
        int contacts = 0;
        int hard = 0;
        int odd = 0;
        int names = 0;
        for (int i : tail) {
            Line line = lines.get(i);
            String text = line.text;
            if (line.is(Trait.PICTURE)) {
                continue;
            }
            if (line.is(Trait.LABEL) && !line.is(Trait.HARD) || text.startsWith("- ") || text.endsWith("?")) {
                return false;
            }
            if (line.is(Trait.HARD) && !line.is(Trait.SENTENCE)) {
                hard++;
            } else if (line.is(Trait.CONTACT)) {
                contacts++;
            } else if (line.is(Trait.NAME)) {
                names++;
            } else if (line.is(Trait.SENTENCE) || Contacts.isProse(text)) {
                return false;
            } else {
                odd++;
            }
        }
        int shape = hard + contacts;
        return shape > 0 && odd <= shape + names && (hard > 0 || contacts > 1 || afterClosing);
    }
}

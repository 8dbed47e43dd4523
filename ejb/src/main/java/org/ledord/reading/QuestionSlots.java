package org.ledord.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what was typed below our questions, where they stand in earlier text that is not divided around the answers. */
final class QuestionSlots {
    /** "[x]", "( )": what somebody makes of our options to tick one of them. */
    private static final Pattern BOX = Pattern.compile("[(\\[]\\s?([xX✓✔]?)\\s?[)\\]]|([☑☒✓✔])|[☐□]");
    private final List<Line> lines;
    private final Questions questions;
    private final int depth;

    /**
     * The questions in these lines.
     *
     * @param depth how deep they are quoted
     */
    QuestionSlots(List<Line> lines, Questions questions, int depth) {
        this.questions = questions;
        this.depth = depth;
        this.lines = apart(lines);
    }

    /** The lines, with what was typed on the same line as an anchor, a question or a hint of ours ("(skriv fritt) vuorolistat") on a line of its own. */
    private List<Line> apart(List<Line> given) {
        List<Line> out = new ArrayList<>(given.size());
        int number = 0;
        for (Line line : given) {
            boolean ours = line.cut == CutReason.QUOTE && line.depth == depth && line.text.length() < 400;
            Anchors.Anchor anchor = ours ? line.anchor() : null;
            number = anchor != null && questions.has(anchor.number()) ? anchor.number() : number;
            int end = !ours || number == 0 ? 0 : anchor != null ? anchorEnd(line, anchor) : line.text.startsWith("(") ? hintEnd(line.text) : questionEnd(line.text, number);
            if (end > 0 && !Words.of(line.text.substring(end)).isEmpty()) {
                // What stands behind a hint may be the rest of it: that is told by our words, as other lines are.
                split(out, line, List.of(new int[] {end, 1}, new int[] {line.text.length(), line.text.startsWith("(") ? 1 : 0}));
            } else {
                out.add(line);
            }
        }
        return out;
    }

    /** Where our anchor ends on a line that we wrote nothing else on; 0 where that is not known. */
    private int anchorEnd(Line line, Anchors.Anchor anchor) {
        boolean bare = questions.knowsOriginal() && !questions.restExpected && anchor.arrow();
        return bare && !anchor.rest().isEmpty() ? line.text.lastIndexOf(anchor.rest()) : 0;
    }

    private static int hintEnd(String text) {
        int end = text.indexOf(')');
        return end > 0 && SlotShape.isHint(text.substring(1, end)) ? end + 1 : 0;
    }

    /** Where the question ends on the line that it ends on, if that is not the line's own end. */
    private int questionEnd(String text, int number) {
        SentQuestion question = questions.byNumber(number);
        int end = questions.learnt || !question.text().endsWith("?") ? -1 : text.lastIndexOf('?');
        if (end < 0) {
            return 0;
        }
        List<String> here = Words.of(text.substring(0, end));
        List<String> asked = questions.words(question);
        boolean whole = here.size() >= 2 && here.size() <= asked.size() && asked.subList(asked.size() - here.size(), asked.size()).equals(here);
        String rest = text.substring(end + 1).strip();
        return whole && !SlotShape.isHint(rest) && !rest.startsWith("(") ? end + 1 : 0;
    }

    /**
     * The lines again, with typed ones kept.
     *
     * @param nothingElse whether nothing was typed outside the earlier text
     */
    List<Line> typed(boolean nothingElse) {
        if (questions.learnt && splits()) {
            return lines;
        }
        List<Line> out = new ArrayList<>(lines.size());
        boolean inside = nothingElse;
        int i = 0;
        Set<Integer> done = new HashSet<>();
        while (i < lines.size()) {
            Line line = lines.get(i);
            out.add(line);
            i++;
            boolean anchor = line.cut == CutReason.QUOTE && line.depth == depth && questions.asksIn(line);
            if (!anchor) {
                continue;
            }
            int number = line.anchor().number();
            if (!done.add(number)) {
                continue;
            }
            int end = slotEnd(i);
            boolean open = end == lines.size() || !isBorder(lines.get(end));
            inside |= slot(out, i, end, new Slot(number, line.anchor().rest(), open, inside));
            i = end;
        }
        belowAll(out);
        return out;
    }

    /** Keeps what stands below the last line of a letter that is known: where all of its end stands above, that was typed. */
    private void belowAll(List<Line> out) {
        int last = out.size();
        while (last > 0 && !out.get(last - 1).is(Trait.END)) {
            last--;
        }
        List<String> ending = questions.ending();
        if (last == 0 || ending.isEmpty()) {
            return;
        }
        Alignment alignment = new Alignment(ending);
        int below = last;
        for (int i = last; i < out.size(); i++) {
            Line line = out.get(i);
            if (line.cut == CutReason.QUOTE && line.depth == depth && alignment.pieces(line.text).stream().anyMatch(piece -> piece[1] == 1)) {
                below = i + 1;
            }
        }
        if (alignment.reachedEnd()) {
            out.subList(below, out.size()).stream().filter(line -> line.cut == CutReason.QUOTE && line.depth == depth && line.unmarked && line.is(Trait.INK)).forEach(Line::keep);
        }
    }

    /** Somebody who splits the quote around the answers types nothing inside it. */
    private boolean splits() {
        boolean anchored = false;
        boolean typed = false;
        for (Line line : lines) {
            boolean earlier = line.cut == CutReason.QUOTE && !line.unmarked && line.depth == depth;
            if (typed && earlier && line.is(Trait.INK)) {
                return true;
            }
            anchored |= earlier && questions.asksIn(line);
            typed |= anchored && line.isKept() && line.depth < depth && line.is(Trait.INK);
        }
        return false;
    }

    private int slotEnd(int from) {
        int i = from;
        while (i < lines.size()) {
            Line line = lines.get(i);
            if (isBorder(line) || line.cut == CutReason.ATTRIBUTION || line.unmarked && HeaderBlocks.at(lines, i, false) > 0) {
                return i;
            }
            i++;
        }
        return i;
    }

    private boolean isBorder(Line line) {
        return line.cut == CutReason.QUOTE && line.depth == depth && (questions.asksIn(line) || line.is(Trait.END) || line.text.length() >= 10 && line.is(Trait.DELIMITER));
    }

    /**
     * What stands below one of our anchors.
     *
     * @param open whether nothing of ours ends it: what ends our letter stands in it too
     * @param inside whether somebody is known to have typed inside the earlier text
     */
    private record Slot(int number, String rest, boolean open, boolean inside) {
    }

    /** Writes a slot's lines; whether any was typed. */
    private boolean slot(List<Line> out, int from, int end, Slot slot) {
        List<String> words = questions.wordsUnder(slot.number());
        if (words == null) {
            int typedFrom = SlotShape.of(lines, from, end).end;
            int typedTo = !slot.open() ? end : slot.inside() ? letterEnd(typedFrom, end) : typedFrom;
            boolean any = false;
            for (int i = from; i < end; i++) {
                Line line = lines.get(i);
                boolean typed = i >= typedFrom && i < typedTo && line.cut == CutReason.QUOTE && line.depth == depth && line.is(Trait.INK);
                any |= typed;
                if (typed) {
                    line.keep();
                }
                out.add(line);
            }
            return any;
        }
        Alignment alignment = new Alignment(words);
        alignment.pieces(slot.rest());
        boolean shaped = !questions.knowsOriginal();
        int hintEnd = shaped ? SlotShape.of(lines, from, end).end : from;
        for (int i = from; i < end; i++) {
            Line line = lines.get(i);
            boolean candidate = line.cut == CutReason.QUOTE && (line.depth == depth || isArrowed(line, i)) && line.is(Trait.INK);
            if (!candidate || i < hintEnd && shaped) {
                out.add(line);
            } else if (ticked(out, line)) {
                alignment.pieces(line.text);
            } else if (isOwnHint(line.text)) {
                alignment.pieces(line.text);
                out.add(line);
            } else {
                split(out, line, alignment.pieces(line.text));
            }
        }
        return false;
    }

    /** ">>> two short ones" alone between blank lines that carry no mark: somebody's arrow before an answer, and no deeper quote. */
    private boolean isArrowed(Line line, int at) {
        return line.depth > depth && questions.knowsOriginal() && isBare(at - 1) && isBare(at + 1);
    }

    private boolean isBare(int at) {
        return at >= 0 && at < lines.size() && Words.isBlank(lines.get(at).shown) && lines.get(at).depth == 0;
    }

    /** Where a link or a closing below the last question begins what ends the letter that was answered. */
    private int letterEnd(int from, int end) {
        for (int i = from; i < end; i++) {
            Line line = lines.get(i);
            if (line.text.contains("://") || line.is(Trait.CLOSING)) {
                return i;
            }
        }
        return end;
    }

    /** Writes a line of our options with one ticked, of which that one is typed; whether it is such a line. */
    private static boolean ticked(List<Line> out, Line line) {
        List<int[]> pieces = new ArrayList<>();
        Matcher box = BOX.matcher(line.text);
        boolean tick = false;
        boolean any = false;
        while (box.find()) {
            if (box.start() > 0) {
                pieces.add(new int[] {box.start(), tick ? 0 : 1});
            }
            tick = box.group(1) != null && !box.group(1).isEmpty() || box.group(2) != null;
            any |= tick;
        }
        if (any) {
            pieces.add(new int[] {line.text.length(), tick ? 0 : 1});
            split(out, line, pieces);
        }
        return any;
    }

    /** The HTML part words its hints in another way than the text part. */
    private static boolean isOwnHint(String text) {
        return Positions.distinctWords(text.toLowerCase(java.util.Locale.ROOT)) >= 4
                || text.startsWith("(") && text.endsWith(")") && text.contains(" / ");
    }

    private static void split(List<Line> out, Line line, List<int[]> pieces) {
        if (pieces.size() <= 1) {
            if (!pieces.isEmpty() && pieces.get(0)[1] == 0) {
                line.keep();
            }
            out.add(line);
            return;
        }
        int at = 0;
        for (int[] piece : pieces) {
            String words = line.text.substring(at, piece[0]).strip();
            at = piece[0];
            Line part = new Line(words, words, line.depth);
            part.cut = line.cut;
            part.unmarked = line.unmarked;
            if (piece[1] == 0) {
                part.keep();
            }
            out.add(part);
        }
    }
}

package org.ledord.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what was typed below our questions, where they stand in earlier text that is not divided around the answers. */
final class QuestionSlots {
    private final List<Line> lines;
    private final Questions questions;
    private final int depth;

    /**
     * The questions in these lines.
     *
     * @param depth how deep they are quoted
     */
    QuestionSlots(List<Line> lines, Questions questions, int depth) {
        this.lines = lines;
        this.questions = questions;
        this.depth = depth;
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
        return out;
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
            boolean candidate = line.cut == CutReason.QUOTE && line.depth == depth && line.is(Trait.INK);
            if (!candidate || i < hintEnd && shaped) {
                out.add(line);
            } else if (isOwnHint(line.text)) {
                alignment.pieces(line.text);
                out.add(line);
            } else {
                split(out, line, alignment.pieces(line.text));
            }
        }
        return false;
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

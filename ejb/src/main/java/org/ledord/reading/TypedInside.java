package org.ledord.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what was typed inside earlier text: in a quote that no mark shows, or inside the quote's own marks. Only
 * between our anchors, or against the whole mail where that is known word by word.
 */
final class TypedInside {

    private static final double SOUND = 0.85;
    private static final java.util.Set<String> REPEATED = java.util.Set.of("du skrev", "kirjoitit", "you wrote");

    private final Questions questions;
    private List<Line> lines;

    TypedInside(List<Line> lines, Questions questions) {
        this.lines = lines;
        this.questions = questions;
    }

    /** The lines again, with typed ones split off and kept, and every line told its question. */
    List<Line> found(boolean nothingElse, String original) {
        int depth = anchorDepth();
        boolean ours = depth >= 0 && !isReceipt() && (depth <= 1 && !nested() || nothingElse);
        if (ours) {
            between(depth, nothingElse);
        } else if (depth < 0 && !original.isEmpty()) {
            against(original);
        }
        new MarkedInside(lines).keep(nothingElse);
        name();
        return lines;
    }

    /** Our receipts repeat what somebody wrote under each question: those words are not new. */
    private boolean isReceipt() {
        for (Line line : lines) {
            String text = line.text;
            int colon = line.cut == CutReason.QUOTE ? text.indexOf(": ") : -1;
            boolean repeats = colon > 0 && colon < 12 && colon + 2 < text.length() && "\"“”»".indexOf(text.charAt(colon + 2)) >= 0
                    && REPEATED.contains(text.substring(0, colon).toLowerCase(java.util.Locale.ROOT));
            if (repeats) {
                return true;
            }
        }
        return false;
    }

    /** How deep our anchors are quoted where they are quoted least, or -1 when there are none. */
    private int anchorDepth() {
        int least = -1;
        for (Line line : lines) {
            if (line.cut == CutReason.QUOTE && isOurs(line) && (least < 0 || line.depth < least)) {
                least = line.depth;
            }
        }
        return least;
    }

    private boolean isOurs(Line line) {
        if (line.text.length() > 400) {
            return false;
        }
        Anchors.Anchor anchor = line.anchor();
        return anchor != null && (anchor.rest().isEmpty() || anchor.arrow() && questions.restExpected) && questions.has(anchor.number());
    }

    /** An anchor with the question on the same line, as receipts have it: names the place, shows no slot. */
    private boolean isNamed(Line line) {
        Anchors.Anchor anchor = line.anchor();
        return anchor != null && anchor.arrow() && questions.has(anchor.number());
    }

    /** True when another message's headers stand between the start of the unmarked text and our anchors. */
    private boolean nested() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.cut != CutReason.QUOTE) {
                continue;
            }
            if (isOurs(line)) {
                return false;
            }
            if (line.unmarked && HeaderBlocks.at(lines, i, false) > 0) {
                return true;
            }
        }
        return false;
    }

    private void between(int depth, boolean nothingElse) {
        if (!questions.knowsWords() && splits(depth)) {
            return;
        }
        List<Line> out = new ArrayList<>(lines.size());
        boolean inside = nothingElse;
        int i = 0;
        boolean first = true;
        java.util.Set<Integer> done = new java.util.HashSet<>();
        while (i < lines.size()) {
            Line line = lines.get(i);
            out.add(line);
            i++;
            boolean anchor = line.cut == CutReason.QUOTE && line.depth == depth && isOurs(line);
            if (!anchor) {
                continue;
            }
            int number = line.anchor().number();
            if (!done.add(number)) {
                continue;
            }
            int end = slotEnd(i, depth);
            boolean open = end == lines.size() || !isBorder(lines.get(end), depth);
            inside |= slot(out, i, end, new Slot(number, line.anchor().rest(), depth, open, inside));
            i = end;
        }
        lines = out;
    }

    /** Somebody who splits the quote around the answers types nothing inside it. */
    private boolean splits(int depth) {
        boolean anchored = false;
        boolean typed = false;
        for (Line line : lines) {
            boolean earlier = line.cut == CutReason.QUOTE && !line.unmarked && line.depth == depth;
            if (typed && earlier && line.is(Trait.INK)) {
                return true;
            }
            anchored |= earlier && isOurs(line);
            typed |= anchored && line.isKept() && line.depth < depth && line.is(Trait.INK);
        }
        return false;
    }

    private int slotEnd(int from, int depth) {
        int i = from;
        while (i < lines.size()) {
            Line line = lines.get(i);
            if (isBorder(line, depth) || line.cut == CutReason.ATTRIBUTION || line.unmarked && HeaderBlocks.at(lines, i, false) > 0) {
                return i;
            }
            i++;
        }
        return i;
    }

    private boolean isBorder(Line line, int depth) {
        return line.cut == CutReason.QUOTE && line.depth == depth && (isOurs(line) || line.is(Trait.END) || line.text.length() >= 10 && line.is(Trait.DELIMITER));
    }

    /**
     * What stands below one of our anchors.
     *
     * @param open whether nothing of ours ends it: what ends our letter stands in it too
     * @param inside whether somebody is known to have typed inside the earlier text
     */
    private record Slot(int number, String rest, int depth, boolean open, boolean inside) {
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
                boolean typed = i >= typedFrom && i < typedTo && line.cut == CutReason.QUOTE && line.depth == slot.depth() && line.is(Trait.INK);
                any |= typed;
                keep(line, typed);
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
            boolean candidate = line.cut == CutReason.QUOTE && line.depth == slot.depth() && line.is(Trait.INK);
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

    static void keep(Line line, boolean typed) {
        if (typed) {
            line.cut = null;
            line.unmarked = false;
        }
    }

    private static void split(List<Line> out, Line line, List<int[]> pieces) {
        if (pieces.size() <= 1) {
            keep(line, !pieces.isEmpty() && pieces.get(0)[1] == 0);
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
            keep(part, piece[1] == 0);
            out.add(part);
        }
    }

    /** Compares all earlier text with the mail we sent; believed only where nearly all of it is ours. */
    private void against(String original) {
        Alignment probe = new Alignment(Words.of(original));
        List<List<int[]>> pieces = new ArrayList<>();
        for (Line line : lines) {
            boolean candidate = line.cut == CutReason.QUOTE && line.depth <= 1 && !line.isBlank();
            pieces.add(candidate ? probe.pieces(line.text) : List.of());
        }
        if (probe.matched < 12 || probe.matched < SOUND * (probe.matched + probe.unmatched)) {
            return;
        }
        List<Line> out = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean wholly = pieces.get(i).size() == 1 && pieces.get(i).get(0)[1] == 0;
            if (wholly && !line.text.contains("://")) {
                keep(line, true);
            }
            out.add(line);
        }
        lines = out;
    }

    /** Tells every line which question's anchor stands above it in the earlier text. */
    private void name() {
        int current = 0;
        boolean anchored = anchorDepth() >= 0;
        StringBuilder two = new StringBuilder();
        for (Line line : lines) {
            if (line.cut == CutReason.ATTRIBUTION) {
                current = 0;
            } else if (line.cut == CutReason.QUOTE && !line.isBlank()) {
                if (isOurs(line) || isNamed(line)) {
                    current = line.anchor().number();
                } else if (line.is(Trait.END)) {
                    current = 0;
                } else if (!questions.learnt && !anchored) {
                    String before = two.toString();
                    two.setLength(0);
                    two.append(line.text);
                    int named = byText(line.text, before);
                    current = named > 0 ? named : current;
                }
            }
            line.question = current;
        }
    }

    /** The question whose words these quoted lines are: for those who cut the anchor away. */
    private int byText(String line, String before) {
        if (line.length() > 400) {
            return 0;
        }
        List<String> one = Words.of(line);
        List<String> both = before.length() > 400 ? one : Words.of(before + " " + line);
        for (SentQuestion question : questions.all) {
            List<String> words = questions.words(question);
            boolean holds = words.size() >= 3 && (java.util.Collections.indexOfSubList(one, words) >= 0
                    || java.util.Collections.indexOfSubList(both, words) >= 0);
            if (holds) {
                return question.number();
            }
        }
        return 0;
    }
}

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
            lines = new QuestionSlots(lines, questions, depth).typed(nothingElse);
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
            if (line.cut == CutReason.QUOTE && questions.asksIn(line) && (least < 0 || line.depth < least)) {
                least = line.depth;
            }
        }
        return least;
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
            if (questions.asksIn(line)) {
                return false;
            }
            if (line.unmarked && HeaderBlocks.at(lines, i, false) > 0) {
                return true;
            }
        }
        return false;
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
                line.keep();
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
                if (questions.asksIn(line) || isNamed(line)) {
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

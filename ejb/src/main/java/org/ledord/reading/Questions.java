package org.ledord.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The questions of a round: as we sent them, or as learnt from the quoted mail when we do not know. */
final class Questions {

    private static final int LONGEST_QUESTION = 6;
    private static final int MOST_QUESTIONS = 99;

    final List<SentQuestion> all;
    final boolean learnt;
    /** Whether our anchors have the question on the same line. */
    boolean restExpected;
    /** The words we sent between each anchor and the next, by question; empty where not known. */
    private final Map<Integer, List<String>> slots = new HashMap<>();
    private final Map<SentQuestion, List<String>> words = new HashMap<>();
    private final List<String> ending = new ArrayList<>();

    Questions(List<SentQuestion> all, boolean learnt) {
        this.all = all;
        this.learnt = learnt;
    }

    static Questions of(Sent sent, List<Line> lines) {
        boolean known = sent != null && !sent.questions().isEmpty();
        Questions questions = known ? new Questions(sent.questions(), false)
                : sent == null ? new Questions(learn(lines), true) : new Questions(List.of(), false);
        if (sent != null) {
            questions.readSlots(sent.originalText());
        }
        return questions;
    }

    SentQuestion byNumber(int number) {
        for (SentQuestion question : all) {
            if (question.number() == number) {
                return question;
            }
        }
        return null;
    }

    boolean has(int number) {
        return byNumber(number) != null;
    }

    /** The words of ours that stand under an anchor, question and hints; null where we must go by the shape. */
    List<String> wordsUnder(int number) {
        List<String> words = slots.get(number);
        if (words != null) {
            return words;
        }
        SentQuestion question = learnt ? null : byNumber(number);
        if (question == null || question.text().isEmpty()) {
            return null;
        }
        List<String> own = new ArrayList<>(Words.of(question.text()));
        for (String option : question.options()) {
            own.addAll(Words.of(option));
        }
        return own;
    }

    /** The words of a question; taken apart once, for it is compared with every earlier line. */
    List<String> words(SentQuestion question) {
        return words.computeIfAbsent(question, one -> Words.of(one.text()));
    }

    /** Whether this line is the anchor of one of these questions. */
    boolean asksIn(Line line) {
        if (line.text.length() > 400) {
            return false;
        }
        Anchors.Anchor anchor = line.anchor();
        return anchor != null && (anchor.rest().isEmpty() || anchor.arrow() && (restExpected || knowsOriginal())) && has(anchor.number());
    }

    /** The words we sent below the questions; empty where not known. */
    List<String> ending() {
        return ending;
    }

    boolean knowsOriginal() {
        return !slots.isEmpty();
    }

    private void readSlots(String original) {
        int number = 0;
        boolean below = false;
        List<String> words = null;
        for (String line : original.split("\n")) {
            String text = Words.plainBlanks(line).strip();
            Anchors.Anchor anchor = Anchors.anchor(text);
            if (anchor != null && (anchor.arrow() || anchor.rest().isEmpty())) {
                number = anchor.number();
                words = slots.computeIfAbsent(number, n -> new ArrayList<>());
                words.addAll(Words.of(anchor.rest()));
                restExpected |= !anchor.rest().isEmpty();
            } else if (Anchors.isEnd(text)) {
                words = null;
                below = true;
            } else if (below) {
                ending.addAll(Words.of(text));
            } else if (words != null) {
                words.addAll(Words.of(text));
            }
        }
    }

    /** Reads the questions out of a quoted round mail: an anchor alone on its line, then the words of the question. */
    private static List<SentQuestion> learn(List<Line> lines) {
        List<SentQuestion> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Anchors.Anchor anchor = line.text.length() < 60 ? line.anchor() : null;
            boolean ours = anchor != null && anchor.rest().isEmpty() && (anchor.arrow() || !line.isFree());
            if (!ours || found.size() >= MOST_QUESTIONS || found.stream().anyMatch(q -> q.number() == anchor.number())) {
                continue;
            }
            SlotShape shape = SlotShape.of(lines, i + 1, Math.min(lines.size(), i + 1 + 2 * LONGEST_QUESTION));
            found.add(shape.question(anchor.number()));
        }
        return found;
    }
}

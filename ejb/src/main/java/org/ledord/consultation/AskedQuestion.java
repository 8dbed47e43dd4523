package org.ledord.consultation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ledord.reading.QuestionKind;
import org.ledord.reading.SentQuestion;
import org.ledord.shared.RuleViolation;

/**
 * A question as it was asked. The id is for foreign keys of answers and never shown; a page may have it null.
 *
 * @param groups the groups that it is meant for, by internal id; empty for all that are asked
 */
public record AskedQuestion(Long id, int number, QuestionKind kind, String text, String hint, List<String> options, Integer min, Integer max, Set<Long> groups) {
    /** One for everybody. */
    public AskedQuestion(Long id, int number, QuestionKind kind, String text, String hint, List<String> options, Integer min, Integer max) {
        this(id, number, kind, text, hint, options, min, max, Set.of());
    }

    /** Whether some numbers are missing among these: those of questions to others. */
    public static boolean gaps(List<AskedQuestion> asked) {
        return !asked.isEmpty() && asked.get(asked.size() - 1).number() != asked.size();
    }

    /** Whether it was put to this group. */
    public boolean asks(long group) {
        return groups.isEmpty() || groups.contains(group);
    }

    /** The asker's hint, or nothing where it only lists the words that are shown beside it anyway. */
    public String hintBeyond(List<String> shown) {
        String own = hint == null ? "" : hint;
        String lower = own.toLowerCase(Locale.ROOT);
        return !shown.isEmpty() && shown.stream().allMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT))) ? "" : own;
    }

    /** The same for the reader of mailed replies. */
    public SentQuestion sent() {
        return new SentQuestion(number, text, kind, options, min == null ? 0 : min, max == null ? 0 : max);
    }

    /** The place of the option with these words, counted from one; null for none. Words that are no option are refused. */
    public Integer option(String words) {
        if (words == null) {
            return null;
        }
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).equalsIgnoreCase(words)) {
                return i + 1;
            }
        }
        throw new RuleViolation("answer-choice", number);
    }

    /** The value on the scale, null for none; one beyond its ends is refused. */
    public Integer step(Integer value) {
        if (value != null && (value < min || value > max)) {
            throw new RuleViolation("answer-scale", number, min, max);
        }
        return value;
    }

    /** The values of a scale, from its lowest; empty for other kinds. */
    public List<Integer> steps() {
        return kind == QuestionKind.SCALE ? java.util.stream.IntStream.rangeClosed(min, max).boxed().toList() : List.of();
    }
}

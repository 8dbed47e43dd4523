package org.ledord.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule of the domain says no. The key names words in the {@code rule} texts that tell a person what happened and what
 * to do; the transaction is rolled back, so nothing was half done.
 */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient List<Object> arguments;
    private String field;
    private transient List<RuleViolation> others = List.of();

    /** @param key the text's key without the prefix {@code rule.}, for example {@code round-not-open} */
    public RuleViolation(String key, Object... arguments) {
        super("rule." + key);
        this.key = "rule." + key;
        this.arguments = List.of(arguments);
    }

    /** Names the field of the form that it is about, so that a page that has this field tells it there. */
    public RuleViolation at(String field) {
        this.field = field;
        return this;
    }

    /** Adds this one to what was found, where it is so. */
    public static void note(List<RuleViolation> found, boolean is, RuleViolation problem) {
        if (is) {
            found.add(problem);
        }
    }

    /** Refuses with everything that was found at once, so that nobody puts a form right in rounds; does nothing where nothing was found. */
    public static void demandNone(List<RuleViolation> found) {
        if (!found.isEmpty()) {
            RuleViolation first = found.get(0);
            first.others = List.copyOf(found.subList(1, found.size()));
            throw first;
        }
    }

    /** This one, and what was found besides. */
    public List<RuleViolation> all() {
        return Stream.concat(Stream.of(this), others == null ? Stream.empty() : others.stream()).toList();
    }

    /** The field that it is about, or null where it is about the whole. */
    public String field() {
        return field;
    }

    /** The full key of the text that explains the refusal. */
    public String key() {
        return key;
    }

    /** What the text's placeholders stand for. */
    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.toArray();
    }
}

package org.ledord.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

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

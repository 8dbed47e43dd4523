package org.ledord.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ledord.people.ClientData;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/**
 * The words of a proposal as somebody has written them so far; anything may still be missing.
 *
 * @param today how it is today
 * @param proposed who does what, where and from when
 * @param effect how one will see that it got better; optional
 * @param wantedFrom when the group wants to begin; optional
 * @param part the part of the reform by its key, or null for the group's own
 * @param principles the numbers of the principles that it answers to
 * @param arguments what is said about it and each of these; nothing is kept about any other
 */
public record Draft(String title, String today, String proposed, String effect, LocalDate wantedFrom, String part,
        Set<Integer> principles, Map<Integer, Argument> arguments) {
    /** So long that it fits a subject line and a list on a phone. */
    public static final int LONGEST_TITLE = 80;

    /** So long that it can still be read; what is longer belongs in a document. */
    public static final int LONGEST_TEXT = 20_000;

    public Draft {
        title = Typed.words(title).replaceAll("\\s+", " ");
        today = Typed.words(today);
        proposed = Typed.words(proposed);
        effect = Typed.words(effect);
        part = part == null || part.isBlank() ? null : part;
        principles = principles == null ? Set.of() : Set.copyOf(principles);
        Set<Integer> chosen = principles;
        arguments = arguments == null ? Map.of() : arguments.entrySet().stream().filter(one -> chosen.contains(one.getKey()) && !one.getValue().blank())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Words that say nothing about their principles yet. */
    public Draft(String title, String today, String proposed, String effect, LocalDate wantedFrom, String part, Set<Integer> principles) {
        this(title, today, proposed, effect, wantedFrom, part, principles, Map.of());
    }

    /** What is said about it and this principle. */
    public Argument argument(int principle) {
        return arguments.getOrDefault(principle, Argument.NONE);
    }

    /** What still keeps it from being submitted, as {@code field-problem}, in the order of the fields; a principle's fields
     * bear its number, as {@code serves.1}; empty when nothing does. */
    public List<String> lacks() {
        List<String> lacks = wordsLack();
        if (principles.isEmpty()) {
            lacks.add("principles-missing");
        }
        for (int principle : new TreeSet<>(principles)) {
            if (argument(principle).serves().isEmpty()) {
                lacks.add("serves." + principle + "-missing");
            }
            if (argument(principle).against().isEmpty()) {
                lacks.add("against." + principle + "-missing");
            }
        }
        return lacks;
    }

    /** Whether nothing has been written: then there is nothing to keep, whatever part the group has. */
    public boolean blank() {
        return title.isEmpty() && today.isEmpty() && proposed.isEmpty() && effect.isEmpty() && wantedFrom == null && principles.isEmpty();
    }

    /** Refuses words that belong in a case and not here, and more of them than anybody reads. */
    void demandFit() {
        ClientData.refuse(title, today, proposed, effect);
        if (title.length() > LONGEST_TITLE) {
            throw new RuleViolation("proposal-title-long", LONGEST_TITLE, title.length()).at("title");
        }
        refuseLong("today", today);
        refuseLong("proposed", proposed);
        refuseLong("effect", effect);
        arguments.values().forEach(said -> {
            ClientData.refuse(said.serves(), said.against());
            refuseLong("principles", said.serves());
            refuseLong("principles", said.against());
        });
    }

    private static void refuseLong(String field, String words) {
        if (words.length() > LONGEST_TEXT) {
            throw new RuleViolation("text-long", LONGEST_TEXT, words.length()).at(field);
        }
    }

    /** As {@link #lacks}, of the words alone. */
    List<String> wordsLack() {
        return new Typed().needs("title", title).lacks(title.length() > LONGEST_TITLE, "title-long").needs("today", today)
                .needs("proposed", proposed).lacks();
    }
}

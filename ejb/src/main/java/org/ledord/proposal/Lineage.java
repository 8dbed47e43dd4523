package org.ledord.proposal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words that a proposal begins with in which others go on: theirs below each other, each under its name, for the writers to make one text of. */
final class Lineage {
    private Lineage() {
    }

    /** What goes on in it. @param name what it is called: {@code F4 Fasta rundor} */
    record Part(String name, Draft words) {
    }

    /** The words of all of them as one draft; of the days that they wanted to begin, the first. */
    static Draft merged(String title, List<Part> parts) {
        LocalDate first = parts.stream().map(part -> part.words().wantedFrom()).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
        Set<Integer> principles = parts.stream().flatMap(part -> part.words().principles().stream()).collect(Collectors.toSet());
        return new Draft(title, text(parts, Draft::today), text(parts, Draft::proposed), text(parts, Draft::effect), first, null, principles,
                principles.stream().collect(Collectors.toMap(one -> one, one -> new Argument(text(parts, of(one).andThen(Argument::serves)), text(parts, of(one).andThen(Argument::against))))));
    }

    /** The same words under another title. */
    static Draft named(String title, Draft words) {
        return new Draft(title, words.today(), words.proposed(), words.effect(), words.wantedFrom(), null, words.principles(), words.arguments());
    }

    private static Function<Draft, Argument> of(int principle) {
        return words -> words.argument(principle);
    }

    private static String text(List<Part> parts, Function<Draft, String> which) {
        return parts.stream().filter(part -> !which.apply(part.words()).isEmpty()).map(part -> part.name() + ":\n" + which.apply(part.words()))
                .collect(Collectors.joining("\n\n"));
    }
}

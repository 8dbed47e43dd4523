package org.ledord.dev;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What servers write into their logs at length, in one sentence. */
final class KnownTrouble {

    private static final List<Known> ALL = List.of(
            new Known("No space left on device|Disk quota exceeded",
                    "The disk is full.", "Make room and start again."),
            new Known("Read-only file system",
                    "The disk cannot be written to.", "See that it is not mounted read-only and start again."),
            new Known("insufficient memory|Cannot allocate memory|OutOfMemoryError|could not reserve|could not create shared memory",
                    "There is not enough memory: all of it together needs about 2 GB.", "End some other program and start again."),
            new Known("Address already in use",
                    "Another program took one of the ports at the same moment.",
                    "Stop that program, or move all ports: config/bin/run --shift 1000"),
            new Known("FlywayValidateException|Validate failed",
                    "The kept database was made by other migrations than these.",
                    "Start over with an empty database: config/bin/run --fresh"));

    private KnownTrouble() {
    }

    /** The trouble that a text tells of, if it is one of those that people can put right. */
    static Optional<Trouble> in(String text) {
        return ALL.stream().filter(known -> known.sign().matcher(text).find()).findFirst()
                .map(known -> new Trouble(known.sentence(), known.wayOut()));
    }

    /** What to say of a failure that nobody thought of where it happened. */
    static Trouble of(Throwable failure) {
        StringBuilder told = new StringBuilder();
        for (Throwable each = failure; each != null; each = each.getCause()) {
            told.append(each).append('\n');
        }
        return in(told.toString()).orElseGet(() -> new Trouble("Something went wrong that nobody thought of (" + failure.getMessage() + ").",
                "The details are in .ledord/launcher.log. Starting over may help: config/bin/run --fresh", failure));
    }

    private record Known(Pattern sign, String sentence, String wayOut) {

        Known(String sign, String sentence, String wayOut) {
            this(Pattern.compile(sign), sentence, wayOut);
        }
    }
}

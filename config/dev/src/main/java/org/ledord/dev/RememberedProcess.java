package org.ledord.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process that is written down in a file, so that the next launcher can end what one that was killed outright left
 * running. A number alone could by then be somebody else's: the moment of its start tells.
 *
 * @param file where its number and its start stand
 */
record RememberedProcess(Path file) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long CLOCKS_DIFFER_MILLIS = 5000;

    /** Writes it down. */
    void remember(ProcessHandle process) throws IOException {
        Files.writeString(file, process.pid() + "\n" + started(process) + "\n");
    }

    /** It has ended. */
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    /** Ends it at once with everything it started, when it still runs. */
    void end() {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() == 2) {
                long start = Long.parseLong(lines.get(1));
                ProcessHandle.of(Long.parseLong(lines.get(0)))
                        .filter(process -> Math.abs(started(process) - start) < CLOCKS_DIFFER_MILLIS)
                        .ifPresent(process -> end(family(process)));
            }
        } catch (IOException | NumberFormatException unreadable) {
            throw new Trouble("The file " + file + " cannot be read.", "Remove it and start again.", unreadable);
        }
        forget();
    }

    /** A process with all it started, children first: the program that matters is the child of a shell. */
    static List<ProcessHandle> family(ProcessHandle process) {
        return Stream.concat(process.descendants(), Stream.of(process)).toList();
    }

    /** Ends them outright and waits until they are gone. */
    static void end(List<ProcessHandle> family) {
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(RememberedProcess::awaitEnd);
    }

    /** Asks them to end; who does not within reasonable time is ended outright. */
    static void ask(List<ProcessHandle> family) {
        family.forEach(ProcessHandle::destroy);
        family.forEach(RememberedProcess::awaitEnd);
        end(family.stream().filter(ProcessHandle::isAlive).toList());
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException stubborn) {
            process.destroyForcibly();
        }
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(java.time.Instant::toEpochMilli).orElse(0L);
    }
}

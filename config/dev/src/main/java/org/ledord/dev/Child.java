package org.ledord.dev;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A server in a process of its own, with everything it starts in turn. Closing it leaves none of them behind. */
final class Child implements AutoCloseable {

    private static final long POLL_MILLIS = 200;
    private static final long PATIENCE_SECONDS = 20;

    private final String name;
    private final Path log;
    private final Path pidFile;
    private final Process process;

    private Child(String name, Path log, Path pidFile, Process process) {
        this.name = name;
        this.log = log;
        this.pidFile = pidFile;
        this.process = process;
    }

    /**
     * Starts a program.
     *
     * @param name what people call it
     * @param data where its log and the number of its process are kept
     * @param environment what it is told beside what we were told ourselves
     * @param command the program and its arguments
     */
    static Child start(String name, Path data, Map<String, String> environment, List<String> command) {
        Path log = Folders.make(data).resolve(name.toLowerCase() + ".log");
        Path pidFile = data.resolve(name.toLowerCase() + ".pid");
        stopLeftBehind(pidFile, data);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            Files.writeString(pidFile, process.pid() + "\n");
            return new Child(name, log, pidFile, process);
        } catch (IOException refused) {
            throw new Trouble(name + " could not be started: " + refused.getMessage() + ".", "See " + log + ".", refused);
        }
    }

    /** Waits until it is ready; says why when it ends or never becomes so. */
    void await(BooleanSupplier ready, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (ended()) {
                throw new Trouble(name + " ended while it was starting." + lastWords(), "See " + log + ".");
            }
            if (System.nanoTime() > deadline) {
                throw new Trouble(name + " was not ready after " + patience.toSeconds() + " seconds." + lastWords(),
                        "See " + log + ". A busy machine may need a second try.");
            }
        }
    }

    /** Ends it at once, as a power cut would. */
    void kill() {
        List<ProcessHandle> family = family();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(Child::awaitEnd);
        forget();
    }

    @Override
    public void close() {
        List<ProcessHandle> family = family();
        family.forEach(ProcessHandle::destroy);
        family.forEach(Child::awaitEnd);
        family.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        forget();
    }

    private boolean ended() {
        try {
            return process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Trouble(name + " was stopped while it was starting.", "Start again.", stopped);
        }
    }

    /** Children first: the program that matters is the child of a shell. */
    private List<ProcessHandle> family() {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException kept) {
            System.getLogger(Child.class.getName()).log(System.Logger.Level.WARNING, "Cannot remove " + pidFile, kept);
        }
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
            return lines.stream().skip(Math.max(0, lines.size() - 5)).map(line -> "\n    " + line).reduce("", String::concat);
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** A launcher that was killed outright left its servers running: end them, and only them. */
    private static void stopLeftBehind(Path pidFile, Path data) {
        if (!Files.isRegularFile(pidFile)) {
            return;
        }
        try {
            Optional<ProcessHandle> left = ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()));
            List<ProcessHandle> family = left.stream()
                    .flatMap(shell -> Stream.concat(shell.descendants(), Stream.of(shell)))
                    .toList();
            boolean ours = family.stream().anyMatch(process -> process.info().commandLine().orElse("").contains(data.toString()));
            if (ours) {
                family.forEach(ProcessHandle::destroyForcibly);
                family.forEach(Child::awaitEnd);
            }
            Files.deleteIfExists(pidFile);
        } catch (IOException | NumberFormatException unreadable) {
            throw new Trouble("The file " + pidFile + " cannot be read.", "Remove it.", unreadable);
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            process.destroyForcibly();
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

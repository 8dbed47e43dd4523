package org.ledord.dev;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A server in a process of its own, with everything it starts in turn. Closing it leaves none of them behind. */
final class Child implements AutoCloseable {

    private static final long POLL_MILLIS = 200;

    private final String name;
    private final Path log;
    private final RememberedProcess remembered;
    private final Process process;
    private boolean paused;

    private Child(String name, Path log, RememberedProcess remembered, Process process) {
        this.name = name;
        this.log = log;
        this.remembered = remembered;
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
        Path log = Folders.make(data).resolve(name.toLowerCase(Locale.ROOT) + ".log");
        RememberedProcess remembered = remembered(name, data);
        remembered.end();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            remembered.remember(process.toHandle());
            return new Child(name, log, remembered, process);
        } catch (IOException refused) {
            throw new Trouble(name + " could not be started: " + refused.getMessage() + ".", "See " + log + ".", refused);
        }
    }

    /** Where the process of that name is written down. */
    static RememberedProcess remembered(String name, Path data) {
        return new RememberedProcess(data.resolve(name.toLowerCase(Locale.ROOT) + ".pid"));
    }

    /** Waits until it is ready; says why when it ends or never becomes so. */
    void await(BooleanSupplier ready, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (ended()) {
                throw trouble(" ended while it was starting.", "");
            }
            if (System.nanoTime() > deadline) {
                throw trouble(" was not ready after " + patience.toMinutes() + " minutes.", " A busy machine may need a second try.");
            }
        }
    }

    /** Whether it has not ended. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** The last program of the chain that it is: a script that starts a server is not the server. */
    long pid() {
        return process.descendants().reduce((first, second) -> second).orElse(process.toHandle()).pid();
    }

    /** Waits until it has ended. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Freezes it: the machine still takes connections for it, and nobody ever answers. */
    void pause() {
        signal("STOP");
        paused = true;
    }

    /** Lets it go on as if nothing had been. */
    void resume() {
        signal("CONT");
        paused = false;
    }

    /** Ends it at once, as a power cut would. */
    void kill() {
        RememberedProcess.end(RememberedProcess.family(process.toHandle()));
        remembered.forget();
    }

    @Override
    public void close() {
        if (paused) {
            resume();
        }
        RememberedProcess.ask(RememberedProcess.family(process.toHandle()));
        remembered.forget();
    }

    private void signal(String signal) {
        List<String> command = Stream.concat(Stream.of("kill", "-" + signal),
                RememberedProcess.family(process.toHandle()).stream().map(one -> String.valueOf(one.pid()))).toList();
        try {
            if (new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() != 0) {
                throw trouble(" takes no signal.", "");
            }
        } catch (IOException noProgram) {
            throw new Trouble("The program kill is missing (" + noProgram.getMessage() + ").", "Install it.", noProgram);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Trouble(name + " was left as it was.", "Start again.", stopped);
        }
    }

    private boolean ended() {
        try {
            return process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Trouble(name + " was stopped while it was starting.", "Start again.", stopped);
        }
    }

    private Trouble trouble(String what, String advice) {
        return KnownTrouble.in(told()).orElseGet(() -> new Trouble(name + what, "Why stands in " + log + "." + advice));
    }

    private String told() {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}

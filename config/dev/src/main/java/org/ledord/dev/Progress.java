package org.ledord.dev;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Says what is being done and how long it has taken, so that nobody has to guess whether anything happens. */
public final class Progress implements AutoCloseable {

    private static final int REMIND_SECONDS = 10;

    private final PrintStream out;
    private final Map<String, Long> running = new LinkedHashMap<>();
    private final ScheduledExecutorService reminder = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });

    public Progress(PrintStream out) {
        this.out = out;
        reminder.scheduleAtFixedRate(this::remind, REMIND_SECONDS, REMIND_SECONDS, TimeUnit.SECONDS);
    }

    /** Does something, and says so when it is done. */
    <T> T step(String what, Supplier<T> work) {
        begin(what);
        try {
            T result = work.get();
            end(what);
            return result;
        } catch (RuntimeException failure) {
            drop(what);
            throw failure;
        }
    }

    /** Says something. */
    synchronized void say(String line) {
        if (!reminder.isShutdown()) {
            out.println(line);
            out.flush();
        }
    }

    /** Says nothing more. */
    @Override
    public synchronized void close() {
        reminder.shutdownNow();
    }

    private synchronized void begin(String what) {
        running.put(what, System.nanoTime());
    }

    private synchronized void end(String what) {
        say("  ready   %-42s %4d s".formatted(what, seconds(running.remove(what))));
    }

    private synchronized void drop(String what) {
        running.remove(what);
    }

    private synchronized void remind() {
        running.values().stream().min(Comparator.naturalOrder())
                .ifPresent(since -> say("  …       %-42s %4d s".formatted(String.join(", ", running.keySet()), seconds(since))));
    }

    private static long seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toSeconds();
    }
}

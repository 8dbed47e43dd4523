package org.ledord.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.ledord.dev.Checkout;
import org.ledord.dev.LocalStack;
import org.ledord.dev.Ports;
import org.ledord.dev.Progress;

/**
 * The one portal of a test run: started when the first test asks for it, with an empty database and nothing but the demo
 * in it, on ports that nobody uses, and stopped when the tests' process ends.
 */
public final class RunningPortal {

    private static LocalStack stack;
    private static RuntimeException failure;

    private RunningPortal() {
    }

    /** The running servers. When they could not be started, every test says so at once instead of trying again. */
    public static synchronized LocalStack get() {
        if (failure != null) {
            throw failure;
        }
        if (stack == null) {
            try {
                stack = start();
            } catch (RuntimeException broken) {
                failure = broken;
                throw broken;
            }
        }
        return stack;
    }

    /** Where the portal listens. */
    static synchronized int http() {
        return WarmPortal.isAsked() ? WarmPortal.http() : get().ports().http();
    }

    private static LocalStack start() {
        Logger.getLogger("").setLevel(Level.WARNING);
        Checkout checkout = Checkout.around(Path.of(System.getProperty("ledord.checkout", "")));
        Path data = checkout.root().resolve("ear/target/portal-under-test");
        // With the servers of a test run that was killed, if it left some.
        LocalStack.forget(data);
        try (Progress progress = new Progress(System.out)) {
            return LocalStack.start(checkout, data, Ports.free(), progress, new TestWar(checkout)::addTo);
        }
    }

    /** Removes a folder with all that is in it. */
    static void remove(Path data) {
        if (!Files.isDirectory(data)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(data)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }
}

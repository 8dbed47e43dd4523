package org.ledord.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The folder from which an application server deploys: what lies there unpacked, and the marker files by which one asks
 * the server for something and is answered. It works for a server of this process and for one started elsewhere.
 */
public final class Deployments {

    private static final String NAME = "ledord.ear";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path folder;

    /** @param base the server's base folder */
    public Deployments(Path base) {
        this.folder = base.resolve("deployments");
    }

    /** Where the portal lies unpacked. */
    public Path portal() {
        return folder.resolve(NAME);
    }

    /** Replaces the portal that runs by another build, and waits until it is there. */
    public void replace(Path ear, Consumer<Path> additions) {
        change(portal -> {
            Folders.remove(portal);
            Folders.unpack(ear, portal);
            additions.accept(portal);
        });
    }

    /** Takes the portal down, has its files changed, and brings it up again. */
    public void change(Consumer<Path> change) {
        if (Files.exists(marker("deployed"))) {
            remove("deployed");
            await(() -> Files.exists(marker("undeployed")));
        }
        change.accept(portal());
        ask();
        await(this::ready);
    }

    /** Unpacks the portal; to be called before the server starts. */
    void unpack(Path ear, Consumer<Path> additions) {
        Folders.remove(folder);
        Folders.unpack(ear, portal());
        additions.accept(portal());
    }

    /** Asks the server to deploy what lies there. */
    void ask() {
        List.of("deployed", "failed", "isdeploying", "undeployed", "pending").forEach(this::remove);
        try {
            Files.writeString(marker("dodeploy"), NAME);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether it is deployed; says why when it never will be. */
    boolean ready() {
        Path failed = marker("failed");
        if (Files.exists(failed)) {
            throw KnownTrouble.in(text(failed)).orElseGet(() -> new Trouble("The portal could not be deployed.",
                    "Why stands in " + folder.resolveSibling("log/server.log") + ", and in short in " + failed + "."));
        }
        return Files.exists(marker("deployed"));
    }

    private void await(BooleanSupplier done) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!done.getAsBoolean()) {
                if (System.nanoTime() > deadline) {
                    throw new Trouble("The server did not answer within " + PATIENCE.toMinutes() + " minutes.",
                            "Why stands in " + folder.resolveSibling("log/server.log") + ".");
                }
                new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Trouble("Stopped while the portal was being deployed.", "Start again.", stopped);
        }
    }

    private Path marker(String state) {
        return folder.resolve(NAME + "." + state);
    }

    private void remove(String state) {
        try {
            Files.deleteIfExists(marker(state));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

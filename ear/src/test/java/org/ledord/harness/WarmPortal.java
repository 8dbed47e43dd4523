package org.ledord.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;
import org.ledord.dev.Checkout;
import org.ledord.dev.Deployments;
import org.ledord.dev.LocalStack;
import org.ledord.dev.Ports;
import org.ledord.dev.Progress;

/**
 * A portal for tests that outlives the tests' process, so that one changed class has its answer in seconds. Started by
 * {@code config/bin/it}, which also runs the tests; when the domain's jar is newer than what runs, it is replaced first.
 */
public final class WarmPortal {

    private static final String READY = "ready";

    private WarmPortal() {
    }

    public static void main(String[] arguments) throws InterruptedException, IOException {
        Checkout checkout = Checkout.around(Path.of(""));
        Path data = data(checkout);
        LocalStack.forget(data);
        Ports ports = Ports.free();
        try (Progress progress = new Progress(System.out)) {
            LocalStack.start(checkout, data, ports, progress, portal -> freshen(checkout, portal));
        }
        Files.writeString(data.resolve(READY), String.valueOf(ports.http()));
        new CountDownLatch(1).await();
    }

    /** Whether this process only attaches to a portal that is warm already. */
    static boolean isAsked() {
        return Boolean.getBoolean("ledord.warm");
    }

    /** Where the warm portal listens, with the latest classes in it. */
    static int http() {
        Checkout checkout = Checkout.around(Path.of(""));
        Deployments deployments = new Deployments(data(checkout).resolve("wildfly"));
        try {
            Path running = deployments.portal().resolve("it.war/WEB-INF/beans.xml");
            if (isNewer(domain(checkout), running) || isNewer(tests(checkout), running)) {
                deployments.change(portal -> freshen(checkout, portal));
            }
            return Integer.parseInt(Files.readString(data(checkout).resolve(READY)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void freshen(Checkout checkout, Path portal) {
        try {
            Files.copy(domain(checkout), portal.resolve("ledord-ejb.jar"), StandardCopyOption.REPLACE_EXISTING);
            RunningPortal.remove(portal.resolve("it.war"));
            new TestWar(checkout).addTo(portal);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isNewer(Path file, Path than) throws IOException {
        return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(than)) > 0;
    }

    private static Path data(Checkout checkout) {
        return checkout.data().resolve("it");
    }

    private static Path domain(Checkout checkout) {
        return checkout.root().resolve("ejb/target/ledord-ejb.jar");
    }

    private static Path tests(Checkout checkout) {
        return checkout.root().resolve("ejb/target/ledord-ejb-tests.jar");
    }
}

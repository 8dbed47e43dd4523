package org.ledord.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The application server with the portal in it. The provisioned server stays as it was made: each start works in a base
 * folder of its own, where the portal lies unpacked so that a view can be changed in place.
 */
public final class WildFlyServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String DEPLOYMENT = "ledord.ear";

    private final Path home;
    private final Path base;
    private final Ports ports;
    private final Map<String, String> environment;
    private Child child;

    /**
     * @param home the provisioned server
     * @param base where this start works
     * @param ports where it listens
     * @param environment the portal's settings, as {@code config/docs/operations.md} lists them
     */
    public WildFlyServer(Path home, Path base, Ports ports, Map<String, String> environment) {
        this.home = home;
        this.base = base;
        this.ports = ports;
        this.environment = Map.copyOf(environment);
    }

    /** Where the portal lies unpacked. */
    public Path deployment() {
        return base.resolve("deployments").resolve(DEPLOYMENT);
    }

    /**
     * Unpacks the portal and starts the server with it; ready when the portal says so.
     *
     * @param ear the portal
     * @param additions may put something beside it before it is deployed: it gets the unpacked folder
     */
    public void start(Path ear, Consumer<Path> additions) {
        Folders.make(base);
        for (String renewed : List.of("configuration", "deployments", "lib", "tmp")) {
            Folders.remove(base.resolve(renewed));
        }
        Folders.copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        unpack(ear, additions);
        start();
    }

    /** Puts another build of the portal in place of the one that runs. */
    public void redeploy(Path ear, Consumer<Path> additions) {
        remove(marker("deployed"));
        child.await(() -> Files.exists(marker("undeployed")), PATIENCE);
        unpack(ear, additions);
        askToDeploy();
        awaitReady();
    }

    /** Starts the server again with what is deployed in it. */
    public void start() {
        askToDeploy();
        Map<String, String> told = new HashMap<>(environment);
        told.put("JAVA_OPTS", "-Xms64m -Xmx768m -XX:MetaspaceSize=128m -XX:MaxMetaspaceSize=384m -Djava.net.preferIPv4Stack=true"
                + " -Djboss.modules.system.pkgs=org.jboss.byteman -Djava.awt.headless=true -Dfile.encoding=UTF-8");
        child = Child.start("WildFly", base, told, List.of(
                home.resolve("bin/standalone.sh").toString(),
                "-Djboss.server.base.dir=" + base,
                "-Djboss.http.port=" + ports.http(),
                "-Djboss.management.http.port=" + ports.management(),
                "-Djboss.as.management.blocking.timeout=900",
                "-Dledord.scan.interval=500"));
        try {
            awaitReady();
        } catch (Trouble neverReady) {
            child.close();
            throw neverReady;
        }
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        child.kill();
    }

    @Override
    public void close() {
        if (child != null) {
            child.close();
        }
    }

    private void unpack(Path ear, Consumer<Path> additions) {
        Folders.remove(deployment());
        Folders.unpack(ear, deployment());
        additions.accept(deployment());
    }

    private void askToDeploy() {
        for (String old : List.of("deployed", "failed", "isdeploying", "undeployed")) {
            remove(marker(old));
        }
        write(marker("dodeploy"), DEPLOYMENT);
    }

    private void awaitReady() {
        child.await(this::deployed, PATIENCE);
        URI ready = URI.create("http://localhost:" + ports.management() + "/health/ready");
        child.await(() -> Http.status(ready) == 200, PATIENCE);
    }

    private boolean deployed() {
        Path failed = marker("failed");
        if (Files.exists(failed)) {
            throw new Trouble("The portal could not be deployed: " + read(failed), "See " + base.resolve("log/server.log") + ".");
        }
        return Files.exists(marker("deployed"));
    }

    private Path marker(String state) {
        return base.resolve("deployments").resolve(DEPLOYMENT + "." + state);
    }

    private static String read(Path file) {
        try {
            String text = Files.readString(file);
            return text.substring(0, Math.min(text.length(), 2000));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

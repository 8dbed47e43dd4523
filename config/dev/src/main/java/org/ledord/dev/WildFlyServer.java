package org.ledord.dev;

import java.net.URI;
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

    private final Path home;
    private final Path base;
    private final Ports ports;
    private final Map<String, String> environment;
    private final Deployments deployments;
    private Map<String, String> instead = Map.of();
    private Child child;
    private boolean closed;

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
        this.deployments = new Deployments(base);
    }

    /**
     * Unpacks the portal and starts the server with it; ready when the portal says so.
     *
     * @param ear the portal
     * @param additions may put something beside it before it is deployed: it gets the unpacked folder
     */
    public void start(Path ear, Consumer<Path> additions) {
        Folders.make(base);
        for (String renewed : List.of("configuration", "lib", "tmp")) {
            Folders.remove(base.resolve(renewed));
        }
        Folders.copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        deployments.unpack(ear, additions);
        start();
    }

    /** Starts the server again with what is deployed in it. */
    public void start() {
        launch();
        URI ready = URI.create("http://localhost:" + ports.management() + "/health/ready");
        child.await(deployments::ready, PATIENCE);
        child.await(() -> Http.status(ready) == 200, PATIENCE);
    }

    /**
     * Stops it and starts it with other settings.
     *
     * @param instead what it is told instead of what it was told first; all else stays
     */
    public void restart(Map<String, String> instead) {
        child.close();
        this.instead = Map.copyOf(instead);
        start();
    }

    /** The number of its process, for whoever measures it. */
    public long pid() {
        return child.pid();
    }

    private synchronized void launch() {
        if (closed) {
            throw new Trouble("The portal was stopped before it had started.", "Start again.");
        }
        deployments.ask();
        Map<String, String> told = new HashMap<>(environment);
        told.putAll(instead);
        // By the environment, not as arguments: standalone.sh takes an argument with a space apart.
        told.put("JBOSS_BASE_DIR", base.toString());
        // In English whatever the machine speaks: in Turkish, Infinispan cannot read its own settings.
        // With the fast compiler alone: the other takes a core for minutes, for code that a demo or a test hardly runs (figures.md).
        // A bench that warms what it measures asks for both, as a municipality's server has them.
        String compilers = Boolean.getBoolean("ledord.both.compilers") ? "" : " -XX:TieredStopAtLevel=1";
        told.put("JAVA_OPTS", "-Duser.language=en -Duser.country=GB -Xms64m -Xmx768m -XX:MetaspaceSize=128m -XX:MaxMetaspaceSize=512m -Djava.net.preferIPv4Stack=true"
                + " -Djboss.modules.system.pkgs=org.jboss.byteman -Djava.awt.headless=true -Dfile.encoding=UTF-8" + compilers);
        child = Child.start("WildFly", base, told, List.of(
                home.resolve("bin/standalone.sh").toString(),
                "-Djboss.http.port=" + ports.http(),
                "-Djboss.management.http.port=" + ports.management(),
                // The demo is loaded while the portal starts.
                "-Djboss.as.management.blocking.timeout=900",
                "-Dledord.scan.interval=500"));
    }

    /** Whether its process is there. */
    public boolean isRunning() {
        return child.isAlive();
    }

    /** Waits until its process is no more. */
    void awaitEnd() throws InterruptedException {
        child.awaitEnd();
    }

    /** What it says. */
    public Path log() {
        return base.resolve("log/server.log");
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        child.kill();
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (child != null) {
            child.close();
        }
    }
}

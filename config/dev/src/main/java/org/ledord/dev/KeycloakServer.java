package org.ledord.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Sign-in: a real Keycloak with the one realm. What it stores is thrown away when the realm or the portal's address
 * changes, so that the file in {@code config/keycloak} is always what runs.
 */
public final class KeycloakServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final List<String> OWN = List.of("bin", "conf");
    private static final List<String> SHARED = List.of("providers", "themes", "version.txt");
    private static final String LIBRARIES = "lib";
    private static final String PREPARES = "quarkus";
    /** It signs in a handful of people: what the second compiler would win is less than what it costs at the start. */
    private static final String STARTS_FAST = "-XX:TieredStopAtLevel=1";

    private final Path home;
    private final Path prepared;
    private final Path data;
    private final Path realm;
    private final int port;
    private final String publicUrl;
    private Child child;
    private boolean closed;

    /**
     * @param unpacked Keycloak as the build unpacked it; what it prepares at its first start is kept beside it for the next
     * @param data where this start keeps what it stores
     * @param realm the realm's file
     * @param port where it listens
     * @param publicUrl the portal's address, to which people are sent back
     */
    public KeycloakServer(Path unpacked, Path data, Path realm, int port, String publicUrl) {
        this.data = Folders.make(data);
        this.prepared = unpacked.resolveSibling("prepared-" + unpacked.getFileName());
        this.home = home(unpacked, prepared, data);
        this.realm = realm;
        this.port = port;
        this.publicUrl = publicUrl;
    }

    /** Starts it and waits until the realm answers. */
    public void start() {
        importRealm(home, realm, publicUrl);
        launch();
        URI configuration = URI.create(provider() + "/.well-known/openid-configuration");
        child.await(() -> Http.status(configuration) == 200, PATIENCE);
        keepPrepared();
    }

    /** Waits until its process is no more. */
    void awaitEnd() throws InterruptedException {
        child.awaitEnd();
    }

    /** The realm's address, which is also its issuer. */
    public URI provider() {
        return URI.create("http://localhost:" + port + "/realms/ledord");
    }

    /** Freezes it: it accepts, and never answers. */
    public void pause() {
        child.pause();
    }

    /** Lets it go on. */
    public void resume() {
        child.resume();
    }

    /** Stops it; {@link #start()} brings it back with what it knew. */
    public void stop() {
        child.close();
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (child != null) {
            child.close();
        }
    }

    private synchronized void launch() {
        if (closed) {
            throw new Trouble("Sign-in was stopped before it had started.", "Start again.");
        }
        child = Child.start("Keycloak", data,
                Map.of("LEDORD_PUBLIC_URL", publicUrl, "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m", "JAVA_OPTS_APPEND", STARTS_FAST),
                // Without "--optimized" it prepares itself when it must, and once only.
                List.of(home.resolve("bin/kc.sh").toString(), "start", "--db=dev-file", "--cache=local", "--import-realm",
                        "--http-enabled=true", "--http-host=127.0.0.1", "--http-port=" + port, "--hostname-strict=false",
                        "--http-management-port=0", "--log-level=warn,org.keycloak.events:error"));
    }

    /** A home of its own with its own data and import folder; the big parts are links. */
    private static Path home(Path unpacked, Path prepared, Path data) {
        Path home = Folders.make(data.resolve("home"));
        Path libraries = home.resolve(LIBRARIES);
        try {
            for (String name : OWN) {
                Folders.copy(unpacked.resolve(name), home.resolve(name));
            }
            for (String name : SHARED) {
                link(home.resolve(name), unpacked.resolve(name));
            }
            // Made anew each time: an interrupted start may have left half of what it was preparing.
            Folders.remove(libraries);
            Folders.make(libraries);
            try (Stream<Path> parts = Files.list(unpacked.resolve(LIBRARIES))) {
                for (Path part : parts.filter(each -> !each.endsWith(PREPARES)).toList()) {
                    link(libraries.resolve(part.getFileName()), part);
                }
            }
            Folders.copy(Files.isDirectory(prepared) ? prepared : unpacked.resolve(LIBRARIES).resolve(PREPARES), libraries.resolve(PREPARES));
            return home;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    /** So that the next start, of this portal or of another from the same build, need not prepare anything. */
    private void keepPrepared() {
        if (Files.isDirectory(prepared)) {
            return;
        }
        try {
            Path half = Files.createTempDirectory(prepared.getParent(), "preparing");
            Folders.copy(home.resolve(LIBRARIES).resolve(PREPARES), half);
            if (Files.isDirectory(prepared)) {
                Folders.remove(half);
            } else {
                Files.move(half, prepared, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void importRealm(Path home, Path realm, String publicUrl) {
        try {
            String wanted = Files.readString(realm) + publicUrl;
            Path imported = home.resolve("data/import/ledord-realm.json");
            Path last = home.resolve("data/imported");
            if (!Files.isRegularFile(last) || !Files.readString(last).equals(wanted)) {
                Folders.remove(home.resolve("data"));
                Folders.make(imported.getParent());
                Files.copy(realm, imported);
                Files.writeString(last, wanted);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

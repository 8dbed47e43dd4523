package org.ledord.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where things are in a checkout that has been built.
 *
 * @param root the top of the checkout
 */
public record Checkout(Path root) {

    /** The checkout that a path lies in. */
    public static Checkout around(Path path) {
        for (Path dir = path.toAbsolutePath().normalize(); dir != null; dir = dir.getParent()) {
            if (Files.isDirectory(dir.resolve("config/wildfly")) && Files.isRegularFile(dir.resolve("pom.xml"))) {
                return new Checkout(dir);
            }
        }
        throw new Trouble(path + " is not inside a checkout of Ledord.", "Start from the checkout: config/bin/run");
    }

    /** The provisioned application server. */
    public Path server() {
        return built(root.resolve("ear/target/server"));
    }

    /** The portal as it is deployed. */
    public Path ear() {
        return built(root.resolve("ear/target/ledord.ear"));
    }

    /** Keycloak as it was unpacked by the build. */
    public Path keycloak() {
        Path unpacked = built(root.resolve("config/dev/target/keycloak"));
        try (Stream<Path> homes = Files.list(unpacked)) {
            return homes.filter(home -> Files.isRegularFile(home.resolve("bin/kc.sh"))).findFirst()
                    .orElseThrow(() -> notBuilt(unpacked));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The one realm. */
    public Path realm() {
        return root.resolve("config/keycloak/ledord-realm.json");
    }

    /** Where a run keeps what it must remember. */
    public Path data() {
        return root.resolve(".ledord");
    }

    private static Path built(Path path) {
        if (!Files.exists(path)) {
            throw notBuilt(path);
        }
        return path;
    }

    private static Trouble notBuilt(Path missing) {
        return new Trouble(missing + " is missing: the portal has not been built.", "Build it: ./mvnw package -DskipTests");
    }
}

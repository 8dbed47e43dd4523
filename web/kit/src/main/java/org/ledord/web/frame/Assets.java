package org.ledord.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ledord.shared.Sha256;

/** The version of each file of the design system: the beginning of its digest, so a changed file gets a new address. */
@ApplicationScoped
public class Assets {
    private static final int SHOWN = 5;
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    /** The version of the file with this name under {@code /ledord/}. */
    public String version(String name) {
        return versions.computeIfAbsent(name, Assets::digest);
    }

    private static String digest(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/META-INF/resources/ledord/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("the design system has no file " + name);
            }
            return Sha256.hex(in.readAllBytes(), SHOWN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

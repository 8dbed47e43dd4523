package org.ledord.dev;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Makes an unpacked portal look at its views before each use, so that a changed one is seen with the next click. What
 * the kit shares is laid beside each WAR's own views, where it can be changed too.
 */
final class ChangingViews {

    private static final List<String> WARS = List.of("open.war", "work.war");
    private static final String LOOK_EACH_TIME = """
              <context-param>
                <param-name>jakarta.faces.FACELETS_REFRESH_PERIOD</param-name>
                <param-value>0</param-value>
              </context-param>
            </web-app>""";

    private static final String SHARED = "META-INF/resources/";

    private ChangingViews() {
    }

    static void in(Path portal) {
        try {
            for (String war : WARS) {
                Path description = portal.resolve(war).resolve("WEB-INF/web.xml");
                if (Files.isRegularFile(description)) {
                    Files.writeString(description, Files.readString(description).replace("</web-app>", LOOK_EACH_TIME));
                    layOut(portal.resolve(war));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void layOut(Path war) throws IOException {
        try (InputStream bytes = Files.newInputStream(kit(war)); ZipInputStream jar = new ZipInputStream(bytes)) {
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                Path target = war.resolve(entry.getName().replaceFirst("^" + SHARED, "")).normalize();
                boolean shared = entry.getName().startsWith(SHARED) && !entry.isDirectory() && target.startsWith(war);
                if (shared && !Files.exists(target)) {
                    Files.createDirectories(target.getParent());
                    Files.copy(jar, target);
                }
            }
        }
    }

    private static Path kit(Path war) throws IOException {
        try (Stream<Path> libraries = Files.list(war.resolve("WEB-INF/lib"))) {
            return libraries.filter(jar -> jar.getFileName().toString().startsWith("ledord-kit")).findFirst().orElseThrow();
        }
    }
}

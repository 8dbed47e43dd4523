package org.ledord.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.impl.deployment.ArquillianDeploymentAppender;
import org.jboss.arquillian.container.test.spi.client.deployment.AuxiliaryArchiveAppender;
import org.jboss.arquillian.junit5.container.JUnitJupiterDeploymentAppender;
import org.jboss.arquillian.protocol.servlet5.v_5.ProtocolDeploymentAppender;
import org.jboss.arquillian.testenricher.cdi.client.CDIEnricherArchiveAppender;
import org.jboss.arquillian.testenricher.ejb.client.EJBEnricherArchiveAppender;
import org.jboss.arquillian.testenricher.initialcontext.client.InitialContextArchiveAppender;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.ledord.dev.Checkout;

/**
 * A WAR with all container tests, put into the portal's own EAR before it is deployed: there its classes see the doors
 * as the pages do, and no test pays for a deployment.
 */
final class TestWar {

    /** Its context path. */
    static final String CONTEXT = "/ledord-it";

    /** One class of each library that a test uses inside the server. */
    private static final List<Class<?>> LIBRARIES = List.of(Assertions.class, ByteBuddy.class, Archive.class);

    /** What Arquillian itself puts beside a test, so that it can be called from outside and injected into. */
    private static final List<Class<? extends AuxiliaryArchiveAppender>> ARQUILLIAN = List.of(
            ArquillianDeploymentAppender.class, JUnitJupiterDeploymentAppender.class, ProtocolDeploymentAppender.class,
            InitialContextArchiveAppender.class, CDIEnricherArchiveAppender.class, EJBEnricherArchiveAppender.class);

    private final Checkout checkout;

    TestWar(Checkout checkout) {
        this.checkout = checkout;
    }

    /** Writes the WAR into the unpacked EAR and names it in its description. */
    void addTo(Path ear) {
        Path war = ear.resolve("it.war");
        try {
            Path lib = Files.createDirectories(war.resolve("WEB-INF/lib"));
            Path classes = Files.createDirectories(war.resolve("WEB-INF/classes"));
            Files.writeString(war.resolve("WEB-INF/beans.xml"), """
                    <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
                    """);
            for (Class<?> library : LIBRARIES) {
                Path jar = jarOf(library);
                Files.copy(jar, lib.resolve(jar.getFileName()));
            }
            for (Class<? extends AuxiliaryArchiveAppender> part : ARQUILLIAN) {
                Archive<?> archive = part.getDeclaredConstructor().newInstance().createAuxiliaryArchive();
                archive.as(ZipExporter.class).exportTo(lib.resolve(archive.getName()).toFile());
            }
            unpack(checkout.root().resolve("ejb/target/ledord-ejb-tests.jar"), classes);
            Path description = ear.resolve("META-INF/application.xml");
            String text = Files.readString(description);
            if (!text.contains("it.war")) {
                Files.writeString(description, text.replaceFirst("(?=<library-directory>|</application>)",
                        "<module><web><web-uri>it.war</web-uri><context-root>" + CONTEXT + "</context-root></web></module>"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ReflectiveOperationException | URISyntaxException failure) {
            throw new IllegalStateException("The tests cannot be put into the portal", failure);
        }
    }

    private static Path jarOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static void unpack(Path archive, Path to) throws IOException {
        try (InputStream bytes = Files.newInputStream(archive); JarInputStream jar = new JarInputStream(bytes)) {
            for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
                Path target = to.resolve(entry.getName());
                if (!entry.isDirectory()) {
                    Files.createDirectories(target.getParent());
                    Files.copy(jar, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}

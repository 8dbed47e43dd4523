package org.ledord.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.ledord.shared.Settings;

/** The virus scanner, where one is configured ({@code LEDORD_CLAMAV}). */
@ApplicationScoped
public class VirusScanner {
    private Settings settings;

    /** For the container's proxies. */
    protected VirusScanner() {
    }

    @Inject
    VirusScanner(Settings settings) {
        this.settings = settings;
    }

    /** Whether there should be one. */
    public boolean configured() {
        return !settings.virusScanner().isEmpty();
    }

    /** What becomes of a file that may be opened as far as its kind goes. */
    AttachmentState first() {
        return configured() ? AttachmentState.WAITING : AttachmentState.UNSCANNED;
    }

    /** Whether it answers. */
    public boolean answers() {
        return configured() && clamd().answers();
    }

    /** What it finds in these bytes, or nothing; {@link IOException} where it is away. */
    Optional<String> find(byte[] content) throws IOException {
        return clamd().find(content);
    }

    private Clamd clamd() {
        String[] where = settings.virusScanner().split(":(?=\\d+$)");
        return new Clamd(where[0], Integer.parseInt(where[1]));
    }
}

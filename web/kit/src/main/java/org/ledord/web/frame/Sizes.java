package org.ledord.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.attachment.Upload;

/** How large a file is, in words of the visitor's language: {@code #{size.of(bytes)}} gives "341 kB" or "1,2 MB". */
@Named("size")
@RequestScoped
public class Sizes {
    private static final long THOUSAND = 1000;
    private static final long MILLION = THOUSAND * THOUSAND;
    private Say say;

    protected Sizes() {
    }

    @Inject
    public Sizes(Say say) {
        this.say = say;
    }

    /** How large a file may be that is sent, in bytes. */
    public int getMost() {
        return Upload.MOST_BYTES;
    }

    /** That a file is larger, and how large it may be. */
    public String getTooLarge() {
        return say.of("rule.attachment-large", Upload.MOST_BYTES / MILLION);
    }

    /** In thousands of bytes, at least one; from a million on in millions, with one decimal. Nothing for null. */
    public String of(Number bytes) {
        if (bytes == null) {
            return "";
        }
        long kilo = Math.max(1, (bytes.longValue() + THOUSAND / 2) / THOUSAND);
        return kilo < THOUSAND ? say.of("frame.size.kilo", kilo) : say.of("frame.size.mega", (double) bytes.longValue() / MILLION);
    }
}

package org.ledord.web.work;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.ledord.attachment.Upload;

/** A file that was chosen in a form. */
public final class ChosenFile {
    private ChosenFile() {
    }

    /** The file, so far as it may be large and one byte more, so that what is too large can be told; null where none was chosen. */
    public static Upload upload(Part part) {
        if (part == null || part.getSize() == 0) {
            return null;
        }
        try (InputStream in = part.getInputStream()) {
            return new Upload(part.getSubmittedFileName(), in.readNBytes(Upload.MOST_BYTES + 1));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

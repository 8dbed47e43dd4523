package org.ledord.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether the first start came to its end. One that was interrupted leaves half a database, half a realm, half a demo,
 * which nobody has used yet: then everything is thrown away and begun anew, instead of being mended part by part.
 *
 * @param mark the file that is there while a first start is going on
 */
record FirstStart(Path mark) {

    boolean wasInterrupted() {
        return Files.exists(mark);
    }

    void begins() {
        try {
            Files.createDirectories(mark.getParent());
            Files.writeString(mark, "");
        } catch (IOException refused) {
            throw new Trouble("The folder " + mark.getParent() + " cannot be written in.",
                    "See that it is yours and that its disk is neither full nor read-only.", refused);
        }
    }

    void isDone() {
        try {
            Files.deleteIfExists(mark);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}

package org.ledord.dev.mailbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** Turns bytes into text also where the declared character set is missing, unknown or wrong. */
final class Charsets {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Charsets() {
    }

    /**
     * Decodes with the declared set where the bytes fit it, otherwise as UTF-8, otherwise as windows-1252, which takes
     * any bytes. Plain Latin 1 and ASCII are widened to windows-1252, as every mail program does.
     */
    static String decode(byte[] bytes, String declared) {
        return named(declared).flatMap(set -> strictly(bytes, set))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(bytes, WESTERN));
    }

    /** Text that was read byte by byte into characters, as raw headers are. */
    static String repair(String bytesAsCharacters) {
        boolean ascii = bytesAsCharacters.chars().allMatch(c -> c < 0x80);
        boolean bytes = bytesAsCharacters.chars().allMatch(c -> c <= 0xFF);
        if (ascii || !bytes) {
            return bytesAsCharacters;
        }
        return decode(bytesAsCharacters.getBytes(StandardCharsets.ISO_8859_1), null);
    }

    private static Optional<Charset> named(String name) {
        if (name == null) {
            return Optional.empty();
        }
        try {
            Charset set = Charset.forName(name.strip());
            // Labelled as ASCII, eight-bit bytes are more often UTF-8: let them be tried as such.
            if (set.equals(StandardCharsets.US_ASCII)) {
                return Optional.empty();
            }
            return Optional.of(set.equals(StandardCharsets.ISO_8859_1) ? WESTERN : set);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset set) {
        try {
            return Optional.of(set.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException doesNotFit) {
            return Optional.empty();
        }
    }
}

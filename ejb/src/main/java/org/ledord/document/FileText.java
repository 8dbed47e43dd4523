package org.ledord.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.ledord.attachment.FileKind;

/**
 * The words of a file, for search alone; read once, when the file comes, and within limits: so many letters, pages and seconds, and
 * no more unpacked than a document holds. What cannot be read is no fault of whoever added it: the file is taken all the same.
 */
record FileText(String text, Reading reading) {
    /** As much of a thing as is searched. */
    static final int MOST = 50_000;
    /** Nobody waits longer for a page. */
    static final long NANOSECONDS = 10_000_000_000L;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** No letters, and half letters: a database takes neither. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF&&[^\\n]]+");

    /** The words of a file of this kind. */
    static FileText of(FileKind kind, byte[] content) {
        long until = System.nanoTime() + NANOSECONDS;
        return switch (kind) {
            case PDF -> PdfText.of(content, until);
            case DOCX, XLSX, PPTX, ODT -> PackedText.of(kind, content, until);
            case CSV, TXT -> read(decoded(content));
            default -> new FileText("", Reading.NONE);
        };
    }

    static FileText unread() {
        return new FileText("", Reading.UNREAD);
    }

    /** These words, without blanks that say nothing, and no more of them than is searched. */
    static FileText read(String words) {
        String clean = UNSEEN.matcher(words).replaceAll(" ").replaceAll("[ \\u00A0]+", " ").replaceAll(" ?\\n[ \\n]*", "\n").strip();
        if (clean.isEmpty()) {
            return new FileText("", Reading.NONE);
        }
        return clean.length() <= MOST ? new FileText(clean, Reading.READ) : new FileText(clean.substring(0, MOST), Reading.CUT);
    }

    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException older) {
            return new String(content, WINDOWS);
        }
    }
}

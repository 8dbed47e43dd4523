package org.ledord.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Documents that are archives: unpacked within limits (MAIL.md, I11: at most 1,000 entries, 100 MB, a hundred times the size of the
 * file, archives within an archive but none within those), and taken only where they hold a document and no program.
 */
final class Zipped {
    static final int MOST_ENTRIES = 1_000;
    static final long MOST_BYTES = 100L * 1024 * 1024;
    static final int MOST_RATIO = 100;
    static final int DEEPEST = 2;
    /** Below this much even a sheet of one repeated word is no bomb. */
    private static final long SMALL = 1024L * 1024;
    private static final String ZIP = "PK\u0003\u0004";
    private static final String TYPES = "[content_types].xml";
    /** Parts that run, or hold what runs (ECMA-376, OpenDocument 1.3). */
    private static final Pattern PROGRAM = Pattern.compile("vbaproject|vbadata|macrosheets/|activex|oleobject|^basic/|^scripts/|/basic/|/scripts/");
    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.text";

    private final long most;
    private final Set<String> names = new TreeSet<>();
    private String contentTypes = "";
    private int entries;
    private long unpacked;

    private Zipped(long size) {
        most = Math.min(MOST_BYTES, Math.max(SMALL, size * MOST_RATIO));
    }

    /** What it is. */
    static Sniffed of(byte[] bytes) {
        Zipped zip = new Zipped(bytes.length);
        try {
            zip.look(bytes, 1);
        } catch (TooMuch tooMuch) {
            return Sniffed.refused(Sniffed.TOO_MUCH);
        } catch (IOException | IllegalArgumentException broken) {
            return Sniffed.refused(Sniffed.UNKNOWN);
        }
        return zip.kind(bytes);
    }

    private Sniffed kind(byte[] bytes) {
        boolean document = names.contains(TYPES) || Sniffed.ascii(bytes, 0, 200).contains(OPEN_DOCUMENT);
        // The directory at the end of the file may name more than its parts do: names stand unpacked in both.
        String everywhere = Sniffed.ascii(bytes, 0, bytes.length).toLowerCase(Locale.ROOT);
        if (document && (names.stream().anyMatch(name -> PROGRAM.matcher(name).find()) || everywhere.contains("vbaproject.bin") || contentTypes.contains("macroenabled"))) {
            return Sniffed.refused(Sniffed.MACROS);
        }
        if (Sniffed.ascii(bytes, 0, 200).contains(OPEN_DOCUMENT + "PK")) {
            return Sniffed.is(FileKind.ODT);
        }
        if (!document) {
            return Sniffed.refused(Sniffed.UNKNOWN);
        }
        return names.contains("word/document.xml") ? Sniffed.is(FileKind.DOCX) : names.contains("xl/workbook.xml") ? Sniffed.is(FileKind.XLSX)
                : names.contains("ppt/presentation.xml") ? Sniffed.is(FileKind.PPTX) : Sniffed.refused(Sniffed.UNKNOWN);
    }

    private void look(byte[] bytes, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new TooMuch();
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (entries > MOST_ENTRIES) {
                    throw new TooMuch();
                }
                String name = entry.getName().toLowerCase(Locale.ROOT);
                names.add((depth == 1 ? "" : "within/") + name);
                byte[] part = unpack(zip, name.equals(TYPES));
                contentTypes += name.equals(TYPES) ? Sniffed.ascii(part, 0, part.length).toLowerCase(Locale.ROOT) : "";
                if (Sniffed.ascii(part, 0, 4).equals(ZIP)) {
                    look(part, depth + 1);
                }
            }
        }
    }

    /** The part, or where it is neither an archive nor wanted its beginning. */
    private byte[] unpack(InputStream from, boolean wanted) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] first = from.readNBytes(ZIP.length());
        part.write(first);
        boolean whole = wanted || Sniffed.ascii(first, 0, ZIP.length()).equals(ZIP);
        unpacked += first.length;
        byte[] buffer = new byte[16 * 1024];
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            unpacked += read;
            if (unpacked > most) {
                throw new TooMuch();
            }
            if (whole) {
                part.write(buffer, 0, read);
            }
        }
        return part.toByteArray();
    }

    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }
}

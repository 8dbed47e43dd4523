package org.ledord.document;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ledord.attachment.FileKind;

/**
 * The words of documents that are XML in an archive (ECMA-376, OpenDocument 1.3). Nothing outside the file is fetched, no entity is
 * unfolded, and of the archive no more is unpacked than {@link #MOST_UNPACKED}, whatever it says of itself.
 */
final class PackedText {
    static final long MOST_UNPACKED = 100L << 20;
    /** Where what was written stands, in each kind. */
    private static final Pattern WORD = Pattern.compile("word/(?:document|footnotes|endnotes)\\.xml");
    private static final Pattern SHEET = Pattern.compile("xl/sharedStrings\\.xml");
    private static final Pattern SLIDES = Pattern.compile("ppt/slides/slide\\d{1,4}\\.xml");
    private static final Pattern OPEN = Pattern.compile("content\\.xml");
    /** What ends a line. */
    private static final Set<String> ENDS = Set.of("p", "h", "si", "tr", "br");
    private static final Set<String> BLANKS = Set.of("tab", "s", "line-break");
    private static final int LOOK = 256;

    private final StringBuilder words = new StringBuilder();
    private final boolean inRuns;
    private final long until;
    private long unpacked;

    private PackedText(boolean inRuns, long until) {
        this.inRuns = inRuns;
        this.until = until;
    }

    static FileText of(FileKind kind, byte[] archive, long until) {
        Pattern parts = switch (kind) {
            case DOCX -> WORD;
            case XLSX -> SHEET;
            case PPTX -> SLIDES;
            default -> OPEN;
        };
        PackedText text = new PackedText(kind != FileKind.ODT, until);
        try {
            text.look(archive, parts);
        } catch (TooMuch much) {
            return FileText.unread();
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            return text.words.length() == 0 ? FileText.unread() : FileText.read(text.words.toString());
        }
        return FileText.read(text.words.toString());
    }

    private void look(byte[] archive, Pattern parts) throws IOException, XMLStreamException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            InputStream counted = new Counted(zip);
            for (ZipEntry entry = zip.getNextEntry(); entry != null && !full(); entry = zip.getNextEntry()) {
                if (parts.matcher(entry.getName()).matches()) {
                    read(counted);
                } else {
                    counted.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    private void read(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(part, "UTF-8");
        int runs = 0;
        for (int events = 1; xml.hasNext() && !full(); events++) {
            if (events % LOOK == 0 && System.nanoTime() > until) {
                return;
            }
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    runs += xml.getLocalName().equals("t") ? 1 : 0;
                    words.append(BLANKS.contains(xml.getLocalName()) ? " " : "");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    runs -= xml.getLocalName().equals("t") ? 1 : 0;
                    words.append(ENDS.contains(xml.getLocalName()) ? "\n" : "");
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (runs > 0 || !inRuns) {
                        words.append(xml.getText());
                    }
                }
                default -> { }
            }
        }
    }

    private boolean full() {
        return words.length() > 2 * FileText.MOST;
    }

    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts what is unpacked, and is not closed by who reads one part of the archive. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream from) {
            super(from);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public void close() {
            // the archive has more parts
        }

        private void count(int more) {
            unpacked += more;
            if (unpacked > MOST_UNPACKED) {
                throw new TooMuch();
            }
        }
    }
}

package org.ledord.web.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Source Sans 3 as whole files: a PDF takes from them what it shows. The pages' own font is packed in a way that no PDF may hold. */
final class PaperFont {
    static final PaperFont REGULAR = new PaperFont("source-sans-3-3.52-regular.ttf");
    static final PaperFont BOLD = new PaperFont("source-sans-3-3.52-bold.ttf");
    /** Stands where a character has no shape in the font, so that nobody thinks there was none. */
    private static final int UNKNOWN = '\u25A1';
    private final byte[] file;
    private final BitSet shapes = new BitSet();

    private PaperFont(String name) {
        try (InputStream in = PaperFont.class.getResourceAsStream(name)) {
            file = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup lookup = font.getUnicodeCmapLookup();
            for (int point = ' '; point <= Character.MAX_CODE_POINT; point++) {
                shapes.set(point, lookup.getGlyphId(point) > 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * This font for a new PDF. Without its table of joined letters: looking for them takes half of all the time, and words
     * are copied and read aloud best as they were written.
     */
    PDFont in(PDDocument pdf) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        font.setEnableGsub(false);
        return PDType0Font.load(pdf, font, true);
    }

    /** These words as both weights can show them: letters put together (å as one), marks without a shape left out, a box for the rest. */
    static String shown(String words) {
        StringBuilder shown = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().forEach(point -> {
            int kind = Character.getType(point);
            boolean mute = kind == Character.FORMAT || kind == Character.NON_SPACING_MARK || kind == Character.CONTROL && !Character.isWhitespace(point);
            if (Character.isWhitespace(point) || REGULAR.shapes.get(point) && BOLD.shapes.get(point)) {
                shown.appendCodePoint(point);
            } else if (!mute) {
                shown.appendCodePoint(UNKNOWN);
            }
        });
        return shown.toString();
    }
}

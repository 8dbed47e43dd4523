package org.ledord.document;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF. The library unpacks whatever it is given, so what unpacks to more than a document holds is found before. */
final class PdfText {
    static final int MOST_PAGES = 300;
    /** A packed part that is larger is a picture that nobody reads words in, or made to burst. */
    static final long MOST_UNPACKED = 64L << 20;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int ZLIB = 0x78;

    private PdfText() {
    }

    static FileText of(byte[] pdf, long until) {
        if (bursts(pdf, until)) {
            return FileText.unread();
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Words words = new Words(until);
            StringWriter out = new StringWriter();
            boolean whole = document.getNumberOfPages() <= MOST_PAGES;
            try {
                words.into(document, out);
            } catch (Enough enough) {
                whole = false;
            }
            FileText read = FileText.read(out.toString());
            return whole || read.reading() == Reading.NONE ? read : new FileText(read.text(), Reading.CUT);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) { // the library is not made for what is broken on purpose
            return FileText.unread();
        }
    }

    /** Whether a packed part of it is larger than anything that is read, or is packed twice. */
    private static boolean bursts(byte[] pdf, long until) {
        byte[] unpacked = new byte[64 * 1024];
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            int from = at < pdf.length && pdf[at] == '\r' ? at + 1 : at;
            from = from < pdf.length && pdf[from] == '\n' ? from + 1 : from;
            if (isPacked(pdf, from) && unpacksTooFar(pdf, from, unpacked, until)) {
                return true;
            }
        }
        return false;
    }

    private static boolean unpacksTooFar(byte[] pdf, int from, byte[] unpacked, long until) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            long all = 0;
            while (!inflater.finished() && !inflater.needsInput()) {
                int read = inflater.inflate(unpacked);
                if (all == 0 && read > 1 && isPacked(unpacked, 0)) {
                    return true;
                }
                all += read;
                if (all > MOST_UNPACKED || System.nanoTime() > until) {
                    return true;
                }
                if (read == 0) {
                    return false;
                }
            }
            return false;
        } catch (DataFormatException other) { // no such part, or broken: it ends here for the library too
            return false;
        } finally {
            inflater.end();
        }
    }

    private static boolean isPacked(byte[] bytes, int at) {
        return at + 1 < bytes.length && bytes[at] == ZLIB && ((bytes[at] & 0xFF) * 256 + (bytes[at + 1] & 0xFF)) % 31 == 0;
    }

    /** Right behind the next word "stream"; below zero where there is none. */
    private static int next(byte[] pdf, int from) {
        for (int at = from; at + STREAM.length <= pdf.length; at++) {
            int same = 0;
            while (same < STREAM.length && pdf[at + same] == STREAM[same]) {
                same++;
            }
            if (same == STREAM.length) {
                return at + STREAM.length;
            }
        }
        return -1;
    }

    /** There is as much as is searched, or the time is up. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Words extends PDFTextStripper {
        private final long until;
        private StringWriter out;

        Words(long until) throws IOException {
            this.until = until;
            setEndPage(MOST_PAGES);
        }

        void into(PDDocument document, StringWriter writer) throws IOException {
            out = writer;
            writeText(document, writer);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (out.getBuffer().length() > 2 * FileText.MOST || System.nanoTime() > until) {
                throw new Enough();
            }
            super.processOperator(operator, operands);
        }
    }
}

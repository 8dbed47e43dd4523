package org.ledord.web.frame;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A QR code (ISO/IEC 18004) of an address: as the path of an SVG for pages, as a picture for paper. */
public final class Qr {
    /** Modules of white around the code, as the standard asks. */
    private static final int QUIET = 4;
    private static final int WHITE = 0xFFFFFF;
    private final String words;
    private final QrCode code;

    private Qr(String words) {
        this.words = words;
        this.code = QrCode.encodeText(words, QrCode.Ecc.MEDIUM); // a fold or a stain of a seventh does not matter
    }

    /** The code of these words. */
    public static Qr of(String words) {
        return new Qr(words);
    }

    /** What a camera reads. */
    public String getWords() {
        return words;
    }

    /** How many modules it is wide and high, the white around it included. */
    public int getSize() {
        return code.size + 2 * QUIET;
    }

    /** Its dark modules as the path of an SVG with a viewBox of {@link #getSize()}: one step for each run in a row. */
    public String getPath() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (code.getModule(x, y)) {
                    x++; // beside the code all is light
                }
                if (x > from) {
                    path.append('M').append(from + QUIET).append(' ').append(y + QUIET).append('h').append(x - from).append("v1h-").append(x - from).append('z');
                }
            }
        }
        return path.toString();
    }

    /** As a PNG of black and white, so many pixels for each module. */
    public byte[] png(int pixels) {
        int side = getSize() * pixels;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, code.getModule(x / pixels - QUIET, y / pixels - QUIET) ? 0 : WHITE);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

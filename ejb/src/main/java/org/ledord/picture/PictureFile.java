package org.ledord.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.ledord.attachment.FileKind;
import org.ledord.shared.RuleViolation;

/**
 * A picture as it is shown: drawn anew, upright, and no wider or higher than a page has use for. Nothing else of the file is kept: neither
 * where and when it was taken, nor what was hidden behind it.
 */
record PictureFile(FileKind kind, int width, int height, byte[] content) {
    /** A page is read at 44rem; twice that for sharp screens. */
    static final int LONGEST_SIDE = 1600;
    /** Larger than any camera of a telephone makes. */
    static final long MOST_PIXELS = 120_000_000;
    /** A WebP is unpacked whole before points of it can be left out: a hundred megabytes. */
    static final long MOST_PIXELS_WHOLE = 25_000_000;
    private static final int LARGE_PNG = 400_000;
    private static final float QUALITY = 0.82f;

    /** This picture, drawn anew; refused beside the field {@code file} where it is none that can be drawn. */
    static PictureFile of(FileKind kind, byte[] content) {
        try {
            BufferedImage read = read(content, kind);
            boolean jpeg = kind == FileKind.JPEG || kind == FileKind.WEBP && !read.getColorModel().hasAlpha();
            BufferedImage small = smaller(upright(read, Orientation.of(content)), jpeg);
            byte[] written = jpeg ? jpeg(small) : png(small);
            if (!jpeg && written.length > LARGE_PNG && !small.getColorModel().hasAlpha()) {
                return new PictureFile(FileKind.JPEG, small.getWidth(), small.getHeight(), jpeg(small));
            }
            return new PictureFile(jpeg ? FileKind.JPEG : FileKind.PNG, small.getWidth(), small.getHeight(), written);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException broken) { // what the library throws at a broken file
            throw new RuleViolation("picture-broken").at("file");
        }
    }

    /** Reads only as many of its points as are wanted, so that a very large one fits in memory. */
    private static BufferedImage read(byte[] content, FileKind kind) throws IOException {
        boolean whole = kind == FileKind.WEBP;
        long most = whole ? MOST_PIXELS_WHOLE : MOST_PIXELS;
        ImageReader reader = whole ? new WebPImageReaderSpi().createReaderInstance() : ImageIO.getImageReadersByFormatName(kind == FileKind.JPEG ? "jpeg" : "png").next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > most) {
                throw new RuleViolation("picture-large", most / 1_000_000).at("file");
            }
            int every = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
            ImageReadParam some = reader.getDefaultReadParam();
            some.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, some);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        boolean lying = orientation > 4;
        return drawn(image, lying ? height : width, lying ? width : height, turn, false);
    }

    private static BufferedImage smaller(BufferedImage image, boolean plain) {
        double factor = Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        return drawn(image, width, height, AffineTransform.getScaleInstance((double) width / image.getWidth(), (double) height / image.getHeight()), !plain && image.getColorModel().hasAlpha());
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform how, boolean alpha) {
        BufferedImage drawn = new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, how, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        }
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}

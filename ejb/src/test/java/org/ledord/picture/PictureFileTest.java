package org.ledord.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ledord.attachment.FileKind;

/** A picture is drawn anew: what it shows stays, upright and smaller, and nothing else of the file. */
class PictureFileTest {
    @Test
    void nothing_of_where_and_when_it_was_taken_is_kept() throws IOException {
        byte[] taken = noted(written(30, 20, "jpeg"), 1, "GPS 56.9N 12.5E 2026:11:28");
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains("GPS 56.9N");
        PictureFile drawn = PictureFile.of(FileKind.JPEG, taken);
        assertThat(new String(drawn.content(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS").doesNotContain("Exif");
        PictureFile png = PictureFile.of(FileKind.PNG, commented(written(30, 20, "png"), "Hemlig plats"));
        assertThat(new String(png.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Hemlig");
    }

    /** The red corner is where the camera had its upper left. */
    @ParameterizedTest
    @CsvSource({"1, 30, 20, 2, 2", "2, 30, 20, 27, 2", "3, 30, 20, 27, 17", "4, 30, 20, 2, 17", "5, 20, 30, 2, 2", "6, 20, 30, 17, 2", "7, 20, 30, 17, 27", "8, 20, 30, 2, 27"})
    void it_stands_upright_as_the_camera_noted(int orientation, int width, int height, int x, int y) throws IOException {
        PictureFile drawn = PictureFile.of(FileKind.JPEG, noted(written(30, 20, "jpeg"), orientation, "x"));
        assertThat(drawn).extracting(PictureFile::width, PictureFile::height).containsExactly(width, height);
        Color corner = new Color(ImageIO.read(new ByteArrayInputStream(drawn.content())).getRGB(x, y));
        assertThat(corner.getRed()).as("red in " + corner).isGreaterThan(180);
        assertThat(corner.getBlue()).as("blue in " + corner).isLessThan(110);
    }

    @Test
    void it_is_no_larger_than_a_page_has_use_for() throws IOException {
        assertThat(PictureFile.of(FileKind.JPEG, written(4000, 1000, "jpeg"))).extracting(PictureFile::width, PictureFile::height).containsExactly(1600, 400);
        assertThat(PictureFile.of(FileKind.PNG, written(40, 3201, "png"))).extracting(PictureFile::height).isEqualTo(1600);
        assertThat(PictureFile.of(FileKind.PNG, written(40, 30, "png"))).extracting(PictureFile::width, PictureFile::height).containsExactly(40, 30);
    }

    @Test
    void a_drawing_keeps_what_shines_through() throws IOException {
        BufferedImage clear = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(clear, "png", out);
        PictureFile drawn = PictureFile.of(FileKind.PNG, out.toByteArray());
        assertThat(drawn.kind()).isEqualTo(FileKind.PNG);
        assertThat(ImageIO.read(new ByteArrayInputStream(drawn.content())).getRGB(3, 3) >>> 24).isZero();
    }

    @Test
    void a_webp_is_read_and_written_as_every_browser_shows_it() throws IOException {
        PictureFile photo = PictureFile.of(FileKind.WEBP, resource("plain.webp"));
        assertThat(photo).extracting(PictureFile::kind, PictureFile::width, PictureFile::height).containsExactly(FileKind.JPEG, 30, 20);
        Color corner = new Color(ImageIO.read(new ByteArrayInputStream(photo.content())).getRGB(2, 2));
        assertThat(corner.getRed()).as("red in " + corner).isGreaterThan(180);
        PictureFile drawing = PictureFile.of(FileKind.WEBP, resource("clear.webp"));
        assertThat(drawing.kind()).isEqualTo(FileKind.PNG);
        assertThat(ImageIO.read(new ByteArrayInputStream(drawing.content())).getRGB(6, 6) >>> 24).isZero();
    }

    @Test
    void a_webp_that_lies_there_is_set_upright_and_a_broken_or_huge_one_refused() throws IOException {
        byte[] taken = notedInChunk(resource("plain.webp"), 6);
        assertThat(Orientation.of(taken)).isEqualTo(6);
        assertThat(PictureFile.of(FileKind.WEBP, taken)).extracting(PictureFile::width, PictureFile::height).containsExactly(20, 30);
        for (int i = 12; i < taken.length; i += 7) {
            byte[] cut = Arrays.copyOf(taken, i);
            assertThat(Orientation.of(cut)).as(i + " bytes").isIn(1, 6);
        }
        assertThatThrownBy(() -> PictureFile.of(FileKind.WEBP, Arrays.copyOf(taken, 40))).hasMessage("rule.picture-broken");
        byte[] huge = resource("plain.webp");
        Arrays.fill(huge, 24, 30, (byte) 0x3F);
        assertThatThrownBy(() -> PictureFile.of(FileKind.WEBP, huge)).hasMessage("rule.picture-large");
    }

    @Test
    void what_says_that_it_is_huge_or_is_none_is_refused() throws IOException {
        byte[] png = written(10, 10, "png");
        ByteBuffer head = ByteBuffer.wrap(png);
        head.putInt(16, 60_000).putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        head.putInt(29, (int) sum.getValue());
        assertThatThrownBy(() -> PictureFile.of(FileKind.PNG, png)).hasMessage("rule.picture-large");
        byte[] jpeg = written(10, 10, "jpeg");
        for (int cut : new int[] {2, 3, 10, 30, 200}) {
            assertThatThrownBy(() -> PictureFile.of(FileKind.JPEG, Arrays.copyOf(jpeg, cut))).as(cut + " bytes").hasMessage("rule.picture-broken");
        }
    }

    @Test
    void a_note_that_lies_of_its_length_means_nothing() throws IOException {
        byte[] taken = noted(written(30, 20, "jpeg"), 6, "x");
        for (int i = 2; i < 60; i++) {
            byte[] broken = taken.clone();
            broken[i] = (byte) 0xFF;
            assertThat(Orientation.of(broken)).as("byte " + i).isBetween(1, 8);
            assertThat(Orientation.of(Arrays.copyOf(taken, i))).as(i + " bytes").isIn(1, 6);
        }
    }

    private static byte[] written(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 3, height / 3);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** As a camera writes: its note (APP1) right behind the beginning. */
    private static byte[] noted(byte[] jpeg, int orientation, String more) {
        byte[] words = more.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer note = ByteBuffer.allocate(2 + 2 + 6 + 8 + 2 + 12 + 4 + words.length);
        note.putShort((short) 0xFFE1).putShort((short) (note.capacity() - 2)).put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        note.put("MM".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 42).putInt(8);
        note.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0).put(words);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(note.array());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** As a phone writes: the note in a chunk of its own, behind the others. */
    private static byte[] notedInChunk(byte[] webp, int orientation) {
        ByteBuffer note = ByteBuffer.allocate(8 + 26);
        note.put("EXIF".getBytes(StandardCharsets.ISO_8859_1)).putInt(Integer.reverseBytes(26)).put("MM".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 42).putInt(8);
        note.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        byte[] all = Arrays.copyOf(webp, webp.length + note.capacity());
        System.arraycopy(note.array(), 0, all, webp.length, note.capacity());
        ByteBuffer.wrap(all).putInt(4, Integer.reverseBytes(all.length - 8));
        all[20] |= 8; // says that there is a note
        return all;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PictureFileTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static byte[] commented(byte[] png, String words) {
        byte[] text = ("Comment\0" + words).getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer chunk = ByteBuffer.allocate(12 + text.length);
        chunk.putInt(text.length).put("tEXt".getBytes(StandardCharsets.ISO_8859_1)).put(text);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + text.length);
        chunk.putInt((int) sum.getValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, 33);
        out.writeBytes(chunk.array());
        out.write(png, 33, png.length - 33);
        return out.toByteArray();
    }
}

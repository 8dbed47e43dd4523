package org.ledord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the quick reader takes apart, the one that knows all oddities takes apart in the same way. */
class SoundReaderTest {

    private static final List<String> FOLDERS = List.of("letters", "world", "clerks", "nordic", "abroad");
    private static final int MUTANTS = 6;

    @Test
    void nearly_all_letters_are_sound_and_taken_apart_alike() throws IOException, URISyntaxException {
        List<byte[]> letters = letters();

        List<byte[]> sound = letters.stream().filter(raw -> SoundReader.read(raw, 0) != null).toList();

        assertThat(sound.size()).isGreaterThan(letters.size() * 9 / 10);
        sound.forEach(SoundReaderTest::alike);
    }

    @Test
    void what_is_spoilt_is_taken_apart_alike_or_left_to_the_other() throws IOException, URISyntaxException {
        Random random = new Random(42);
        int sound = 0;
        for (byte[] raw : letters()) {
            for (int i = 0; i < MUTANTS; i++) {
                byte[] mutant = spoilt(raw, random);
                if (SoundReader.read(mutant, 0) != null) {
                    sound++;
                    alike(mutant);
                }
            }
        }

        assertThat(sound).isGreaterThan(1000);
    }

    private static void alike(byte[] raw) {
        RawLetter quick = SoundReader.read(raw, 0);
        RawLetter thorough = RawReader.readAnything(raw);
        String all = new String(raw, StandardCharsets.ISO_8859_1);
        assertThat(thorough.trouble).as(all).isEmpty();
        assertThat(quick.fields()).as(all).isEqualTo(thorough.fields());
        assertThat(told(quick.root)).as(all).isEqualTo(told(thorough.root));
    }

    private static String told(Part part) {
        List<String> children = part.children.stream().map(SoundReaderTest::told).toList();
        return part.type + part.parameters + part.disposition + part.fileName + part.transferEncoding + new String(part.encoded, StandardCharsets.ISO_8859_1) + children;
    }

    /** Takes something out, puts something in where boundaries and headers are made of it, or swaps. */
    private static byte[] spoilt(byte[] raw, Random random) {
        int at = random.nextInt(raw.length);
        int length = Math.min(random.nextInt(40), raw.length - at);
        byte[] start = Arrays.copyOf(raw, at);
        byte[] end = Arrays.copyOfRange(raw, at + (random.nextBoolean() ? length : 0), raw.length);
        List<String> pieces = List.of("", "\r\n", "\n", "\r", "--", "-", ":", ";", " ", "\r\n\r\n", "\r\n ", "\"", "=", "Content-Type: ", "multipart/mixed; ", "boundary=", "\r\n--");
        byte[] piece = pieces.get(random.nextInt(pieces.size())).getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(start, start.length + piece.length + end.length);
        System.arraycopy(piece, 0, all, start.length, piece.length);
        System.arraycopy(end, 0, all, start.length + piece.length, end.length);
        return all;
    }

    private static List<byte[]> letters() throws IOException, URISyntaxException {
        List<byte[]> letters = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.list(Path.of(SoundReaderTest.class.getResource(folder).toURI()))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".eml")).sorted().toList()) {
                    letters.add(Files.readAllBytes(file));
                }
            }
        }
        return letters;
    }
}

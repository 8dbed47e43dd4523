package org.ledord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Letters of both corpora, spoilt at random: bits flipped, headers cut, two letters spliced, charsets wrong, parts within parts.
 * Each is read, in sound time, and every word of what was decoded is kept or cut. A seed repeats a run
 * ({@code -Dledord.seed=…}).
 */
class MutantsTest {

    private static final int FEW = 300;
    private static final int MANY = 40_000;
    /** A hundred times what one takes on a slow machine: only work that grows out of bounds reaches it. */
    private static final long MOST_NANOS = 5_000_000_000L;
    private static final List<String> CHARSETS = List.of("utf-8", "utf-16", "iso-8859-1", "koi8-r", "iso-2022-jp", "gb2312", "us-ascii", "none-such", "");

    /** "AE>" before a quoted line is a mark as ">" is, and no word: it goes where somebody typed on such a line. */
    private static final Pattern INITIALS = Pattern.compile("^\\p{Lu}\\p{L}{0,11}>");

    private final List<byte[]> letters = letters();

    private static List<byte[]> letters() {
        List<byte[]> letters = new ArrayList<>();
        for (String corpus : List.of("letters", "world")) {
            try (Stream<Path> files = Files.list(Path.of(MutantsTest.class.getResource(corpus).toURI()))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".eml")).sorted().toList()) {
                    letters.add(Files.readAllBytes(file));
                }
            } catch (IOException | URISyntaxException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return letters;
    }

    @Test
    void lose_nothing_and_take_sound_time() {
        read(Long.getLong("ledord.seed", 20261127L), FEW);
    }

    @Test
    @Tag("deep")
    void many_of_them_too() {
        read(Long.getLong("ledord.seed", System.nanoTime()), MANY);
    }

    private void read(long seed, int count) {
        System.out.println("mutants of letters with seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            byte[] raw = mutant(random);
            Sent sent = random.nextBoolean() ? null : Rounds.sent(List.of("sv", "nb", "fi", "en").get(random.nextInt(4)));
            String name = "mutant " + i + " of seed " + seed;
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            ReadLetter letter = new ReplyReader().read(raw, sent);
            assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before).as(name).isLessThan(MOST_NANOS);
            assertThat(letter.kind()).as(name).isNotNull();
            assertThat(missing(raw, letter)).as(name).isEmpty();
        }
    }

    /** Words that stand in the decoded letter more often than in what is kept and cut. */
    private static List<String> missing(byte[] raw, ReadLetter letter) {
        StringBuilder read = new StringBuilder(letter.kept());
        letter.cut().forEach(piece -> read.append('\n').append(piece.text()));
        Map<String, Integer> there = new HashMap<>();
        Words.of(read.toString()).forEach(word -> there.merge(word, 1, Integer::sum));
        List<String> missing = new ArrayList<>();
        for (Line line : new Body(RawReader.read(raw)).lines()) {
            for (String word : Words.of(INITIALS.matcher(line.text).replaceFirst(""))) {
                if (there.merge(word, -1, Integer::sum) < 0) {
                    missing.add(word);
                }
            }
        }
        return missing;
    }

    private byte[] mutant(Random random) {
        byte[] raw = letters.get(random.nextInt(letters.size())).clone();
        for (int times = 1 + random.nextInt(2); times > 0 && raw.length > 0; times--) {
            raw = switch (random.nextInt(5)) {
                case 0 -> flipped(raw, random);
                case 1 -> withoutHeaders(raw, random);
                case 2 -> spliced(raw, letters.get(random.nextInt(letters.size())), random);
                case 3 -> recharset(raw, random);
                default -> nested(raw, random);
            };
        }
        return raw;
    }

    private static byte[] flipped(byte[] raw, Random random) {
        for (int i = random.nextInt(30); i >= 0; i--) {
            raw[random.nextInt(raw.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return raw;
    }

    private static byte[] withoutHeaders(byte[] raw, Random random) {
        return Arrays.copyOfRange(raw, random.nextInt(Math.min(raw.length, 600)), raw.length);
    }

    private static byte[] spliced(byte[] raw, byte[] other, Random random) {
        int head = random.nextInt(raw.length + 1);
        int from = random.nextInt(other.length + 1);
        byte[] both = Arrays.copyOf(raw, head + other.length - from);
        System.arraycopy(other, from, both, head, other.length - from);
        return both;
    }

    private static byte[] recharset(byte[] raw, Random random) {
        String text = new String(raw, StandardCharsets.ISO_8859_1);
        return text.replaceAll("(?i)charset=\"?[\\w-]+\"?", "charset=" + CHARSETS.get(random.nextInt(CHARSETS.size()))).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] nested(byte[] raw, Random random) {
        StringBuilder text = new StringBuilder("From: Anna <anna@example.org>\r\nSubject: Sv: [R5]\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n");
        int depth = 1 + random.nextInt(30);
        for (int i = 0; i < depth; i++) {
            text.append("--b").append(i).append("\r\nContent-Type: multipart/").append(random.nextBoolean() ? "mixed" : "alternative").append("; boundary=b").append(i + 1).append("\r\n\r\n");
        }
        text.append("--b").append(depth).append("\r\n");
        byte[] head = text.toString().getBytes(StandardCharsets.US_ASCII);
        byte[] both = Arrays.copyOf(head, head.length + raw.length);
        System.arraycopy(raw, 0, both, head.length, raw.length);
        return both;
    }
}

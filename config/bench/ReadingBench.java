package org.ledord.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * Reading against bare parsing, as a ratio: both do the same messages in turns, so that a busy machine slows both. Counted is the
 * processor time of the one thread that does it.
 */
final class ReadingBench {

    private static final int MEGABYTE = 1_000_000;

    /** One ordinary letter, with what the portal had sent where the corpus says so. */
    private record Case(Path file, byte[] raw, Sent sent) {
    }

    /** One way to go through a letter; what it gives keeps the work from being optimised away. */
    private interface Way {
        long go(Case letter) throws IOException, MimeException;
    }

    private static final ReplyReader READER = new ReplyReader();
    private static long sink;

    private ReadingBench() {
    }

    /** @param arguments the checkout, a folder that may be written, and perhaps --quick */
    public static void main(String[] arguments) throws Exception {
        boolean quick = List.of(arguments).contains("--quick");
        List<Case> cases = cases(Path.of(arguments[0], "ejb/src/test/resources/org/ledord/reading"));
        long bytes = cases.stream().mapToLong(one -> one.raw.length).sum();
        System.out.printf(Locale.ROOT, "%d ordinary messages (%d with known questions), %d bytes on average, sum %s%n", cases.size(),
                cases.stream().filter(one -> one.sent != null).count(), bytes / cases.size(), sum(cases));
        Way[] ways = {letter -> READER.read(letter.raw, letter.sent).kept().length(), letter -> dom(letter.raw), letter -> tokens(letter.raw)};
        double[] micros = medians(ways, cases, quick ? 40 : 150, quick ? 15 : 41);
        System.out.printf(Locale.ROOT, "reading %.1f µs, mime4j DOM with decoded bodies %.1f µs, mime4j token stream %.1f µs for a message%n", micros[0], micros[1], micros[2]);
        System.out.printf(Locale.ROOT, "ratio to the DOM parse %.3f, to the token stream %.3f; %.0f messages a second on one core%n",
                micros[1] / micros[0], micros[2] / micros[0], 1e6 / micros[0]);
        thousand(Path.of(arguments[0]), Path.of(arguments[1]), cases);
        if (!quick) {
            slowest();
        }
        System.exit(sink == 42 ? 1 : 0);
    }

    /** Every message of both corpora that a person calls a reply, in the order of its path. */
    private static List<Case> cases(Path corpus) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".eml")).sorted().toList()) {
                List<String> expected = Files.readAllLines(Path.of(file.toString().replaceAll("eml$", "expected")));
                if (head(expected, "class").equals("reply")) {
                    String sent = head(expected, "sent");
                    cases.add(new Case(file, Files.readAllBytes(file), sent.isEmpty() ? null : Rounds.sent(sent)));
                }
            }
        }
        return cases;
    }

    private static String head(List<String> expected, String name) {
        return expected.stream().takeWhile(line -> !line.startsWith("==")).filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2).strip()).findFirst().orElse("");
    }

    /** Tells one set of messages from another. */
    private static String sum(List<Case> cases) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        cases.forEach(one -> digest.update(one.raw));
        return HexFormat.of().formatHex(digest.digest(), 0, 4);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Microseconds for a message, way by way: the median of rounds in which the ways take turns. */
    private static double[] medians(Way[] ways, List<Case> cases, int warming, int rounds) throws IOException, MimeException {
        double[][] all = new double[ways.length][rounds];
        for (int round = -warming; round < rounds; round++) {
            for (int way = 0; way < ways.length; way++) {
                long before = cpu();
                for (Case letter : cases) {
                    sink += ways[way].go(letter);
                }
                if (round >= 0) {
                    all[way][round] = (cpu() - before) / 1e3 / cases.size();
                }
            }
        }
        return Arrays.stream(all).mapToDouble(one -> Arrays.stream(one).sorted().toArray()[rounds / 2]).toArray();
    }

    /** Bare parsing to a tree, with every text body decoded to characters: what any program must do that shows a mail. */
    private static long dom(byte[] raw) throws IOException {
        Message message = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(raw));
        long length = walk(message);
        message.dispose();
        return length;
    }

    private static long walk(Entity entity) throws IOException {
        Body body = entity.getBody();
        long length = entity.getMimeType().length();
        if (body instanceof Multipart parts) {
            for (Entity part : parts.getBodyParts()) {
                length += walk(part);
            }
        } else if (body instanceof Message inner) {
            length += walk(inner);
        } else if (body instanceof TextBody text) {
            char[] some = new char[4096];
            Reader reader = text.getReader();
            for (int n = reader.read(some); n >= 0; n = reader.read(some)) {
                length += n;
            }
        }
        return length;
    }

    /** Bare parsing to tokens, bodies decoded to bytes only. */
    private static long tokens(byte[] raw) throws IOException, MimeException {
        MimeTokenStream stream = new MimeTokenStream();
        stream.parse(new ByteArrayInputStream(raw));
        byte[] some = new byte[4096];
        long length = 0;
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            if (state == EntityState.T_FIELD) {
                length += stream.getField().getName().length();
            } else if (state == EntityState.T_BODY) {
                InputStream in = stream.getDecodedInputStream();
                for (int n = in.read(some); n >= 0; n = in.read(some)) {
                    length += n;
                }
            }
        }
        return length;
    }

    /** The command on a thousand of the messages, its start included. */
    private static void thousand(Path root, Path folder, List<Case> cases) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        for (int i = 0; i < 1000; i++) {
            Files.write(folder.resolve(i + ".eml"), cases.get(i % cases.size()).raw);
        }
        long before = System.nanoTime();
        Process command = new ProcessBuilder(root.resolve("config/bin/ledord-mail").toString(), "read", folder.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        int status = command.waitFor();
        System.out.printf(Locale.ROOT, "1,000 messages with ledord-mail, start included: %.1f s, status %d%n", (System.nanoTime() - before) / 1e9, status);
    }

    private static void slowest() {
        double most = 0;
        String slowest = "";
        for (String name : HostileMail.shapes().keySet()) {
            byte[] raw = HostileMail.shapes().get(name).apply(MEGABYTE);
            for (Sent sent : new Sent[] {null, Rounds.sent("sv")}) {
                long before = cpu();
                sink += READER.read(raw, sent).kept().length();
                double seconds = (cpu() - before) / 1e9;
                slowest = seconds > most ? name : slowest;
                most = Math.max(most, seconds);
            }
        }
        System.out.printf(Locale.ROOT, "slowest of %d hostile messages of 1 MB: %.2f s (%s)%n", HostileMail.shapes().size(), most, slowest);
    }
}

package org.ledord.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.ledord.dev.LocalStack;
import org.ledord.dev.Ports;
import org.ledord.dev.Postfix;

/** Sends digests through a whole portal and compares, in the same run, with loops that only send. */
public final class DigestBench {
    private static final int CONNECTIONS = 4;
    private static final List<String> PAGES = List.of("/sv/falkenberg", "/sv/falkenberg/news", "/sv/falkenberg/proposals", "/sv/unsubscribe/aaaabbbbccccddddeeeeffffgggghhhh");

    private final LocalStack portal;
    private final DigestCrowd crowd;
    private final int people;
    private final int smtp = Ports.free().smtp();
    private final HttpClient http = HttpClient.newHttpClient();

    private DigestBench(LocalStack portal, int people) {
        this.portal = portal;
        this.crowd = new DigestCrowd(portal.postgres());
        this.people = people;
    }

    public static void main(String[] arguments) throws Exception {
        Bench.run(arguments, (portal, options) -> new DigestBench(portal, options.contains("--quick") ? 2_000 : 10_000).run());
    }

    private void run() throws Exception {
        crowd.gather(people);
        portal.portal().restart(Map.of("LEDORD_SMTP_PORT", String.valueOf(smtp), "LEDORD_SMTP_CONNECTIONS", String.valueOf(CONNECTIONS)));
        byte[] message;
        try (SmtpLoops.Sink sink = new SmtpLoops.Sink(smtp)) {
            Bench.say("Warming up with %d letters, until the compilers have little left to do", people / 2);
            send(people / 2);
            settle();
            message = sink.typical();
            Bench.say("A digest is %,d bytes on the wire, on average", sink.meanSize());
            double bare = SmtpLoops.bare(smtp, message, CONNECTIONS, people);
            double ours = send(people);
            Bench.say("SINK      bare loop %.0f/s, digest %.0f/s: ratio %.2f (reported only)", bare, ours, ours / bare);
        }
        try (Postfix postfix = Postfix.discarding(smtp)) {
            postfix(message);
            growth();
        }
    }

    private void postfix(byte[] message) throws Exception {
        send(people / 10);
        settle();
        double quiet = PageWatch.p95(this::page, Duration.ofSeconds(10));
        long live = live();
        double before = SmtpLoops.bare(smtp, message, CONNECTIONS, people / 2);
        double rate = send(people);
        double after = SmtpLoops.bare(smtp, message, CONNECTIONS, people / 2);
        double bare = 2 / (1 / before + 1 / after);
        Watched watched = watch(people);
        double plain = SmtpLoops.plain(smtp, crowd.body(watched.run, "text"), crowd.body(watched.run, "html"), 200);
        Bench.say("POSTFIX   bare loop %.0f/s (%.0f before, %.0f after), digest %.0f/s: ratio %.2f (at least 0.7)", bare, before, after, rate, rate / bare);
        Bench.say("PLAIN     a plain Jakarta Mail loop %.0f/s: the digest is %.1f times as fast", plain, rate / plain);
        Bench.say("BLOCKS    %d of %d letters differ in more than their links", crowd.different(watched.run), people);
        Bench.say("HEAP      %.0f MB live before, at most %.0f MB more while sending (under 64)", live / 1e6, (watched.live - live) / 1e6);
        Bench.say("PAGES     p95 %.0f ms quiet, %.0f ms while sending: %.2f times (at most 2)", quiet, watched.p95, watched.p95 / quiet);
    }

    private void growth() throws Exception {
        int some = people / 5;
        double[] seconds = new double[2];
        int[] rows = {100, 100_000};
        for (int which : new int[] {0, 1, 1, 0}) {
            crowd.fillOutbox(rows[which]);
            long run = crowd.begin(some);
            finish(run, some);
            seconds[which] += crowd.seconds(run);
        }
        Bench.say("GROWTH    per recipient %.2f ms with 100 rows in the outbox, %.2f ms with 100,000: %.2f times (within 20 %%)",
                seconds[0] * 500 / some, seconds[1] * 500 / some, seconds[1] / seconds[0]);
    }

    /** What was seen while a digest was sent. */
    private record Watched(long run, double p95, long live) {
    }

    private Watched watch(int recipients) throws Exception {
        long run = crowd.begin(recipients);
        Bench.until("the first letters", () -> crowd.sent(run) > recipients / 50);
        double p95 = PageWatch.p95(this::page, Duration.ofSeconds(10));
        long live = 0;
        while (crowd.sent(run) < recipients * 9 / 10) {
            live = Math.max(live, live());
            LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
        }
        finish(run, recipients);
        return new Watched(run, p95, Math.max(live, live()));
    }

    private double send(int recipients) throws Exception {
        long run = crowd.begin(recipients);
        finish(run, recipients);
        return recipients / crowd.seconds(run);
    }

    private void finish(long run, int recipients) throws Exception {
        Bench.until("a digest to be sent", () -> crowd.sent(run) == recipients);
    }

    /** One page after the other. */
    private void page(int turn) throws Exception {
        HttpResponse<Void> answer = http.send(HttpRequest.newBuilder(URI.create(portal.publicUrl() + PAGES.get(turn % PAGES.size()))).build(), HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() >= 500) {
            throw new IllegalStateException(answer.uri() + " says " + answer.statusCode());
        }
    }

    /** A server runs for weeks: what is measured is one whose code has been compiled, not the compiling of it. */
    private void settle() throws Exception {
        Bench.until("the compilers to have little left to do", () -> asked("Compiler.queue").lines().filter(line -> line.matches("\\d+ .*")).count() < 5);
    }

    private String asked(String what) throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/jcmd").toString(), String.valueOf(portal.portal().pid()), what).start();
        return new String(process.getInputStream().readAllBytes());
    }

    /** Bytes that are still in use after a full collection. */
    private long live() throws IOException {
        String said = asked("GC.class_histogram");
        String total = said.lines().filter(line -> line.startsWith("Total")).findFirst().orElseThrow(() -> new IllegalStateException(said));
        return Long.parseLong(total.strip().split("\\s+")[2]);
    }

    /** How long pages take, one every twentieth of a second. */
    private static final class PageWatch {
        /** Asks for one page. */
        private interface Asking {
            void page(int turn) throws Exception;
        }

        static double p95(Asking asking, Duration how) throws Exception {
            List<Long> took = new ArrayList<>();
            long end = System.nanoTime() + how.toNanos();
            for (int turn = 0; System.nanoTime() < end; turn++) {
                long begun = System.nanoTime();
                asking.page(turn);
                took.add(System.nanoTime() - begun);
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            long[] sorted = took.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(sorted);
            return sorted[(int) (sorted.length * 0.95)] / 1e6;
        }
    }
}

package org.ledord.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ledord.dev.LocalStack;

/** Hands out kept pages beside a bare Undertow that hands out the same bytes, in turns, and tells requests and processor time of each. */
final class KeptBench {
    private static final int TURNS = 7;
    private static final int DRAWN = 60;
    private static final int WARMING = 600;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final LocalStack portal;
    private final double seconds;

    private KeptBench(LocalStack portal, boolean quick) {
        this.portal = portal;
        this.seconds = quick ? 2 : 5;
    }

    public static void main(String[] arguments) throws Exception {
        Bench.run(arguments, (portal, options) -> new KeptBench(portal, options.contains("--quick")).run(options.get(1)));
    }

    private void run(String classPath) throws Exception {
        ReformCrowd small = new ReformCrowd(portal.postgres(), "bench-liten").of(3, 20, 5);
        ReformCrowd large = new ReformCrowd(portal.postgres(), "bench-stor").of(50, 2_000, 500);
        Bench.change(portal.postgres(), "analyze");
        URI demo = URI.create(portal.publicUrl() + "/sv/falkenberg");
        HttpResponse<byte[]> page = get(demo, true);
        Bench.say("PAGE      %s: %,d bytes compressed", demo.getPath(), page.body().length);
        Path file = Files.createTempFile("kept", ".gz");
        Files.write(file, page.body());
        Process bare = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp", classPath, "org.ledord.bench.BareUndertow", file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(bare.getInputStream()))) {
            String port = said.readLine();
            if (port == null) {
                throw new IllegalStateException("the bare server did not start");
            }
            URI other = URI.create("http://127.0.0.1:" + port + "/");
            beside("kept, beside bare Undertow (at least 0.7)", demo, portal.portal().pid(), other, bare.pid());
        } finally {
            bare.destroy();
            Files.delete(file);
        }
        for (String list : List.of("/sv/%s", "/sv/%s/proposals", "/sv/%s/groups")) {
            beside("kept, 100 times the data: " + list, of(list, large), portal.portal().pid(), of(list, small), portal.portal().pid());
            drawn(list, large, small);
        }
    }

    private URI of(String path, ReformCrowd reform) {
        return URI.create(portal.publicUrl() + path.formatted(reform.slug()));
    }

    /** Reads both in turns after warming each, and tells medians. */
    private void beside(String what, URI one, long oneProcess, URI other, long otherProcess) throws Exception {
        KeptReaders.read(one, 2 * seconds);
        KeptReaders.read(other, 2 * seconds);
        List<double[]> ones = new ArrayList<>();
        List<double[]> others = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            ones.add(turn(one, oneProcess));
            others.add(turn(other, otherProcess));
        }
        Bench.say("%-45s %,8.0f/s beside %,8.0f/s: %.2f; processor time a request %.0f beside %.0f µs: %.2f", what, median(ones, 0), median(others, 0), median(ones, 0) / median(others, 0),
                median(ones, 1), median(others, 1), median(ones, 1) / median(others, 1));
    }

    /** Requests a second, and microseconds of the process for each. */
    private double[] turn(URI page, long process) throws Exception {
        double before = Processors.of(process);
        long began = System.nanoTime();
        long answers = KeptReaders.read(page, seconds);
        double took = (System.nanoTime() - began) / 1e9;
        return new double[] {answers / took, (Processors.of(process) - before) * 1e6 / answers};
    }

    /** What a page costs that is drawn anew, in milliseconds of portal and database. */
    private void drawn(String list, ReformCrowd large, ReformCrowd small) throws Exception {
        double[] cost = new double[2];
        for (int turn = 0; turn < 5; turn++) {
            cost[0] += draw(of(list, large), turn);
            cost[1] += draw(of(list, small), turn);
        }
        Bench.say("%-45s %.1f beside %.1f ms (at most 5): %.2f times (at most 1.3)", "drawn anew: " + list, cost[0] / 4, cost[1] / 4, cost[0] / cost[1]);
    }

    /** The first turn warms only. */
    private double draw(URI page, int turn) throws Exception {
        Map<String, Double> before = Processors.used(portal);
        for (int i = 0; i < (turn == 0 ? WARMING : DRAWN); i++) {
            get(URI.create(page + "?drawn=" + turn + "-" + i), false);
        }
        Map<String, Double> spent = Processors.between(before, Processors.used(portal));
        return turn == 0 ? 0 : 1000 * (spent.getOrDefault("portal", 0.0) + spent.getOrDefault("PostgreSQL", 0.0)) / DRAWN;
    }

    private static HttpResponse<byte[]> get(URI page, boolean gzip) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(page);
        HttpResponse<byte[]> answer = CLIENT.send((gzip ? request.header("Accept-Encoding", "gzip") : request).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " answers " + answer.statusCode());
        }
        return answer;
    }

    private static double median(List<double[]> turns, int which) {
        List<Double> sorted = new ArrayList<>(turns.stream().map(turn -> turn[which]).toList());
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}

package org.ledord.bench;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.ledord.dev.LocalStack;

/** Shows each screen of groups, meetings and proposals in a large reform and in one of a hundredth, and tells what either costs. */
final class ScreensBench {
    /** Until the second compiler has little left to do: after 200 looks it still used as much time as the pages themselves. */
    private static final int WARM = 1_500;
    private static final int TURNS = 6;
    private static final int EACH = 20;
    /** With a place for the reform, and one for the number of its first working group. */
    private static final List<String> SCREENS = List.of(
            "/work/sv/?reform=%s", "/work/sv/groups?reform=%s", "/work/sv/groups/show?reform=%s&number=%d", "/work/sv/groups/members?reform=%s&number=%d",
            "/work/sv/groups/import?reform=%s&number=%d", "/work/sv/proposals?reform=%s", "/work/sv/proposals/show?reform=%s&number=1", "/work/sv/proposals/write?reform=%s&number=1",
            "/work/sv/proposals/compare?reform=%s&number=1&from=1&to=2", "/work/sv/questions?reform=%s", "/work/sv/questions/ask?reform=%s&proposal=1",
            "/sv/%s", "/sv/%s/groups", "/sv/%s/proposals");

    /** The same for a round, with a place for the reform. */
    private static final List<String> ROUND = List.of(
            "/work/sv/?reform=%s", "/work/sv/rounds?reform=%s", "/work/sv/rounds/show?reform=%s&number=1", "/work/sv/rounds/answers?reform=%s&number=1",
            "/work/sv/rounds/points?reform=%s&number=1", "/work/sv/rounds/many?reform=%s&number=1", "/work/sv/rounds/reply?reform=%s&number=1",
            "/work/sv/rounds/reply?reform=%s&number=1&theme=Tema+5", "/work/sv/rounds/reply?reform=%s&number=1&replied=1", "/work/sv/rounds/addressees?reform=%s&number=1&state=ANSWERED",
            "/work/sv/rounds/paper?reform=%s&number=1", "/work/sv/rounds/synthesis?reform=%s&number=1", "/work/sv/rounds/synthesis?reform=%s&number=1&theme=Tema+5",
            "/work/sv/proposals/show?reform=%s&number=1", "/sv/%s", "/sv/%s/rounds", "/sv/%s/rounds/1", "/sv/%s/rounds/1/synthesis", "/sv/%s/proposals/1");

    /** The same for pilots, with a place for the reform. */
    private static final List<String> PILOTS = List.of(
            "/work/sv/?reform=%s", "/work/sv/pilots?reform=%s", "/work/sv/pilots/show?reform=%s&number=1", "/work/sv/pilots/show?reform=%s&number=1&chart=xmr",
            "/work/sv/pilots/points?reform=%s&number=1&measure=1", "/work/sv/pilots/measure?reform=%s&number=1", "/sv/%s", "/sv/%s/pilots/1");

    private final LocalStack portal;
    private final LeadsDesk desk = new LeadsDesk();
    private int looks;
    /** What an address must have in it to be measured. */
    private String only;

    private ScreensBench(LocalStack portal) {
        this.portal = portal;
    }

    public static void main(String[] arguments) throws Exception {
        Bench.run(arguments, (portal, options) -> {
            ScreensBench bench = new ScreensBench(portal);
            bench.only = options.contains("--only") ? options.get(options.indexOf("--only") + 1) : "";
            bench.run(options.contains("--round"), options.contains("--pilots"));
        });
    }

    private void run(boolean round, boolean pilots) throws Exception {
        desk.enter(portal.publicUrl() + "/work/sv/", "projektledare");
        if (round) {
            RoundCrowd few = new RoundCrowd(portal.postgres(), "bench-liten").of(200);
            RoundCrowd many = new RoundCrowd(portal.postgres(), "bench-stor").of(20_000);
            Bench.change(portal.postgres(), "analyze");
            compare(ROUND, screen -> portal.publicUrl() + screen.formatted(many.slug()), screen -> portal.publicUrl() + screen.formatted(few.slug()));
            return;
        }
        if (pilots) {
            PilotCrowd few = new PilotCrowd(portal.postgres(), "bench-liten").of(1);
            PilotCrowd many = new PilotCrowd(portal.postgres(), "bench-stor").of(50);
            Bench.change(portal.postgres(), "analyze");
            compare(PILOTS, screen -> portal.publicUrl() + screen.formatted(many.slug()), screen -> portal.publicUrl() + screen.formatted(few.slug()));
            return;
        }
        ReformCrowd small = new ReformCrowd(portal.postgres(), "bench-liten").of(3, 20, 5);
        ReformCrowd large = new ReformCrowd(portal.postgres(), "bench-stor").of(50, 2_000, 500);
        Bench.change(portal.postgres(), "analyze");
        compare(SCREENS, screen -> address(screen, large), screen -> address(screen, small));
    }

    private void compare(List<String> screens, Addresses large, Addresses small) throws Exception {
        Bench.say("%-40s %10s %10s %24s %24s %6s %12s", "screen", "statements", "at 1 %", "CPU ms (of it database)", "at 1 %", "times", "kB, at 1 %");
        double dearest = 0;
        for (String screen : screens.stream().filter(one -> one.contains(only)).toList()) {
            dearest = Math.max(dearest, measure(screen, large.of(screen), small.of(screen)));
        }
        Bench.say("DEAREST   a screen costs %.2f times what it costs with 1 %% (at most 1.3)", dearest);
    }

    /** Where a screen is, in one of the two. */
    private interface Addresses {
        String of(String screen) throws SQLException;
    }

    private String address(String screen, ReformCrowd reform) throws SQLException {
        return portal.publicUrl() + screen.formatted(reform.slug(), reform.group("WORKING"));
    }

    private double measure(String screen, String large, String small) throws Exception {
        for (int i = 0; i < WARM; i++) {
            look(large);
            look(small);
        }
        Cost much = new Cost(0, 0);
        Cost little = much;
        for (int turn = 0; turn < TURNS; turn++) {
            much = much.and(cost(large));
            little = little.and(cost(small));
        }
        HttpResponse<String> there = look(large);
        HttpResponse<String> here = look(small);
        double ratio = much.all() / little.all();
        Bench.say("%-40s %10s %10s %24s %24s %6.2f %7d, %d", screen.replaceAll("[?]reform=%s&?|&?number=%d", ""), statements(there), statements(here),
                much.each(), little.each(), ratio, there.body().length() / 1000, here.body().length() / 1000);
        return ratio;
    }

    /** Shows it; a public page is drawn anew each time, for what is kept of it costs the same however much there is ({@link KeptBench}). */
    private HttpResponse<String> look(String page) throws Exception {
        return desk.get(page.contains("/work/") ? page : page + "?drawn=" + looks++);
    }

    private static String statements(HttpResponse<String> page) {
        return page.headers().firstValue("X-Ledord-Statements").orElse("kept");
    }

    /** Seconds of processor time. */
    private record Cost(double portal, double database) {
        Cost and(Cost more) {
            return new Cost(portal + more.portal, database + more.database);
        }

        double all() {
            return portal + database;
        }

        String each() {
            return "%.1f (%.1f)".formatted(1000 * all() / TURNS / EACH, 1000 * database / TURNS / EACH);
        }
    }

    /** What showing the page so many times takes. */
    private Cost cost(String page) throws Exception {
        Map<String, Double> before = Processors.used(portal);
        for (int i = 0; i < EACH; i++) {
            look(page);
        }
        Map<String, Double> spent = Processors.between(before, Processors.used(portal));
        return new Cost(spent.getOrDefault("portal", 0.0), spent.getOrDefault("PostgreSQL", 0.0));
    }
}

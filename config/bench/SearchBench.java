package org.ledord.bench;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ledord.dev.LocalStack;

/** Writes 100,000 questions and answers of 60 words into the demo's database, and tells how long searches among them take, from request to page. */
final class SearchBench {
    private static final int ENTRIES = 100_000;
    /** A word in every entry, in one of ten, in one; in another form; its ending; mistyped; two; nothing; one kind alone; a question. */
    private static final List<String> PAGES = List.of("search?q=hemtjänsten", "search?q=ord7", "search?q=sällsynthet", "search?q=sällsyntheten", "search?q=synthet", "search?q=sällsynhtet",
            "search?q=hemtjänst+ord7", "search?q=xyzzyqwerty", "search?q=hemtjänst&kind=FAQ", "answers?q=Vad+händer+med+sällsyntheten+i+hemtjänsten");

    private final LocalStack portal;
    private final LeadsDesk desk = new LeadsDesk();

    private SearchBench(LocalStack portal) {
        this.portal = portal;
    }

    public static void main(String[] arguments) throws Exception {
        Bench.run(arguments, (portal, options) -> new SearchBench(portal).run(options.contains("--quick") ? 10 : 50));
    }

    private void run(int looks) throws Exception {
        Bench.change(portal.postgres(), """
                with item as (insert into front_item (reform_id, kind, position) select r.id, 'FAQ', 1000 + i from reform r, generate_series(1, %1$d) i where r.slug = 'falkenberg' returning id, position - 1000 as i)
                insert into content_text (item_id, title, body, language, lead, html, status, changed_at, revision)
                select x.*, 'sv', '', '<p>' || body || '</p>', 'PUBLISHED', now(), 0 from (select id, 'Fråga ' || i || case when i = 4711 then ' om sällsynthet' else '' end,
                       'I hemtjänsten gäller ' || (select string_agg('ord' || (i * 7 + j * j * 13) %% 5000 || case when j %% 12 = 0 then '.' else '' end, ' ') from generate_series(1, 60) j)
                         || case when i %% 10 = 0 then ' ord7' else '' end as body from item) x""".formatted(ENTRIES));
        long written = System.nanoTime();
        Bench.until("what was written to be found", () -> Bench.number(portal.postgres(), "select count(*) from search_entry where kind = 'FAQ'") >= ENTRIES);
        Bench.say("COPIED    %,d entries can be found after %.1f s", ENTRIES, seconds(written));
        Bench.change(portal.postgres(), "analyze");
        Bench.change(portal.postgres(), "with item as (insert into front_item (reform_id, kind, position) select id, 'FAQ', 999999 from reform where slug = 'falkenberg' returning id) "
                + "insert into content_text (item_id, title, body, language, lead, html, status, changed_at, revision) select id, 'Nykomling', 'Svar', 'sv', '', '<p>Svar</p>', 'PUBLISHED', now(), 0 from item");
        written = System.nanoTime();
        Bench.until("one more to be found", () -> Bench.number(portal.postgres(), "select count(*) from search_entry where title = 'Nykomling'") == 1);
        Bench.say("RENEWED   one more beside them after %.1f s", seconds(written));
        Bench.say("%-60s %10s %10s %10s", "page", "median ms", "p95 ms", "statements");
        for (String page : PAGES) {
            look(page, looks);
        }
    }

    private void look(String page, int looks) throws Exception {
        int at = page.indexOf("q=") + 2;
        int end = page.indexOf('&') < 0 ? page.length() : page.indexOf('&');
        String whole = portal.publicUrl() + "/sv/falkenberg/" + page.substring(0, at) + URLEncoder.encode(page.substring(at, end).replace('+', ' '), StandardCharsets.UTF_8) + page.substring(end);
        List<Double> took = new ArrayList<>();
        HttpResponse<String> shown = null;
        for (int i = -5; i < looks; i++) {
            long begun = System.nanoTime();
            shown = desk.get(whole);
            if (i >= 0) {
                took.add(1000 * seconds(begun));
            }
        }
        Collections.sort(took);
        Bench.say("%-60s %10.0f %10.0f %10s", page, took.get(took.size() / 2), took.get(Math.min(took.size() - 1, took.size() * 95 / 100)),
                shown.headers().firstValue("X-Ledord-Statements").orElse("none"));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}

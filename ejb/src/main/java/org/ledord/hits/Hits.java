package org.ledord.hits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/**
 * The figure of each page. Counted in memory, so that showing a page costs no statement, and written down once a minute; what a server
 * had counted in its last minute is lost when it is killed, which a quiet figure can bear.
 */
@ApplicationScoped
public class Hits {
    /** More pages than this between two minutes are not counted: nobody reads that many, and memory is bounded. */
    private static final int MOST_PAGES = 20_000;
    private static final int MOST_TOLD = 50_000;
    /** One installation is one municipality, and these countries' days differ by an hour; a day of a figure may. */
    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    @Inject
    private Writes writes;

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    private final Map<String, Long> waiting = new ConcurrentHashMap<>();
    private volatile Map<String, Long> told = Map.of();

    /** A page's figure. */
    public record Total(String path, long hits) {
    }

    /** Counts one showing. @param path behind the language: a page is the same in every one */
    public void count(String path) {
        if (waiting.size() < MOST_PAGES || waiting.containsKey(path)) {
            waiting.merge(path, 1L, Long::sum);
        }
    }

    /** How often a page was shown, as of the last minute; 0 for one that nobody has seen. */
    public long of(String path) {
        return told.getOrDefault(path, 0L);
    }

    /** Writes down what was counted since last time and reads the figures of all servers. Joins the transaction of whoever asks. */
    public void write() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZONE);
        Map<String, Long> taken = new TreeMap<>(); // in one order, so that two servers never wait for each other crosswise
        for (String path : List.copyOf(waiting.keySet())) {
            Long hits = waiting.remove(path);
            if (hits != null) {
                taken.put(path, hits);
            }
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        taken.forEach((path, hits) -> rows.add(Map.of("path", path, "day", day, "hits", hits)));
        writes.changeEach("insert into page_hit (path, on_date, hits) values (:path, :day, :hits) on conflict (path, on_date) do update set hits = page_hit.hits + excluded.hits", rows);
        writes.changeEach("insert into page_total (path, hits) values (:path, :hits) on conflict (path) do update set hits = page_total.hits + excluded.hits", rows);
        told = reads.list(Total.class, "select path, hits from page_total order by hits desc limit :most", Map.of("most", MOST_TOLD)).stream()
                .collect(Collectors.toUnmodifiableMap(Total::path, Total::hits));
    }
}

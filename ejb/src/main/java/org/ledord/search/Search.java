package org.ledord.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ledord.shared.Language;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/**
 * One search among what one reader may see. Two statements, and two more where nothing holds all words as they were typed.
 *
 * @param among what the reader may see
 */
record Search(Reads reads, Among among, Language language, Instant now) {
    private static final String MARKS = "" + Passage.FROM + Passage.TO;
    private static final int SNIPPET = 240;
    private static final int QUOTED = 500;
    private static final int LOOKED = 20;

    /** A page of what holds all the words. */
    Found page(Asked asked, Narrowed to, int page, int size) {
        if (asked.words().isEmpty()) {
            return Found.without(asked, asked.blank() ? Found.State.NOTHING_ASKED : Found.State.TOO_SHORT);
        }
        List<KnownWord> known = new ArrayList<>(words(SearchSql.words(among), asked));
        Terms terms = new Terms(asked, known, language);
        if (terms.empty()) {
            return Found.without(asked, Found.State.SAYS_NOTHING);
        }
        Found.State state = Found.State.FOUND;
        String query = terms.all();
        List<Hit.Row> rows = rows(query, terms.exact(), to, page, size);
        if (rows.isEmpty()) {
            known.addAll(words(SearchSql.meant(among), asked));
            terms = new Terms(asked, known, language);
            state = Found.State.NEAR;
            query = terms.near();
            rows = query.isEmpty() ? rows : rows(query, terms.exact(), to, page, size);
        }
        List<Hit.Row> counts = rows.stream().filter(Hit.Row::counts).toList();
        int all = counts.stream().mapToInt(Hit.Row::entries).sum();
        if (all == 0) {
            return Found.without(asked, Found.State.NONE);
        }
        int of = counts.stream().filter(count -> to.has(count.kind()) && to.hasLanguage(count.language())).mapToInt(Hit.Row::entries).sum();
        List<Hit> hits = rows.stream().filter(row -> !row.counts()).map(row -> row.hit(Passage.best(row.text(), SNIPPET, language))).toList();
        Map<String, Integer> kinds = summed(counts.stream().filter(count -> to.hasLanguage(count.language())), Hit.Row::kind);
        Map<String, Integer> tongues = summed(counts.stream().filter(count -> to.has(count.kind())), Hit.Row::language);
        return new Found(asked, state, kinds.entrySet().stream().map(one -> new Found.KindCount(one.getKey(), one.getValue())).toList(),
                tongues.entrySet().stream().map(one -> new Found.TongueCount(one.getKey(), one.getValue())).toList(), of, all >= SearchSql.RANKED, hits);
    }

    /** The passages that hold most of the words of a question, at most so many. */
    Found passages(Asked asked, int most) {
        if (asked.words().isEmpty()) {
            return Found.without(asked, asked.blank() ? Found.State.NOTHING_ASKED : Found.State.TOO_SHORT);
        }
        List<KnownWord> known = new ArrayList<>(words(SearchSql.words(among), asked));
        known.addAll(words(SearchSql.meant(among), asked));
        Terms terms = new Terms(asked, known, language);
        if (terms.empty()) {
            return Found.without(asked, Found.State.SAYS_NOTHING);
        }
        Map<String, Object> each = new HashMap<>(among.reader());
        each.putAll(Map.of("each", terms.each(), "ranked", SearchSql.RANKED));
        String query = terms.telling(reads.list(Integer.class, SearchSql.each(among), each));
        List<Hit> hits = query.isEmpty() ? List.of() : rows(query, query, Narrowed.NOT, 1, LOOKED).stream().filter(row -> !row.counts()).map(row -> row.hit(quoted(row)))
                .filter(hit -> !hit.passage().pieces().isEmpty())
                .sorted(Comparator.comparing(Search::isTitleAlone).thenComparingInt(hit -> -Math.min(terms.size(), hit.title().words() + hit.passage().words()))).limit(most).toList();
        return hits.isEmpty() ? Found.without(asked, Found.State.NONE) : new Found(asked, Found.State.FOUND, List.of(), List.of(), hits.size(), false, hits);
    }

    /** What says something of the matter is quoted before what only names it. */
    private static boolean isTitleAlone(Hit hit) {
        return hit.passage().text().equals(hit.title().text());
    }

    /** An answer stands behind its question; of all else that has the words in its title alone, that is quoted. */
    private Passage quoted(Hit.Row row) {
        Passage passage = Passage.best(row.text(), QUOTED, language);
        return passage.words() > 0 || row.kind().equals("FAQ") ? passage : Passage.whole(row.title());
    }

    private List<KnownWord> words(String sql, Asked asked) {
        Map<String, Object> of = new HashMap<>(among.reader());
        of.put("words", String.join(",", asked.words()));
        return reads.list(KnownWord.class, sql, of);
    }

    /** The most first. */
    private static Map<String, Integer> summed(Stream<Hit.Row> counts, Function<Hit.Row, String> by) {
        return counts.collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingInt(Hit.Row::entries))).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private List<Hit.Row> rows(String query, String exact, Narrowed to, int page, int size) {
        Map<String, Object> of = new HashMap<>(among.reader());
        of.putAll(Parameters.of("query", query, "ranked", SearchSql.RANKED, "exact", exact, "kind", to.kind(), "tongue", to.language(), "language", language.name(), "now", now.toString(), "size", size,
                "from", (page - 1) * size, "marks", MARKS, "options", "HighlightAll=true, StartSel=" + Passage.FROM + ", StopSel=" + Passage.TO));
        return reads.list(Hit.Row.class, SearchSql.found(among), of);
    }
}

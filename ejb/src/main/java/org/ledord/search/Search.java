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
 * One search among what one reader may see. Three statements, and two more where nothing holds all words as they were typed.
 *
 * @param vocabulary the table or view of words
 * @param from the entries that may be seen, as {@code e}
 * @param where what narrows them to this reader and reform
 */
record Search(Reads reads, String vocabulary, String from, String where, Map<String, Object> reader, Language language, Instant now) {
    private static final String MARKS = "" + Passage.FROM + Passage.TO;
    private static final int SNIPPET = 240;
    private static final int QUOTED = 500;
    private static final int LOOKED = 20;

    /** How much there is of one kind in one language. */
    public record Count(String kind, String language, int entries) {
    }

    /** A page of what holds all the words. */
    Found page(Asked asked, Narrowed to, int page, int size) {
        if (asked.words().isEmpty()) {
            return Found.without(asked, asked.blank() ? Found.State.NOTHING_ASKED : Found.State.TOO_SHORT);
        }
        List<KnownWord> known = new ArrayList<>(words(SearchSql.words(vocabulary), asked));
        Terms terms = new Terms(asked, known, language);
        if (terms.empty()) {
            return Found.without(asked, Found.State.SAYS_NOTHING);
        }
        Found.State state = Found.State.FOUND;
        String query = terms.all();
        List<Count> counts = counts(query);
        if (counts.isEmpty()) {
            known.addAll(words(SearchSql.meant(vocabulary), asked));
            terms = new Terms(asked, known, language);
            state = Found.State.NEAR;
            query = terms.near();
            counts = counts(query);
        }
        int all = counts.stream().mapToInt(Count::entries).sum();
        int among = counts.stream().filter(count -> to.has(count.kind()) && to.hasLanguage(count.language())).mapToInt(Count::entries).sum();
        if (all == 0) {
            return Found.without(asked, Found.State.NONE);
        }
        List<Hit> hits = rows(query, terms.exact(), to, page, size).stream().map(row -> row.hit(Passage.best(row.text(), SNIPPET, language))).toList();
        Map<String, Integer> kinds = summed(counts.stream().filter(count -> to.hasLanguage(count.language())), Count::kind);
        Map<String, Integer> tongues = summed(counts.stream().filter(count -> to.has(count.kind())), Count::language);
        return new Found(asked, state, kinds.entrySet().stream().map(one -> new Found.KindCount(one.getKey(), one.getValue())).toList(),
                tongues.entrySet().stream().map(one -> new Found.TongueCount(one.getKey(), one.getValue())).toList(), among, all >= SearchSql.RANKED, hits);
    }

    /** The passages that hold most of the words of a question, at most so many. */
    Found passages(Asked asked, int most) {
        if (asked.words().isEmpty()) {
            return Found.without(asked, asked.blank() ? Found.State.NOTHING_ASKED : Found.State.TOO_SHORT);
        }
        List<KnownWord> known = new ArrayList<>(words(SearchSql.words(vocabulary), asked));
        known.addAll(words(SearchSql.meant(vocabulary), asked));
        Terms terms = new Terms(asked, known, language);
        if (terms.empty()) {
            return Found.without(asked, Found.State.SAYS_NOTHING);
        }
        Map<String, Object> each = new HashMap<>(reader);
        each.putAll(Map.of("each", terms.each(), "ranked", SearchSql.RANKED));
        String query = terms.telling(reads.list(Integer.class, SearchSql.each(from, where), each));
        List<Hit> hits = query.isEmpty() ? List.of() : rows(query, query, Narrowed.NOT, 1, LOOKED).stream().map(row -> row.hit(quoted(row)))
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
        return reads.list(KnownWord.class, sql, Map.of("words", String.join(",", asked.words())));
    }

    /** The most first. */
    private static Map<String, Integer> summed(Stream<Count> counts, Function<Count, String> by) {
        return counts.collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingInt(Count::entries))).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private List<Count> counts(String query) {
        return reads.list(Count.class, SearchSql.counts(from, where), of(query));
    }

    private List<Hit.Row> rows(String query, String exact, Narrowed to, int page, int size) {
        Map<String, Object> of = of(query);
        of.putAll(Parameters.of("exact", exact, "kind", to.kind(), "tongue", to.language(), "language", language.name(), "now", now.toString(), "size", size, "from", (page - 1) * size, "marks", MARKS,
                "options", "HighlightAll=true, StartSel=" + Passage.FROM + ", StopSel=" + Passage.TO));
        return reads.list(Hit.Row.class, SearchSql.page(from, where), of);
    }

    private Map<String, Object> of(String query) {
        Map<String, Object> of = new HashMap<>(reader);
        of.put("query", query);
        of.put("ranked", SearchSql.RANKED);
        return of;
    }
}

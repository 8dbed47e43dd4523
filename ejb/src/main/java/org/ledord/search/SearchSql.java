package org.ledord.search;

/** The statements of a search. */
final class SearchSql {
    /** So many are ranked and counted: those with the words in their title first. */
    static final int RANKED = 1000;

    /** What the vocabulary, a table or view, knows of words. */
    private static final String WORDS = """
            with asked as (select cast(ordinality as int) as place, word, search_folded(word) as folded, length(word) as size from unnest(string_to_array(:words, ',')) with ordinality as x(word, ordinality)),
                 stems as (select a.place, l.language, search_stem(l.language, a.word) as stem from asked a, unnest(string_to_array('sv,nb,fi,en', ',')) as l(language))
            select s.place, 'STEM' as how, s.language, '' as word, s.stem,
                   cast(coalesce((select sum(v.entries) from %1$s v where reverse(v.stem) = reverse(s.stem) collate "C" and s.stem <> ''), 0) as int) as entries from stems s
            union all
            select s.place, 'END', e.language, e.word, e.stem, e.entries
              from (select distinct place, stem from stems where length(stem) >= 4) s cross join lateral (
                select min(v.language) as language, min(v.word) as word, v.stem, cast(sum(v.entries) as int) as entries from %1$s v
                 where reverse(v.stem) > reverse(s.stem) collate "C" and reverse(v.stem) < (reverse(s.stem) || chr(1114109)) collate "C" group by v.stem order by entries desc limit 50) e""";
    /** And which may be meant: a slip or two leave one half of a word as it was. Only words that stand in what the reader may see, or hidden ones would push those out. */
    private static final String MEANT = """
            with asked as (select cast(ordinality as int) as place, word, search_folded(word) as folded, length(word) as size from unnest(string_to_array(:words, ',')) with ordinality as x(word, ordinality))
            select a.place, 'NEAR' as how, n.language, n.word, n.stem, n.entries
              from asked a cross join lateral (
                (select v.language, v.word, v.stem, v.entries from %1$s v
                  where v.folded >= left(a.folded, greatest(3, a.size / 2)) collate "C" and v.folded < (left(a.folded, greatest(3, a.size / 2)) || chr(1114109)) collate "C"
                    and length(v.word) between a.size - 2 and a.size + 2 order by v.entries desc limit 300)
                union
                (select v.language, v.word, v.stem, v.entries from %1$s v
                  where reverse(v.folded) >= reverse(right(a.folded, greatest(3, a.size / 2 - 1))) collate "C" and reverse(v.folded) < (reverse(right(a.folded, greatest(3, a.size / 2 - 1))) || chr(1114109)) collate "C"
                    and length(v.word) between a.size - 2 and a.size + 2 order by v.entries desc limit 300)) n
             where a.size > 3 and exists (select 1 from %2$s where %3$s and e.words @@ cast(chr(39) || nullif(n.stem, '') || chr(39) as tsquery))
            union all
            select distinct p.place, 'PIECE', '', '', p.piece, 0
              from (select a.place, x.piece from asked a cross join lateral unnest(string_to_array('sv,nb,fi,en', ',')) as l(language) cross join lateral search_stem(l.language, a.word) as t(stem)
                      cross join lateral generate_series(4, length(t.stem) - 4) as g(cut) cross join lateral (values (left(t.stem, g.cut)), (substr(t.stem, g.cut + 1))) as x(piece)) p
             where exists (select 1 from %1$s v where reverse(v.stem) = reverse(p.piece) collate "C")
               and exists (select 1 from %2$s where %3$s and e.words @@ cast(chr(39) || p.piece || chr(39) as tsquery))""";
    private static final String HITS = """
            with hit as materialized (
              select id from (select e.id from %1$s where ts_filter(e.words, cast('{a}' as "char"[])) @@ cast(:query as tsquery) and %2$s limit :ranked) heads
              union select id from (select e.id from %1$s where e.words @@ cast(:query as tsquery) and %2$s limit :ranked) others)""";
    /** What was found by kind and language, and a page of it, in one: a count's row has how many, a hit's has nought. */
    private static final String FOUND = HITS + """
            , seen as materialized (select e.id, e.side, e.reform_id, e.slug, e.kind, e.number, e.place, e.language, e.title, e.text, e.dated, e.words from hit join %1$s on e.id = hit.id where %2$s),
            page as (
              select e.*, (ts_rank(e.words, cast(:exact as tsquery), 1) * 2 + ts_rank(e.words, cast(:query as tsquery), 1)) * case when e.language = :language then 1.2 else 1 end
                       / (1 + 0.1 * greatest(0, coalesce(extract(epoch from cast(:now as timestamptz) - e.dated), 31557600) / 31557600)) as score
                from seen e where (:kind = '' or e.kind = :kind) and (:tongue = '' or e.language = :tongue)
               order by score desc, e.id limit :size offset :from)
            select * from (
              select cast(count(*) as int) as entries, '' as side, '' as slug, '' as reform, '' as reform_language, e.kind, 0 as number, '' as place, e.language, cast(null as timestamptz) as dated,
                     '' as title, '' as text, cast(null as double precision) as score, cast(0 as bigint) as id from seen e group by e.kind, e.language
              union all
              select 0, p.side, p.slug, coalesce(t.title, p.slug), coalesce(t.language, ''), p.kind, p.number, p.place, p.language, p.dated,
                     ts_headline(stemming(p.language), translate(p.title, :marks, ''), cast(:query as tsquery), :options),
                     ts_headline(stemming(p.language), translate(p.text, :marks, ''), cast(:query as tsquery), :options), p.score, p.id
                from page p left join lateral (select x.title, x.language from %3$s x where x.reform_id = p.reform_id order by x.language = :language desc, x.language limit 1) t on true) rows
             order by entries > 0 desc, case when entries > 0 then kind end, case when entries > 0 then language end, score desc, id""";

    private static final String EACH = """
            select cast((select count(*) from (select e.id from %1$s where e.words @@ cast(q.query as tsquery) and %2$s limit :ranked) x) as int)
              from unnest(string_to_array(:each, chr(10))) with ordinality as q(query, place) order by q.place""";

    private SearchSql() {
    }

    static String words(Among among) {
        return WORDS.formatted(among.vocabulary());
    }

    static String meant(Among among) {
        return MEANT.formatted(among.vocabulary(), among.from(), among.where());
    }

    static String each(Among among) {
        return EACH.formatted(among.from(), among.where());
    }

    static String found(Among among) {
        return FOUND.formatted(among.from(), among.where(), among.titles());
    }
}

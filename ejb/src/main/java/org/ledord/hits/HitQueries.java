package org.ledord.hits;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ledord.access.May;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Reads;

/** Which pages of a reform are read, for those who write them. */
@Stateless
@PermitAll
public class HitQueries {
    /** How many stand on a page. */
    public static final int PAGE = 50;
    /** More no file holds. */
    private static final int MOST = 20_000;
    private static final String KINDS = Arrays.stream(MatterKind.values()).map(kind -> "('" + kind.path() + "', '" + kind.name() + "')").collect(Collectors.joining(", "));

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** A page of the list, the most read first. */
    @May("content.edit")
    public List<HitRow> list(ReformKey reform, int page) {
        return rows(reform, PAGE, Math.max(0, page - 1) * PAGE);
    }

    /** The whole list. */
    @May("content.edit")
    public List<HitRow> all(ReformKey reform) {
        return rows(reform, MOST, 0);
    }

    private List<HitRow> rows(ReformKey reform, int size, int from) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Hits.ZONE);
        return reads.list(HitRow.class, """
                select t.path, coalesce(m.title, g.title, d.title) as title, coalesce(m.language, g.language, d.language) as language, coalesce(h.week, 0) as week, coalesce(h.month, 0) as month,
                       t.hits as total, cast(t.pages as int) as pages
                  from (select path, hits, split_part(path, '/', 3) as word, split_part(path, '/', 4) as name, count(*) over () as pages
                          from page_total where path = '/' || :reform or starts_with(path, '/' || :reform || '/') order by hits desc, path limit :size offset :from) t
                  join reform r on r.slug = :reform
                  left join lateral (select cast(sum(x.hits) filter (where x.on_date > :week) as bigint) as week, cast(sum(x.hits) as bigint) as month
                                       from page_hit x where x.path = t.path and x.on_date > :month) h on true
                  left join (values %s) as k(word, kind) on k.word = t.word
                  left join matter m on m.reform_id = r.id and m.kind = k.kind and cast(m.number as text) = t.name and m.audience = 'PUBLIC'
                  left join lateral (select x.title, x.language from page p join content_text x on x.page_id = p.id and x.status = 'PUBLISHED'
                                      where t.word = 'pages' and p.reform_id = r.id and p.slug = t.name order by x.language <> r.language, x.id limit 1) g on true
                  left join document d on t.word = 'documents' and d.reform_id = r.id and d.slug = t.name and d.status = 'PUBLISHED'
                 order by t.hits desc, t.path""".formatted(KINDS), Map.of("reform", reform.slug(), "size", size, "from", from, "week", today.minusDays(7), "month", today.minusDays(30)));
    }
}

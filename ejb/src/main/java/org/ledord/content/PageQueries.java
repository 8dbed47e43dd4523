package org.ledord.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** Pages as whoever writes them sees them. */
@Stateless
@PermitAll
public class PageQueries {
    @Inject
    private Reads reads;

    @Inject
    private TextReads texts;

    @Inject
    private Clock clock;

    /** The tree, each page before those below it. One that nobody has read through for as long as the reform has set is overdue. */
    @May("content.edit")
    public List<PageRow> tree(ReformKey reform) {
        return reads.list(PageRow.class, """
                with recursive tree as (
                  select p.*, 1 as depth, array[p.position] as way, cast(null as text) as above from page p join reform r on r.id = p.reform_id
                   where r.slug = :slug and p.parent_id is null
                  union all select p.*, t.depth + 1, t.way || p.position, t.slug from tree t join page p on p.parent_id = t.id)
                select t.slug, t.above as parent, (select z.title from content_text z where z.page_id = t.parent_id order by z.language <> r.language, z.id limit 1) as parent_title, t.depth, x.title, x.language, t.owner, t.reviewed_on, t.category, t.place, t.latitude, t.longitude, r.review_months,
                       lag(t.id) over (partition by t.parent_id order by t.position, t.id) is null as first, """ + OverduePages.WHEN + """
                 as overdue,
                       x.sv, x.nb, x.fi, x.en
                  from tree t join reform r on r.id = t.reform_id
                  join lateral (select (array_agg(y.title order by y.language <> r.language, y.id))[1] as title, (array_agg(y.language order by y.language <> r.language, y.id))[1] as language,
                                       min(y.published_at) filter (where y.status = 'PUBLISHED') as shown_from,\s""" + InLanguages.SQL + """
                                  from content_text y where y.page_id = t.id) x on true
                 order by t.way""", Parameters.of("slug", reform.slug(), "now", clock.instant()));
    }

    /** What a page says in all languages that it is written in, with what this one says and said. */
    @May("content.edit")
    public TextsDetails show(ReformKey reform, String slug, String language) {
        return texts.of("page_id = (select p.id from page p join reform r on r.id = p.reform_id where r.slug = :reform and p.slug = :slug)",
                Map.of("reform", reform.slug(), "slug", slug), language);
    }
}

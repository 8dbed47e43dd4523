package org.ledord.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private Clock clock;

    /** The tree, each page before those below it. One that nobody has read through for a year is overdue. */
    @May("content.edit")
    public List<PageRow> tree(ReformKey reform) {
        return reads.list(PageRow.class, """
                with recursive tree as (
                  select p.*, 1 as depth, array[p.position] as way, cast(null as text) as above from page p join reform r on r.id = p.reform_id
                   where r.slug = :slug and p.parent_id is null
                  union all select p.*, t.depth + 1, t.way || p.position, t.slug from tree t join page p on p.parent_id = t.id)
                select t.slug, t.above as parent, t.depth, x.title, x.language, t.reviewed_on, coalesce(t.reviewed_on, cast(x.first as date)) < cast(:now as date) - 365 as overdue,
                       x.sv, x.nb, x.fi, x.en
                  from tree t join reform r on r.id = t.reform_id
                  join lateral (select (array_agg(y.title order by y.language <> r.language, y.id))[1] as title, (array_agg(y.language order by y.language <> r.language, y.id))[1] as language,
                                       min(y.changed_at) as first,
                                       max(y.status) filter (where y.language = 'sv') as sv, max(y.status) filter (where y.language = 'nb') as nb,
                                       max(y.status) filter (where y.language = 'fi') as fi, max(y.status) filter (where y.language = 'en') as en
                                  from page_text y where y.page_id = t.id) x on true
                 order by t.way""", Parameters.of("slug", reform.slug(), "now", clock.instant()));
    }

    /** A page's text in this language, if it is written. */
    @May("content.edit")
    public Optional<PageDetails> find(ReformKey reform, String slug, String language) {
        return reads.first(PageDetails.class, """
                select p.slug, t.language, t.title, t.lead, t.body, t.html, p.owner, p.reviewed_on, t.status, t.publish_at, t.published_at, t.corrected_at, t.revision
                  from page p join reform r on r.id = p.reform_id join page_text t on t.page_id = p.id
                 where r.slug = :reform and p.slug = :slug and t.language = :language""", Map.of("reform", reform.slug(), "slug", slug, "language", language));
    }

    /** What all could read of it, the newest first. */
    @May("content.edit")
    public List<PageVersionRow> versions(ReformKey reform, String slug, String language) {
        return reads.list(PageVersionRow.class, """
                select v.number, v.title, v.lead, v.html, v.shown_from from page_version v join page_text t on t.id = v.text_id join page p on p.id = t.page_id
                  join reform r on r.id = p.reform_id where r.slug = :reform and p.slug = :slug and t.language = :language order by v.number desc limit 50""",
                Map.of("reform", reform.slug(), "slug", slug, "language", language));
    }
}

package org.ledord.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Reads;

/** What stands on a reform's first page, as whoever writes it sees it. */
@Stateless
@PermitAll
public class FrontQueries {
    @Inject
    private Reads reads;

    @Inject
    private TextReads texts;

    /** All of a kind, in their order. */
    @May("content.edit")
    public List<FrontRow> list(ReformKey reform, FrontKind kind) {
        return reads.list(FrontRow.class, """
                select i.id, i.kind, x.title, x.body, x.language, i.source, i.dated, i.seen_on, i.view_kind, i.url, lag(i.id) over (order by i.position, i.id) is null as first, x.sv, x.nb, x.fi, x.en
                  from front_item i join reform r on r.id = i.reform_id
                  join lateral (select (array_agg(y.title order by y.language <> r.language, y.id))[1] as title, (array_agg(y.body order by y.language <> r.language, y.id))[1] as body,
                                       (array_agg(y.language order by y.language <> r.language, y.id))[1] as language,\s""" + InLanguages.SQL + """
                                  from content_text y where y.item_id = i.id) x on true
                 where r.slug = :reform and i.kind = :kind order by i.position, i.id""", Map.of("reform", reform.slug(), "kind", kind.name()));
    }

    /** What one says in all its languages, with what this one says and said. */
    @May("content.edit")
    public TextsDetails show(ReformKey reform, long item, String language) {
        return texts.of("item_id = (select i.id from front_item i join reform r on r.id = i.reform_id where r.slug = :reform and i.id = :item)",
                Map.of("reform", reform.slug(), "item", item), language);
    }
}

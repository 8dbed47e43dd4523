package org.ledord.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** Posts as the workspace sees them. */
@Stateless
@PermitAll
public class PostQueries {
    private static final String FROM = " from post p join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id where r.slug = :slug and ";

    @Inject
    private Reads reads;

    @Inject
    private Access access;

    @Inject
    private TextReads texts;

    /** A page of posts in this state, or of all where it is null; what is not out yet first, then newest first. */
    @May("post.list")
    public List<PostRow> list(ReformKey reform, TextStatus status, int page, int size) {
        boolean writer = access.may("post.write", reform);
        return reads.list(PostRow.class, """
                select w.number, w.title, w.language, f.lead, w.status, w.changed_at, f.published_at, s.publish_at, s.sv, s.nb, s.fi, s.en
                  from (select p.id, m.number, m.title, m.language, m.status, m.changed_at""" + FROM + access.scope().sql("m") + """
                 and (cast(:status as text) is null or m.status = :status)) w
                  join content_text f on f.post_id = w.id and f.language = w.language
                  cross join lateral (select min(y.publish_at) as publish_at,\s""" + InLanguages.SQL + """
                  from content_text y where y.post_id = w.id and :writer) s
                 order by w.status not in ('DRAFT', 'SCHEDULED'), f.published_at desc nulls first, w.number desc limit :size offset :from""",
                Parameters.of("slug", reform.slug(), "status", status == null ? null : status.name(), "writer", writer, "size", size, "from", Math.max(0, page - 1) * size));
    }

    /** How many there are. */
    @May("post.list")
    public PostCounts counts(ReformKey reform) {
        return reads.first(PostCounts.class, """
                select count(*) filter (where m.status = 'DRAFT') as drafts, count(*) filter (where m.status = 'SCHEDULED') as scheduled,
                       count(*) filter (where m.status = 'PUBLISHED') as published, count(*) filter (where m.status = 'WITHDRAWN') as withdrawn""" + FROM
                + access.scope().sql("m"), Map.of("slug", reform.slug())).orElseThrow();
    }

    /** The post in all languages that it is written in, the first before the others, with what this one says and said. */
    @May("post.write")
    public TextsDetails show(MatterKey key, String language) {
        return texts.of("post_id = (select p.id" + FROM + access.scope().sql("m") + " and m.number = :number)", Map.of("slug", key.reform(), "number", key.number()), language);
    }
}

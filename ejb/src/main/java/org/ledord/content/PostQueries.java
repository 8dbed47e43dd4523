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
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** Posts as the workspace sees them. */
@Stateless
@PermitAll
public class PostQueries {
    private static final String POST = """
            select m.number, m.title, m.language, p.lead, p.body, p.status, m.created_at, m.changed_at, p.published_at, p.revision
              from post p join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id where r.slug = :slug and %s""";

    @Inject
    private Reads reads;

    @Inject
    private Access access;

    /** A page of posts in this state, or of all where it is null; drafts first, then newest first. */
    @May("post.list")
    public List<PostRow> list(ReformKey reform, PostStatus status, int page, int size) {
        return reads.list(PostRow.class, POST.formatted(access.scope().sql("m"))
                + " and (cast(:status as text) is null or p.status = :status)"
                + " order by p.status <> 'DRAFT', p.published_at desc nulls first, m.number desc limit :size offset :from",
                Parameters.of("slug", reform.slug(), "status", status == null ? null : status.name(), "size", size,
                        "from", Math.max(0, page - 1) * size));
    }

    /** How many there are. */
    @May("post.list")
    public PostCounts counts(ReformKey reform) {
        return reads.first(PostCounts.class, """
                select count(*) filter (where p.status = 'DRAFT') as drafts, count(*) filter (where p.status = 'PUBLISHED') as published,
                       count(*) filter (where p.status = 'WITHDRAWN') as withdrawn
                  from post p join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id where r.slug = :slug and """
                + " " + access.scope().sql("m"), Map.of("slug", reform.slug())).orElseThrow();
    }

    /** One post. */
    @May("post.list")
    public PostRow show(MatterKey key) {
        return reads.first(PostRow.class, POST.formatted(access.scope().sql("m")) + " and m.number = :number",
                Map.of("slug", key.reform(), "number", key.number())).orElseThrow(() -> new NotFound(key.toString()));
    }
}

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
import org.ledord.shared.Reads;

/** Posts as the workspace sees them. */
@Stateless
@PermitAll
public class PostQueries {
    private static final String POST = """
            select m.number, m.title, m.language, p.lead, p.body, p.status, m.created_at, p.published_at, p.revision
              from post p join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id where r.slug = :slug and %s""";

    @Inject
    private Reads reads;

    @Inject
    private Access access;

    /** A page of posts, drafts first, then newest first. */
    @May("post.list")
    public List<PostRow> list(ReformKey reform, int page, int size) {
        return reads.list(PostRow.class, POST.formatted(access.scope().sql("m"))
                + " order by p.status <> 'DRAFT', p.published_at desc nulls first, m.number desc limit :size offset :from",
                Map.of("slug", reform.slug(), "size", size, "from", Math.max(0, page - 1) * size));
    }

    /** How many there are. */
    @May("post.list")
    public long count(ReformKey reform) {
        return reads.count("select count(*) from post p join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id where r.slug = :slug and "
                + access.scope().sql("m"), Map.of("slug", reform.slug()));
    }

    /** One post. */
    @May("post.list")
    public PostRow show(MatterKey key) {
        return reads.first(PostRow.class, POST.formatted(access.scope().sql("m")) + " and m.number = :number",
                Map.of("slug", key.reform(), "number", key.number())).orElseThrow(() -> new NotFound(key.toString()));
    }
}

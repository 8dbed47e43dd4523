package org.ledord.picture;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.attachment.FileKind;
import org.ledord.attachment.ServedFile;
import org.ledord.matter.ReformKey;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** Pictures as those who write for the reform see them. */
@Stateless
@PermitAll
public class PictureQueries {
    @Inject
    private Reads reads;

    /** A page of them, the newest first. */
    @May("picture.add")
    public List<PictureRow> list(ReformKey reform, int page, int size) {
        return reads.list(PictureRow.class, """
                select x.slug, x.about, x.width, x.height, length(x.content) as bytes, x.added_at,
                       (select count(*) from content_text t left join page p on p.id = t.page_id left join post q on q.id = t.post_id left join matter m on m.id = q.matter_id
                         where coalesce(p.reform_id, m.reform_id) = r.id and position('"/images/' || r.slug || '/' || x.slug || '"' in t.html) > 0) as texts
                  from picture x join reform r on r.id = x.reform_id where r.slug = :reform order by x.id desc limit :size offset :from""",
                Map.of("reform", reform.slug(), "size", size, "from", (page - 1) * size));
    }

    /** How many there are. */
    @May("picture.add")
    public long count(ReformKey reform) {
        return reads.count("select count(*) from picture x join reform r on r.id = x.reform_id where r.slug = :reform", Map.of("reform", reform.slug()));
    }

    /** What is kept of one. */
    public record Kept(FileKind kind, byte[] content) {
    }

    /** One of them. */
    @May("picture.add")
    public ServedFile file(ReformKey reform, String slug) {
        Kept kept = reads.first(Kept.class, "select x.kind, x.content from picture x join reform r on r.id = x.reform_id where r.slug = :reform and x.slug = :slug",
                Map.of("reform", reform.slug(), "slug", slug == null ? "" : slug)).orElseThrow(() -> new NotFound("picture " + slug));
        return new ServedFile(kept.kind().named(slug), kept.kind().mediaType(), kept.content());
    }
}

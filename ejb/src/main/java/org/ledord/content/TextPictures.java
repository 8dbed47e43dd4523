package org.ledord.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.ledord.picture.Drawn;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** The pictures that a text may show: those of its own reform. */
@ApplicationScoped
class TextPictures {
    @Inject
    private Reads reads;

    /** How the picture with a name is drawn in this text; nothing where its reform has none by that name. */
    Function<String, Optional<Drawn>> of(TextKey key) {
        return name -> reads.first(Drawn.class, """
                select '/images/' || r.slug || '/' || x.slug as address, x.width, x.height from picture x join reform r on r.id = x.reform_id
                 where x.slug = :name and r.id = coalesce((select p.reform_id from page p where p.id = cast(:page as bigint)),
                       (select m.reform_id from post q join matter m on m.id = q.matter_id where q.id = cast(:post as bigint)))""",
                Parameters.of("name", name, "page", key.pageId(), "post", key.postId()));
    }
}

package org.ledord.content;

import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.people.Waiting;

/**
 * Drafts that whoever may publish them has not let out yet, on the first page of the workspace. Asked together with the mail that
 * waits, so that the page costs no statement more (ADR 0010).
 */
public final class WaitingPosts {
    /** As SQL, for the reforms {@code :publishing}: reform, number and title, the oldest first. */
    public static final String SQL = """
            select r.id as reform_id, r.slug, m.number, m.title from post p join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id
             where m.status = 'DRAFT' and m.reform_id = any(cast(string_to_array(:publishing, ',') as bigint[])) order by m.created_at limit 20""";

    private WaitingPosts() {
    }

    /** The row in words. */
    public static Waiting waiting(String slug, int number, String title) {
        return new Waiting(Waiting.Kind.ASKED, new MatterKey(slug, MatterKind.POST, number), "/news/write", "news.waiting.draft", List.of(title), null, "open");
    }
}

package org.ledord.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ledord.access.Access;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.people.Waiting;
import org.ledord.people.WaitingSource;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** Drafts that whoever may publish them has not let out yet. */
@ApplicationScoped
public class WaitingPosts implements WaitingSource {
    @Inject
    private Reads reads;

    @Inject
    private Access access;

    /** A draft. */
    public record Row(String slug, int number, String title) {
    }

    @Override
    public List<Waiting> waitingFor(long personId) {
        Set<Long> mine = access.reforms("post.publish");
        return mine.isEmpty() ? List.of() : reads.list(Row.class, """
                select r.slug, m.number, m.title from post p join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id
                 where p.status = 'DRAFT' and m.reform_id = any(cast(string_to_array(:mine, ',') as bigint[])) order by m.created_at limit 20""",
                Map.of("mine", Parameters.list(mine))).stream()
                .map(row -> new Waiting(Waiting.Kind.ASKED, new MatterKey(row.slug(), MatterKind.POST, row.number()), "/news/write",
                        "news.waiting.draft", List.of(row.title()), null, "open")).toList();
    }
}

package org.ledord.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledord.group.GroupSql;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Language;
import org.ledord.shared.Reads;

/** The groups that write proposals, and so can answer an idea: with somebody in them today. */
@ApplicationScoped
class IdeaGroups {
    private static final String WRITING = """
              from reform_group g join matter gm on gm.id = g.matter_id join reform r on r.id = g.reform_id
             where r.slug = :reform and g.kind in ('WORKING','PROJECT') and exists (select 1 from membership s where s.group_id = g.id and\s""" + GroupSql.runs("s") + ")";

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    List<IdeaGroup> of(MatterKey idea, Language language) {
        return reads.list(IdeaGroup.class, "select gm.number, " + GroupSql.name("g.id") + " as name" + WRITING + """
                 and g.id is distinct from (select m.group_id from matter m where m.reform_id = r.id and m.kind = 'IDEA' and m.number = :number) order by gm.number""",
                Map.of("reform", idea.reform(), "number", idea.number(), "language", language.name(), "now", clock.instant()));
    }

    Optional<Long> id(String reform, int number) {
        return reads.first(Long.class, "select g.id" + WRITING + " and gm.number = :number", Map.of("reform", reform, "number", number, "now", clock.instant()));
    }
}

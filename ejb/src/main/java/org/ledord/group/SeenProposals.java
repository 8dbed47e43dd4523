package org.ledord.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** Proposals for what stands beside them: questions, co-determination and risk assessments, which know nothing else of proposals. */
@ApplicationScoped
public class SeenProposals {
    @Inject
    private Reads reads;

    @Inject
    private Access access;

    /** As far as those need it. */
    public record Seen(long matterId, long reformId, long groupId, String title, String language, String status) {
    }

    /** The proposal, when the actor may see it: a lead must not learn from a refusal that a draft exists. */
    public Seen get(MatterKey key) {
        return reads.first(Seen.class, """
                select m.id as matter_id, m.reform_id, m.group_id, m.title, m.language, p.status from matter m join proposal p on p.matter_id = m.id join reform r on r.id = m.reform_id
                 where r.slug = :reform and m.kind = 'PROPOSAL' and m.number = :number and\s""" + access.scope().sql("m", MatterKind.PROPOSAL),
                Map.of("reform", key.reform(), "number", key.number())).orElseThrow(() -> new NotFound(key.toString()));
    }
}

package org.ledord.proposal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** What can be merged, and what can be split. */
@Stateless
@PermitAll
public class MergeQueries {
    @Inject
    private Reads reads;

    @Inject
    private Access access;

    /** The proposal and the others of its group that can be merged with it, the one that one begins from first; {@link NotFound} where it cannot be merged now. */
    @May("proposal.merge")
    public List<MergeCandidate> candidates(MatterKey key) {
        List<MergeCandidate> found = reads.list(MergeCandidate.class, """
                select m.number, m.title, p.status, v.today, v.proposed, v.effect, m.number = :number as own
                  from proposal p join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id
                  join proposal_version v on v.proposal_id = p.id and v.number = (select max(w.number) from proposal_version w where w.proposal_id = p.id)
                 where r.slug = :reform and p.status = any(string_to_array(:statuses, ','))
                   and p.group_id = (select o.group_id from proposal o join matter om on om.id = o.matter_id where om.reform_id = r.id and om.number = :number)
                   and\s""" + access.scope().sql("m") + " order by m.number <> :number, m.number", Map.of("reform", key.reform(), "number", key.number(), "statuses",
                Parameters.list(Arrays.stream(ProposalStatus.values()).filter(status -> ProposalStep.MERGE.possible(status, null)).toList())));
        if (found.isEmpty() || !found.get(0).own()) {
            throw new NotFound(key.toString());
        }
        return found;
    }

    /** The proposal, where it can be split now. */
    @May("proposal.split")
    public MergeCandidate splittable(MatterKey key) {
        return candidates(key).get(0);
    }
}

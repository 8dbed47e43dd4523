package org.ledord.risk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.group.GroupSql;
import org.ledord.group.SeenProposals;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Writes;

/** The lead names which units a proposal concerns, so that a decision about it waits for the risk assessment of each. */
@Stateless
@PermitAll
public class RiskConcerning {
    @Inject
    private SeenProposals proposals;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Clock clock;

    /** The units in which people of the reform work, with what there is of each; those that were named stand among them though nobody works there any more. */
    @May(value = "risk.concern", trace = Trace.READS)
    public List<RiskUnit> units(MatterKey proposal) {
        return units(proposals.get(proposal));
    }

    private List<RiskUnit> units(SeenProposals.Seen seen) {
        return reads.list(RiskUnit.class, """
                select u.slug, u.name, exists (select 1 from risk_unit n where n.proposal_id = :proposal and n.unit_id = u.id) as named,
                       coalesce((select case when bool_or(a.done_on is not null) then 'DONE' else 'OPEN' end from risk_assessment a join matter k on k.id = a.matter_id
                                  where a.proposal_id = :proposal and k.unit_id = u.id and %s having count(*) > 0), 'NONE') as state
                  from unit u
                 where u.id in (select coalesce(s.unit_id, p.unit_id) from membership s join reform_group g on g.id = s.group_id join reform r on r.id = g.reform_id join person p on p.id = s.person_id
                                 where r.id = :reform and %s)
                    or u.id in (select n.unit_id from risk_unit n where n.proposal_id = :proposal) order by u.name""".formatted(SignedAssessments.UNUSED, GroupSql.runs("s")),
                Map.of("proposal", seen.matterId(), "reform", seen.reformId(), "now", clock.instant()));
    }

    /** Names them; what was named before is let go. */
    @May("risk.concern")
    public void name(NameUnits command) {
        SeenProposals.Seen seen = proposals.get(command.proposal());
        List<String> known = units(seen).stream().map(RiskUnit::slug).toList();
        if (!known.containsAll(command.units())) {
            throw new RuleViolation("risk-unit-unknown").at("units");
        }
        Map<String, Object> named = Parameters.of("proposal", seen.matterId(), "units", Parameters.list(command.units()));
        writes.change("delete from risk_unit where proposal_id = :proposal", Map.of("proposal", seen.matterId()));
        writes.change("insert into risk_unit (proposal_id, unit_id) select :proposal, u.id from unit u where u.slug = any(string_to_array(:units, ','))", named);
    }
}

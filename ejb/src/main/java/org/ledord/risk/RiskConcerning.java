package org.ledord.risk;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.group.GroupSql;
import org.ledord.group.SeenProposals;
import org.ledord.matter.MatterKey;
import org.ledord.people.ClientData;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Writes;

/** The lead names which units a proposal concerns, so that a decision about it waits for the risk assessment of each. */
@Stateless
@PermitAll
public class RiskConcerning {
    /** Shorter is no reason that the public could understand. */
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    @Inject
    private SeenProposals proposals;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private CurrentActor actor;

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

    /** Names them; what was named before is let go. Of a unit that had not begun, so that a decision waits for it no more, it is said why. */
    @May("risk.concern")
    public void name(NameUnits command) {
        SeenProposals.Seen seen = proposals.get(command.proposal());
        List<RiskUnit> units = units(seen);
        if (!units.stream().map(RiskUnit::slug).toList().containsAll(command.units())) {
            throw new RuleViolation("risk-unit-unknown").at("units");
        }
        letGo(seen, units.stream().filter(unit -> unit.lets() && !command.units().contains(unit.slug())).toList(), command.reason());
        Map<String, Object> named = Parameters.of("proposal", seen.matterId(), "units", Parameters.list(command.units()));
        writes.change("update risk_unit_let_go set back_at = :now where proposal_id = :proposal and back_at is null and unit_id in (select u.id from unit u where u.slug = any(string_to_array(:units, ',')))",
                Parameters.of("proposal", seen.matterId(), "units", Parameters.list(command.units()), "now", clock.instant()));
        writes.change("delete from risk_unit where proposal_id = :proposal", Map.of("proposal", seen.matterId()));
        writes.change("insert into risk_unit (proposal_id, unit_id) select :proposal, u.id from unit u where u.slug = any(string_to_array(:units, ','))", named);
    }

    private void letGo(SeenProposals.Seen seen, List<RiskUnit> gone, String reason) {
        if (gone.isEmpty()) {
            return;
        }
        if (reason.length() < SHORTEST_REASON) {
            throw new RuleViolation("risk-unit-let-go", gone.stream().map(RiskUnit::name).collect(Collectors.joining(", "))).at("reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new RuleViolation("text-too-long", LONGEST_REASON).at("reason");
        }
        ClientData.refuse(reason);
        writes.change("""
                insert into risk_unit_let_go (proposal_id, unit_id, reason, let_go_by, let_go_at)
                select :proposal, u.id, :reason, :by, :now from unit u where u.slug = any(string_to_array(:units, ','))""", Parameters.of("proposal", seen.matterId(), "reason", reason,
                "by", actor.personId(), "now", clock.instant(), "units", Parameters.list(gone.stream().map(RiskUnit::slug).collect(Collectors.toSet()))));
    }
}

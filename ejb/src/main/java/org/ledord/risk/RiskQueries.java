package org.ledord.risk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Target;
import org.ledord.group.SeenProposals;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** Risk assessments as the actor may see them. */
@Stateless
@PermitAll
public class RiskQueries {
    private static final int MOST = 200;

    @Inject
    private Reads reads;

    @Inject
    private Access access;

    @Inject
    private CurrentActor actor;

    @Inject
    private SeenProposals proposals;

    @Inject
    private Assessments assessments;

    @Inject
    private Clock clock;

    /** All of the reform: those that are not signed first, then the newest. */
    @May("risk.list")
    public List<RiskRow> list(ReformKey reform) {
        return reads.list(RiskRow.class, """
                select m.number, m.title, pm.number as proposal_number, u.name as unit, a.begun_on, a.done_on,
                       (select cast(count(*) as int) from risk_item i where i.assessment_id = a.id) as risks,
                       (select cast(count(*) as int) from risk_item i where i.assessment_id = a.id and i.measure <> '' and i.done_on is null) as open
                  from risk_assessment a join matter m on m.id = a.matter_id join reform r on r.id = m.reform_id join matter pm on pm.id = a.proposal_id left join unit u on u.id = m.unit_id
                 where r.slug = :reform and\s""" + access.scope().sql("m") + " order by a.done_on is not null, a.begun_on desc, m.number desc limit :most",
                Map.of("reform", reform.slug(), "most", MOST));
    }

    /** One of them. */
    @May("risk.list")
    public RiskDetails show(MatterKey key) {
        RiskDetails.Head head = reads.first(RiskDetails.Head.class, """
                select m.id as matter_id, m.reform_id, m.audience, m.group_id, m.unit_id, m.created_at, m.number, m.title, m.language, pm.number as proposal_number, u.name as unit,
                       a.changes, a.places, a.concerned, a.begun_on, a.done_on, cast(cast(:now as timestamptz) at time zone r.zone as date) as today, a.revision
                  from risk_assessment a join matter m on m.id = a.matter_id join reform r on r.id = m.reform_id join matter pm on pm.id = a.proposal_id left join unit u on u.id = m.unit_id
                 where r.slug = :reform and m.number = :number and\s""" + access.scope().sql("m"), Map.of("reform", key.reform(), "number", key.number(), "now", clock.instant()))
                .orElseThrow(() -> new NotFound(key.toString()));
        List<RiskDetails.Line> lines = reads.list(RiskDetails.Line.class, """
                select 'RISK' as list, i.number, i.risk, i.severity, i.likelihood, i.measure, i.responsible, i.due_on, i.done_on, i.follow_up, i.followed_up_on, false as dissents, false as mine
                  from risk_item i join risk_assessment a on a.id = i.assessment_id where a.matter_id = :matter
                union all
                select 'SIGNATURE', 0, s.words, 0, 0, s.side, p.name, null, cast(s.signed_at at time zone r.zone as date), '', null, s.dissents, s.person_id = cast(:me as bigint)
                  from risk_signature s join risk_assessment a on a.id = s.assessment_id join person p on p.id = s.person_id join matter m on m.id = a.matter_id join reform r on r.id = m.reform_id
                 where a.matter_id = :matter
                 order by list, number, measure, done_on""", Parameters.of("matter", head.matterId(), "me", actor.get().personId()));
        Target target = new Target(head.matterId(), head.reformId(), MatterKind.RISK, head.audience(), head.groupId(), head.unitId(), head.createdAt(), false);
        return new RiskDetails(key, head, lines, access.policy().may("risk.write", actor.grants(), target));
    }

    /** About which proposal one is to be begun, and for which unit: that of whoever asks. */
    @May("risk.begin")
    public RiskForm form(MatterKey proposal) {
        SeenProposals.Seen seen = proposals.get(proposal);
        return new RiskForm(seen.title(), assessments.unit(seen.reformId()).flatMap(id -> reads.first(String.class, "select name from unit where id = :id", Map.of("id", id))).orElse(null));
    }
}

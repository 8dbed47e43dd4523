package org.ledord.proposal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ledord.access.Access;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Target;
import org.ledord.group.GroupSql;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.proposal.ProposalDetails.Head;
import org.ledord.proposal.ProposalDetails.Kin;
import org.ledord.proposal.ProposalDetails.PrincipleRow;
import org.ledord.proposal.ProposalDetails.VersionRow;
import org.ledord.proposal.ProposalDetails.WayStep;
import org.ledord.proposal.ProposalList.Choice;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;
import org.ledord.shared.Refused;

/** Proposals as the actor may see them. Each question costs the same few statements however many there are. */
@Stateless
@PermitAll
public class ProposalQueries {
    private static final String PART = """
            (select t.title from part_text t where t.part_id = pa.id
              order by t.language = :language desc, t.language = r.language desc, t.language limit 1)""";
    private static final String GROUP = GroupSql.name("g.id");
    private static final String FROM = """
              from matter m join proposal p on p.matter_id = m.id join reform r on r.id = m.reform_id
              join reform_group g on g.id = p.group_id join matter gm on gm.id = g.matter_id
              left join part pa on pa.id = p.part_id
            """;

    /** Why a draft of matter {@code m} cannot be thrown away; what {@link Proposals#demandNoLineage} and OpenQuestions refuse. */
    private static final String KEPT_FOR = """
            case when exists (select 1 from matter_link k where k.relation = 'MERGED_INTO' and k.to_id = m.id or k.relation = 'SPLIT_FROM' and k.from_id = m.id) then 'LINEAGE'
                 when exists (select 1 from specialist_question k where k.proposal_id = m.id and k.status in ('OPEN','ANSWERED')) then 'ASKED' end as kept_for""";

    /** What is done beside it: everybody who reads the proposal knows how far, and whoever may read the record gets a way there. */
    private static final String BESIDE = """
            select 'CODETERMINATION', m.number, t.jurisdiction, t.state, t.begun_on, coalesce(t.closed_on, t.changed_on), case when %1$s then 1 else 0 end, case when t.closed_on is null then 0 else 1 end
              from codetermination t join matter m on m.id = t.matter_id where t.proposal_id = :matter
            union all
            select 'RISK', m.number, coalesce((select u.name from unit u where u.id = m.unit_id), ''), case when t.done_on is null then 'OPEN' else 'DONE' end, t.begun_on, t.done_on, case when %1$s then 1 else 0 end, case when t.done_on is null then 0 else 1 end
              from risk_assessment t join matter m on m.id = t.matter_id where t.proposal_id = :matter
            """;

    @Inject
    private Reads reads;

    @Inject
    private Access access;

    @Inject
    private CurrentActor actor;

    /** One page of the reform's proposals, the newest first. */
    @May("proposal.list")
    public ProposalList list(ReformKey reform, ProposalFilter filter, Language language) {
        Map<String, Object> parameters = parameters(reform.slug(), language);
        parameters.put("part", filter.part());
        parameters.put("status", filter.status() == null ? null : filter.status().name());
        parameters.put("group", filter.group());
        parameters.put("limit", ProposalFilter.PAGE);
        parameters.put("offset", (filter.page() - 1) * ProposalFilter.PAGE);
        List<ProposalRow> rows = reads.list(ProposalRow.class, """
                select m.number, m.title, m.language, p.status, p.outcome, m.changed_at, count(*) over () as total,
                       (select v.proposed from proposal_version v where v.proposal_id = p.id order by v.number desc limit 1) as summary,
                """ + PART + " as part, " + GROUP + " as group_name" + "\n" + FROM + """
                 where r.slug = :reform and (cast(:part as text) is null or pa.slug = :part)
                   and (cast(:status as text) is null or p.status = :status)
                   and (cast(:group as int) is null or gm.number = :group) and\s""" + access.scope().sql("m", MatterKind.PROPOSAL) + """

                 order by m.number desc limit :limit offset :offset""", parameters);
        List<Option> options = reads.list(Option.class, """
                select 'PART' as kind, pa.slug as value, null as matter_id, pa.reform_id, null as group_id, null as audience, pa.position as place,
                """ + PART + " as label" + """

                  from part pa join reform r on r.id = pa.reform_id where r.slug = :reform
                union all
                select 'GROUP', cast(gm.number as text), gm.id, gm.reform_id, g.id, gm.audience, gm.number,
                """ + GROUP + """

                  from reform_group g join matter gm on gm.id = g.matter_id join reform r on r.id = g.reform_id
                 where r.slug = :reform and g.kind in ('WORKING', 'PROJECT', 'MANAGEMENT', 'TEAM', 'SPECIALIST')
                 order by kind, place""", Map.of("reform", reform.slug(), "language", language.name()));
        return new ProposalList(rows, rows.isEmpty() ? 0 : rows.get(0).total(), filter.page(), choices(options, "PART"),
                choices(options, "GROUP"), options.stream().filter(this::mayWrite).map(Option::choice).toList());
    }

    /** A part or a group to choose; the ids are for the policy. */
    public record Option(String kind, String value, Long matterId, long reformId, Long groupId, Audience audience, String label) {
        Choice choice() {
            return new Choice(value, label);
        }
    }

    /** Everything about one proposal that the actor may know. */
    @May("proposal.show")
    public ProposalDetails details(MatterKey key, Language language) {
        Head head = head(key, language);
        Target target = target(head);
        boolean insider = insider(target);
        List<VersionRow> versions = versions(key, insider);
        List<Linked> linked = reads.list(Linked.class, """
                select 'PRINCIPLE' as kind, pr.number, t.name as title, t.explanation as status, null as from_on, null as to_on, 0 as part, 0 as whole
                  from proposal p join proposal_principle x on x.proposal_id = p.id join principle pr on pr.id = x.principle_id
                  join reform r on r.id = pr.reform_id
                  left join lateral (select t.name, t.explanation from principle_text t where t.principle_id = pr.id
                              order by t.language = :language desc, t.language = r.language desc, t.language limit 1) t on true
                 where p.matter_id = :matter
                union all
                select 'ROUND', m.number, m.title, d.status, cast(d.opened_at at time zone f.zone as date), d.closes_on,
                       (select t.replied from round_tally t where t.round_id = d.id), (select t.points from round_tally t where t.round_id = d.id)
                  from round d join matter m on m.id = d.matter_id join proposal p on p.id = d.proposal_id join reform f on f.id = m.reform_id
                 where p.matter_id = :matter and\s""" + access.scope().sql("m") + """

                union all
                select 'DECISION', m.number, m.title, d.outcome, d.decided_on, d.provisional_until, 0, 0
                  from decision d join matter m on m.id = d.matter_id join proposal p on p.id = d.proposal_id
                 where p.matter_id = :matter and\s""" + access.scope().sql("m") + """

                union all
                select 'PILOT', m.number, m.title, l.status, l.starts_on, coalesce(l.evaluated_on, l.ends_on), 0, 0
                  from pilot l join matter m on m.id = l.matter_id join proposal p on p.id = l.proposal_id
                 where p.matter_id = :matter and\s""" + access.scope().sql("m") + """

                union all
                """ + BESIDE.formatted(access.scope().sql("m")) + """

                union all
                select case when (l.from_id = :matter) <> (l.relation = 'MERGED_INTO') then 'BEFORE' else 'AFTER' end, m.number, m.title, m.kind, null, null, 0, 0
                  from matter_link l join matter m on m.id = case when l.from_id = :matter then l.to_id else l.from_id end
                 where (l.from_id = :matter or l.to_id = :matter) and m.kind in ('IDEA', 'PROPOSAL') and l.relation <> 'CONCERNS' and m.status <> 'DISCARDED' and\s""" + access.scope().sql("m") + """

                 order by from_on nulls first, number""", Map.of("matter", head.matterId(), "language", language.name()));
        List<Kin> kin = linked.stream().filter(Linked::related).map(Linked::asKin).toList();
        Set<ProposalStep> steps = Arrays.stream(ProposalStep.values())
                .filter(step -> step.possible(head.status(), head.outcome()) && !(step == ProposalStep.DISCARD && head.keptFor() != null))
                .filter(step -> access.policy().may(step.permission(), actor.grants(), target))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProposalStep.class)));
        boolean kept = head.keptFor() != null && ProposalStep.DISCARD.possible(head.status(), head.outcome())
                && access.policy().may(ProposalStep.DISCARD.permission(), actor.grants(), target);
        return new ProposalDetails(key, head, versions,
                linked.stream().filter(Linked::principle).map(Linked::asPrinciple).toList(),
                linked.stream().filter(row -> !row.principle() && !row.related()).map(Linked::asStep).toList(),
                kin, insider, steps, kept ? head.keptFor() : null);
    }

    /** What hangs on a proposal. */
    public record Linked(String kind, int number, String title, String status, java.time.LocalDate fromOn,
            java.time.LocalDate toOn, long part, long whole) {
        boolean principle() {
            return kind.equals("PRINCIPLE");
        }

        PrincipleRow asPrinciple() {
            return new PrincipleRow(number, title, status);
        }

        boolean related() {
            return kind.equals("BEFORE") || kind.equals("AFTER");
        }

        Kin asKin() {
            return new Kin(kind, MatterKind.valueOf(status), number, title);
        }

        WayStep asStep() {
            return new WayStep(MatterKind.valueOf(kind), number, title, status, fromOn, toOn, part, whole);
        }
    }

    /** What has changed from one version to another. */
    @May("proposal.show")
    public Comparison compare(MatterKey key, int from, int to, Language language) {
        Map<Integer, VersionRow> versions = versions(key, insider(target(head(key, Language.sv)))).stream()
                .collect(Collectors.toMap(VersionRow::number, version -> version));
        VersionRow before = versions.get(from);
        VersionRow after = versions.get(to);
        if (before == null || after == null) {
            throw new NotFound(key + " version " + from + " or " + to);
        }
        return Comparison.between(before, after, language);
    }

    /** The form for going on with a proposal, for whoever may save it; a draft and what was handed in are saved by different rights. */
    @May("proposal.show")
    public ProposalForm form(MatterKey key, Language language) {
        Head head = head(key, language);
        String saving = (head.status() == ProposalStatus.DRAFT ? ProposalStep.REVISE : ProposalStep.AMEND).permission();
        if (access.allowed(target(head), List.of(saving)).isEmpty()) {
            throw new Refused(saving);
        }
        VersionRow latest = versions(key, true).get(0);
        List<Shelf> shelf = shelf(key.reform(), language, head.matterId());
        Set<Integer> chosen = shelf.stream().filter(Shelf::chosen).map(Shelf::number).collect(Collectors.toSet());
        return new ProposalForm(key, new MatterKey(key.reform(), MatterKind.GROUP, head.groupNumber()), head.groupName(),
                head.status(), head.audience(), latest.number(), head.revision(), latest.words(head.partSlug(), chosen),
                latest.author(), latest.createdAt(), parts(shelf), principles(shelf), head.keptFor() == null);
    }

    /** The form for a new proposal in this group. */
    @May("proposal.write")
    public ProposalForm emptyForm(MatterKey group, Language language) {
        Map<String, Object> parameters = parameters(group.reform(), language);
        parameters.put("number", group.number());
        Option found = reads.first(Option.class, """
                select 'GROUP' as kind, pa.slug as value, gm.id as matter_id, gm.reform_id, g.id as group_id, gm.audience,
                """ + GROUP + " as label" + """

                  from reform_group g join matter gm on gm.id = g.matter_id join reform r on r.id = g.reform_id
                  left join part pa on pa.id = g.part_id
                 where r.slug = :reform and gm.number = :number""", parameters)
                .orElseThrow(() -> new NotFound(group.toString()));
        List<Shelf> shelf = shelf(group.reform(), language, 0);
        return new ProposalForm(null, group, found.label(), ProposalStatus.DRAFT, Audience.GROUP, 1, 0,
                new Draft("", "", "", "", null, found.value(), Set.of()), null, null, parts(shelf), principles(shelf), true);
    }

    /** A part or a principle of the reform, and whether the proposal has chosen it. */
    public record Shelf(String kind, int number, String slug, String name, String explanation, boolean chosen) {
    }

    private List<Shelf> shelf(String reform, Language language, long matterId) {
        return reads.list(Shelf.class, """
                select 'PART' as kind, pa.position as number, pa.slug, t.title as name, '' as explanation, false as chosen
                  from part pa join reform r on r.id = pa.reform_id
                  left join lateral (select t.title from part_text t where t.part_id = pa.id
                              order by t.language = :language desc, t.language = r.language desc, t.language limit 1) t on true
                 where r.slug = :reform and (pa.retired_on is null or exists (select 1 from proposal p where p.part_id = pa.id and p.matter_id = :matter))
                union all
                select 'PRINCIPLE', pr.number, null, t.name, t.explanation,
                       exists (select 1 from proposal_principle x join proposal p on p.id = x.proposal_id
                                where x.principle_id = pr.id and p.matter_id = :matter)
                  from principle pr join reform r on r.id = pr.reform_id
                  left join lateral (select t.name, t.explanation from principle_text t where t.principle_id = pr.id
                              order by t.language = :language desc, t.language = r.language desc, t.language limit 1) t on true
                 where r.slug = :reform and (pr.retired_on is null or exists (select 1 from proposal_principle x join proposal p on p.id = x.proposal_id
                                where x.principle_id = pr.id and p.matter_id = :matter))
                 order by kind, number""", Map.of("reform", reform, "language", language.name(), "matter", matterId));
    }

    private static List<Choice> parts(List<Shelf> shelf) {
        return shelf.stream().filter(item -> item.kind().equals("PART")).map(item -> new Choice(item.slug(), item.name())).toList();
    }

    private static List<PrincipleRow> principles(List<Shelf> shelf) {
        return shelf.stream().filter(item -> item.kind().equals("PRINCIPLE"))
                .map(item -> new PrincipleRow(item.number(), item.name(), item.explanation())).toList();
    }

    private Head head(MatterKey key, Language language) {
        Map<String, Object> parameters = parameters(key.reform(), language);
        parameters.put("number", key.number());
        return reads.first(Head.class, """
                select m.id as matter_id, m.reform_id, m.audience, m.group_id, m.unit_id, m.created_at, m.title, m.language,
                       p.status, p.outcome, pa.slug as part_slug, gm.number as group_number, p.shared_at, p.submitted_at,
                       p.implemented_on, p.withdrawal, p.revision, m.changed_at,
                """ + KEPT_FOR + """
                ,
                       (select cast(count(*) as int) from proposal_author a where a.proposal_id = p.id) as authors,
                """ + PART + " as part, " + GROUP + " as group_name" + "\n" + FROM + """
                 where r.slug = :reform and m.kind = 'PROPOSAL' and m.number = :number and\s""" + access.scope().sql("m", MatterKind.PROPOSAL),
                parameters).orElseThrow(() -> new NotFound(key.toString()));
    }

    /** Who did not write it sees it from the wording that was handed in, and not who wrote which version. */
    private List<VersionRow> versions(MatterKey key, boolean insider) {
        List<VersionRow> versions = reads.list(VersionRow.class, """
                select v.number, v.title, v.today, v.proposed, v.effect, v.wanted_from, v.note, v.created_at,
                       case when :insider then a.name end as author,
                       """ + Argument.SQL + """
                        as argued
                  from matter m join reform r on r.id = m.reform_id join proposal p on p.matter_id = m.id
                  join proposal_version v on v.proposal_id = p.id join person a on a.id = v.author_id
                 where r.slug = :reform and m.kind = 'PROPOSAL' and m.number = :number
                   and (:insider or p.submitted_at is null or v.created_at >= p.submitted_at or v.number = (select max(w.number)
                          from proposal_version w where w.proposal_id = p.id and w.created_at <= p.submitted_at))
                   and\s""" + access.scope().sql("m") + " order by v.number desc",
                Map.of("reform", key.reform(), "number", key.number(), "insider", insider));
        if (versions.isEmpty()) {
            throw new NotFound(key.toString());
        }
        return versions;
    }

    private boolean insider(Target target) {
        return access.policy().may("proposal.amend", actor.grants(), target);
    }

    private static Target target(Head head) {
        return new Target(head.matterId(), head.reformId(), MatterKind.PROPOSAL, head.audience(), head.groupId(), head.unitId(),
                head.createdAt(), false);
    }

    private boolean mayWrite(Option option) {
        return option.groupId() != null && access.policy().may("proposal.write", actor.grants(), new Target(option.matterId(),
                option.reformId(), MatterKind.GROUP, option.audience(), option.groupId(), null, null, false));
    }

    private static List<Choice> choices(List<Option> options, String kind) {
        return options.stream().filter(option -> option.kind().equals(kind)).map(Option::choice).toList();
    }

    private static Map<String, Object> parameters(String reform, Language language) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("reform", reform);
        parameters.put("language", language.name());
        return parameters;
    }
}

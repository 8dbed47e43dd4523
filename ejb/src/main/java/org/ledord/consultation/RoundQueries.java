package org.ledord.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ledord.access.Access;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.group.GroupSql;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.proposal.ProposalStatus;
import org.ledord.proposal.ProposalStep;
import org.ledord.reading.QuestionKind;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** Rounds as the actor may see them; each question costs the same few statements however many rounds there are. */
@Stateless
@PermitAll
public class RoundQueries {
    /** How many are asked in round {@code d}. */
    static final String INVITED = "coalesce(t.invited, 0) as invited";
    /** How many have answered it; of an anonymous round in tenths of those asked, rounded down. */
    static final String ANSWERED = """
            case when d.named then coalesce(t.answered, 0) else (select w.answered from round_turnout w where w.round_id = d.id) end as answered""";
    private static final String NUMBERS = INVITED + ", " + ANSWERED + ", coalesce(t.points, 0) as points, coalesce(t.replied, 0) as replied";

    @Inject
    private Reads reads;

    @Inject
    private Access access;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** One page of the reform's rounds, the newest first; of one status when it is given. */
    @May("round.list")
    public RoundList list(ReformKey reform, RoundStatus status, int page) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("reform", reform.slug());
        parameters.put("status", status == null ? null : status.name());
        parameters.put("limit", RoundList.PAGE);
        parameters.put("offset", (Math.max(1, page) - 1) * RoundList.PAGE);
        List<RoundRow> rows = reads.list(RoundRow.class, "select m.number, m.title, m.language, d.status, d.opened_at, d.closes_on, r.zone,"
                + " d.named, pm.number as proposal_number, pm.title as proposal_title, count(*) over () as total, " + NUMBERS + """

                  from matter m join round d on d.matter_id = m.id join reform r on r.id = m.reform_id left join round_tally t on t.round_id = d.id
                  left join proposal p on p.id = d.proposal_id left join matter pm on pm.id = p.matter_id
                 where r.slug = :reform and (cast(:status as text) is null or d.status = :status) and\s""" + access.scope().sql("m", MatterKind.ROUND)
                + " order by m.number desc limit :limit offset :offset", parameters);
        return new RoundList(rows, rows.isEmpty() ? 0 : rows.get(0).total(), Math.max(1, page), access.may("round.open", reform));
    }

    /** One round with its numbers, questions and what it asks about. */
    @May("round.show")
    public RoundDetails show(MatterKey key) {
        Map<String, Object> parameters = Parameters.of("reform", key.reform(), "number", key.kind() == MatterKind.ROUND ? key.number() : 0,
                "person", actor.get().personId());
        RoundDetails.Head head = reads.first(RoundDetails.Head.class, """
                select r.slug as reform, m.number, m.title, m.language, d.intro, d.status, d.opened_at, d.closes_on, d.closed_at, d.concluded_at,
                       r.zone, r.jurisdiction, d.revision, m.id as matter_id, m.reform_id, m.audience, m.group_id, m.unit_id, m.created_at,
                       exists (select 1 from invitation i where i.round_id = d.id and i.person_id = cast(:person as bigint)
                                  and i.state <> 'REVOKED') as asks_me,
                       coalesce((select max(v.received_at) from answer a join invitation i on i.id = a.invitation_id join answer_version v on v.answer_id = a.id
                         where a.round_id = d.id and a.state = 'FILED' and i.person_id = cast(:person as bigint)),
                         (select i.answered_at from invitation i where i.round_id = d.id and i.person_id = cast(:person as bigint) and not d.named))
                         as answered_by_me, d.threshold, d.counted_at is not null as counted,
                       coalesce(t.late, 0) as late, coalesce(t.uncut, 0) as uncut, (select w.days from round_median w where w.round_id = d.id) as median_days,
                """ + NUMBERS + """

                  from matter m join round d on d.matter_id = m.id join reform r on r.id = m.reform_id left join round_tally t on t.round_id = d.id
                 where r.slug = :reform and m.kind = 'ROUND' and m.number = :number and\s""" + access.scope().sql("m", MatterKind.ROUND), parameters)
                .orElseThrow(() -> new NotFound(key.toString()));
        Set<String> may = access.allowed(head.target(), RoundDetails.OFFERED);
        return new RoundDetails(head, questions(parameters), concerns(parameters), may,
                may.contains("answer.read") && !head.anonymous() ? addressees(parameters) : List.of(), head.counted() ? shares(parameters) : List.of());
    }

    private List<RoundDetails.Share> shares(Map<String, Object> parameters) {
        return reads.list(RoundDetails.Share.class, """
                select q.number as question, b.value, b.share, b.told from matter m join reform r on r.id = m.reform_id join round d on d.matter_id = m.id
                  join question q on q.round_id = d.id join ballot_result b on b.question_id = q.id
                 where r.slug = :reform and m.kind = 'ROUND' and m.number = :number""", parameters);
    }

    private List<RoundDetails.Concern> concerns(Map<String, Object> parameters) {
        return reads.list(RoundDetails.Concern.class, """
                select t.number, t.title, t.status from matter m join reform r on r.id = m.reform_id join matter_link l on l.from_id = m.id
                  join matter t on t.id = l.to_id and t.kind = 'PROPOSAL'
                 where r.slug = :reform and m.kind = 'ROUND' and m.number = :number and l.relation = 'CONCERNS' order by t.number""", parameters);
    }

    /** The first of those who have not answered, and of those who have: so many that a round of an ordinary size is told in full. */
    private List<AddresseeRow> addressees(Map<String, Object> parameters) {
        return reads.list(AddresseeRow.class, AddresseeRow.SQL.formatted("""
                (select x.* from invitation x where x.round_id = d.id and x.state = 'INVITED' order by x.id limit 100)
                union all (select x.* from invitation x where x.round_id = d.id and x.state in ('ANSWERED', 'WITHDRAWN') order by x.state, x.id limit 100)""")
                + " order by group_name, p.name", parameters);
    }

    /**
     * Those who were asked, some at a time; {@link NotFound} of an anonymous round.
     *
     * @param state those who stand so; null for everybody who is asked still
     * @param after the place of the last one that was shown, 0 for the first page
     */
    @May("answer.read")
    public List<AddresseeRow> asked(MatterKey key, InvitationState state, long after) {
        demandNamed(key);
        return reads.list(AddresseeRow.class, AddresseeRow.SQL.formatted("""
                select x.* from invitation x where x.round_id = d.id and d.named and x.state = coalesce(:state, x.state) and x.state <> 'REVOKED' and x.id > :after order by x.id limit :limit""")
                + " order by i.id", Parameters.of("reform", key.reform(), "number", key.kind() == MatterKind.ROUND ? key.number() : 0, "state", state == null ? null : state.name(),
                "after", after, "limit", AddresseeRow.PAGE + 1));
    }

    /** Those who were asked and have these words in their name, the first of them; for whoever enters what they wrote on paper. */
    @May("answer.paper")
    public List<AddresseeRow> find(MatterKey key, String name) {
        return reads.list(AddresseeRow.class, AddresseeRow.SQL.formatted("""
                select x.* from invitation x join person y on y.id = x.person_id where x.round_id = d.id and d.named and x.state <> 'REVOKED'
                   and y.name ilike '%' || :name || '%' order by y.name, x.id limit 20""") + " order by p.name, i.id",
                Map.of("reform", key.reform(), "number", key.kind() == MatterKind.ROUND ? key.number() : 0, "name", name.replaceAll("[\\\\%_]", " ").strip()));
    }

    /** The questions of a round, for a form on paper; {@link NotFound} of an anonymous one, which takes none. */
    @May("answer.paper")
    public List<AskedQuestion> questions(MatterKey key) {
        demandNamed(key);
        return questions(Parameters.of("reform", key.reform(), "number", key.kind() == MatterKind.ROUND ? key.number() : 0));
    }

    private void demandNamed(MatterKey key) {
        if (reads.count("select count(*) from round d join matter m on m.id = d.matter_id join reform r on r.id = m.reform_id where r.slug = :reform and m.number = :number and d.named",
                Map.of("reform", key.reform(), "number", key.kind() == MatterKind.ROUND ? key.number() : 0)) == 0) {
            throw new NotFound("answers under a name to " + key);
        }
    }

    /** What a new round can be opened with in this reform. */
    @May("round.open")
    public RoundForm form(ReformKey reform, Language language) {
        List<RoundForm.GroupChoice> groups = reads.list(RoundForm.GroupChoice.class, """
                select g.slug, coalesce((select t.name from group_text t where t.group_id = g.id
                         order by t.language = :language desc, t.language = r.language desc limit 1), g.slug) as name, g.kind,
                       count(distinct s.person_id) as members, count(distinct e.person_id) as with_mail
                  from reform_group g join reform r on r.id = g.reform_id
                  left join membership s on s.group_id = g.id and %s
                  left join mail_address e on e.person_id = s.person_id and e.verified_at is not null and e.suspended_at is null
                 where r.slug = :reform group by g.id, g.slug, g.kind, r.language
                having count(distinct s.person_id) > 0
                 order by g.kind not in ('REFERENCE_UNION', 'REFERENCE_STAFF'), g.kind, name""".formatted(GroupSql.runs("s")),
                Map.of("reform", reform.slug(), "language", language.name(), "now", clock.instant()));
        String open = Arrays.stream(ProposalStatus.values()).filter(status -> ProposalStep.ENTER_ROUND.possible(status, null))
                .map(status -> "'" + status + "'").collect(Collectors.joining(", "));
        return new RoundForm(groups, reads.list(RoundForm.ProposalChoice.class, """
                select m.number, m.title, p.status from matter m join proposal p on p.matter_id = m.id join reform r on r.id = m.reform_id
                 where r.slug = :reform and p.status in (""" + open + ") and " + access.scope().sql("m") + " order by m.number desc",
                Map.of("reform", reform.slug())));
    }

    /** A question and its options in one row. */
    public record QuestionRow(int number, QuestionKind kind, String text, String hint, String options, Integer min, Integer max, String groups) {
        AskedQuestion asked() {
            return new AskedQuestion(null, number, kind, text, hint, options == null ? List.of() : List.of(options.split("\u001f")), min, max,
                    groups == null ? Set.of() : Arrays.stream(groups.split(",")).map(Long::valueOf).collect(Collectors.toSet()));
        }
    }

    private List<AskedQuestion> questions(Map<String, Object> parameters) {
        return reads.list(QuestionRow.class, """
                select q.number, q.kind, q.text, q.hint, q.scale_min as min, q.scale_max as max,
                       (select string_agg(o.text, chr(31) order by o.position) from question_option o where o.question_id = q.id) as options,
                       nullif(array_to_string(q.only_groups, ','), '') as groups
                  from matter m join reform r on r.id = m.reform_id join round d on d.matter_id = m.id join question q on q.round_id = d.id
                 where r.slug = :reform and m.kind = 'ROUND' and m.number = :number order by q.number""", parameters)
                .stream().map(QuestionRow::asked).toList();
    }
}

package org.ledord.transparency;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ledord.access.May;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.PublicReads;

/** The pages in the open. Each asks a small, constant number of statements; {@link NotFound} where there is no such public thing. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpenQueries {
    /** How many of a kind the front shows. */
    private static final int FEW = 6;

    @Inject
    private PublicReads reads;

    /** Every reform, those that run first. */
    @May("public.read")
    public List<ReformCard> reforms(Language language) {
        return reads.list(ReformCard.class, """
                select r.slug, r.municipality, r.language, t.title, t.summary, t.language as text_language, r.status,
                       (select count(*) from public_proposal p where p.reform_id = r.id) as proposals,
                       (select count(*) from public_round d where d.reform_id = r.id and d.status = 'OPEN') as open_rounds
                  from public_reform r
                  join lateral (select * from public_reform_text x where x.reform_id = r.id and x.language in (:language, r.language)
                                 order by x.language <> :language limit 1) t on true
                 order by r.status <> 'RUNNING', proposals desc, r.slug""", Map.of("language", language.name()));
    }

    /** A reform's head alone, for pages beside its front. */
    @May("public.read")
    public OpenReform reform(String slug, Language language) {
        return reads.first(OpenReform.class, OpenSql.REFORM, Map.of("slug", slug == null ? "" : slug, "language", language.name()))
                .orElseThrow(() -> new NotFound("reform " + slug));
    }

    /** A reform's first page. */
    @May("public.read")
    public Front front(String slug, Language language) {
        OpenReform reform = reform(slug, language);
        Map<String, Object> of = of(reform, language, 1, FEW);
        List<Pairs.Pilot> pilots = reads.list(Pairs.Pilot.class, Pairs.PILOT.formatted("reform_id = :reform order by starts_on desc, number desc limit :size")
                + " order by w.starts_on desc, w.number desc", of);
        return new Front(reform, reads.list(OpenItem.class, OpenSql.FRONT, of), rounds(of), proposals(of, ""), decisions(of),
                Pairs.first(pilots, Pairs.Pilot::pilot), Pairs.second(pilots, Pairs.Pilot::chart));
    }

    /** The reform's frame: principles, parts, goals, phases and groups. */
    @May("public.read")
    public Front groups(String slug, Language language) {
        OpenReform reform = reform(slug, language);
        return new Front(reform, reads.list(OpenItem.class, OpenSql.FRAME + " order by kind, number", of(reform, language, 1, 1)),
                List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** A page of the reform's proposals: all, or those of one part; in any state, {@code UNDER_WAY}, {@code DONE} or {@code CLOSED}. */
    @May("public.read")
    public ProposalList proposals(String slug, String part, String state, int page, int size, Language language) {
        OpenReform reform = reform(slug, language);
        Map<String, Object> of = of(reform, language, page, size);
        of.put("part", part);
        of.put("state", state);
        return new ProposalList(reform, reads.list(OpenItem.class, OpenSql.FRAME + " and kind = 'PART' order by number", of), proposals(of, """
                 and (:part = '' or p.part_id in (select x.part_id from public_part x where x.reform_id = :reform and x.slug = :part))
                 and (:state = '' or :state = case when p.status = 'IMPLEMENTED' then 'DONE'
                                                   when p.status in ('REJECTED', 'WITHDRAWN', 'MERGED', 'SPLIT') then 'CLOSED' else 'UNDER_WAY' end)"""));
    }

    /** A page of the reform's rounds. */
    @May("public.read")
    public Front rounds(String slug, int page, int size, Language language) {
        OpenReform reform = reform(slug, language);
        return new Front(reform, List.of(), rounds(of(reform, language, page, size)), List.of(), List.of(), List.of(), List.of());
    }

    /** A page of the reform's decisions, commitments beside them. */
    @May("public.read")
    public Front decisions(String slug, int page, int size, Language language) {
        OpenReform reform = reform(slug, language);
        Map<String, Object> of = of(reform, language, page, size);
        return new Front(reform, reads.list(OpenItem.class, OpenSql.COMMITMENTS + " order by state <> 'OPEN', coalesce(due_on, made_on), number", of),
                List.of(), List.of(), decisions(of), List.of(), List.of());
    }

    /** A proposal with its whole way, and the groups that worked on it. */
    @May("public.read")
    public ProposalPage proposal(String slug, int number, Language language) {
        ProposalPage way = way(slug, number, language);
        List<OpenParticipant> others = reads.list(OpenParticipant.class, """
                        select did, number, kind, name, language, members, round from (
                          select w.*, row_number() over (partition by w.did, w.number, w.round order by w.language <> :language) as choice from (
                            select 'WROTE' as did, g.number, g.kind, g.name, g.language, cast(g.members as int) as members, cast(null as int) as round
                              from public_proposal p join public_group g on g.group_id = p.group_id where p.matter_id = :proposal
                            union all select 'ANSWERED', g.number, g.kind, g.name, g.language, cast(g.members as int), r.number
                              from public_round r join public_round_group a on a.matter_id = r.matter_id join public_group g on g.group_id = a.group_id
                             where r.proposal_matter_id = :proposal) w where w.language in (:language, :own)) c
                         where choice = 1
                        union all select 'MINUTES', x.number, cast(x.held_on as text), x.text, '', 0, null from public_codetermination_minutes x where x.proposal_matter_id = :proposal
                        union all select 'DOCUMENT', cast(row_number() over (order by coalesce(d.dated, cast(d.published_at as date)) desc, d.document_id desc) as int), concat_ws('/', coalesce(v.kind, ''), coalesce(v.number, 0), d.slug),
                                         d.title, d.language, cast(coalesce(v.bytes, 0) as int), cast(null as int)
                                    from public_document d left join public_document_version v on v.document_id = d.document_id and v.newest where d.matter_id = :proposal
                        union all\s""" + OpenSql.LINEAGE + " order by did desc, round, number",
                Map.of("language", language.name(), "own", way.reform().language(), "proposal", way.proposal().matterId()));
        return way.with(others);
    }

    /** A proposal with its whole way, and what stands before and after it. */
    @May("public.read")
    public CardPage card(String slug, int number, Language language) {
        ProposalPage way = way(slug, number, language);
        return new CardPage(way, reads.list(OpenKin.class, OpenSql.KIN, Map.of("proposal", way.proposal().matterId())));
    }

    /** A round with its questions and, once closed, positions and a page of points. */
    @May("public.read")
    public RoundPage round(String slug, int number, int page, int size, Language language) {
        OpenReform reform = reform(slug, language);
        Map<String, Object> of = of(reform, language, 1, 1);
        of.put("number", number);
        OpenRound round = reads.first(OpenRound.class, OpenSql.ROUND + " where r.reform_id = :reform and r.number = :number", of)
                .orElseThrow(() -> new NotFound("round " + number));
        of.put("round", round.matterId());
        of.putAll(part(page, size));
        return new RoundPage(reform, round,
                reads.list(OpenQuestion.class, "select * from public_question where matter_id = :round order by number", of),
                reads.list(PartyPosition.class, """
                        select coalesce(x.party, g.name) as party, x.party is not null as organisation, x.question, x.position, x.answers
                          from public_position x
                          left join lateral (select y.name, y.number from public_group y where y.group_id = x.group_id and y.language in (:language, :own)
                                              order by y.language <> :language limit 1) g on true
                         where x.round_id = (select round_id from public_round where matter_id = :round) order by organisation, party, x.question, x.answers desc""", of),
                reads.list(OpenPoint.class, OpenSql.POINT + " where x.round_id = (select round_id from public_round where matter_id = :round) order by x.number limit :size offset :from", of),
                round.named() ? List.of() : reads.list(OpenShare.class, "select question, value, share, told from public_ballot where matter_id = :round", of));
    }

    /** A decision and what it rests on. */
    @May("public.read")
    public DecisionPage decision(String slug, int number, Language language) {
        OpenReform reform = reform(slug, language);
        Map<String, Object> of = of(reform, language, 1, 1);
        of.put("number", number);
        OpenDecision decision = reads.first(OpenDecision.class, OpenSql.DECISION + " where d.reform_id = :reform and d.number = :number", of)
                .orElseThrow(() -> new NotFound("decision " + number));
        return new DecisionPage(reform, decision, reads.list(OpenLink.class, OpenLink.SQL,
                Map.of("decision", decision.matterId(), "decided", decision.decidedOn(), "zone", reform.zone())));
    }

    /** A pilot with its measures and values. */
    @May("public.read")
    public PilotPage pilot(String slug, int number, Language language) {
        return pilot(slug, number, false, language);
    }

    /**
     * The same.
     *
     * @param limits whether the charts are those with limits, in place of those around a median
     */
    @May("public.read")
    public PilotPage pilot(String slug, int number, boolean limits, Language language) {
        OpenReform reform = reform(slug, language);
        Map<String, Object> of = of(reform, language, 1, 1);
        of.put("number", number);
        OpenPilot pilot = reads.first(OpenPilot.class, "select * from public_pilot where reform_id = :reform and number = :number", of)
                .orElseThrow(() -> new NotFound("pilot " + number));
        of.put("pilot", pilot.matterId());
        return new PilotPage(reform, pilot,
                reads.list(OpenItem.class, """
                        select i.*, null as status, null as until_on, null as when_words, 0 as count, null as link from (
                          select kind, position as number, text as title, '' as more, cast(null as date) as on_date, '' as parent, '' as text, '' as language from public_pilot_item where matter_id = :pilot
                          union all select 'EVENT', 0, label, '', on_date, '', '', '' from public_pilot_event where matter_id = :pilot
                          union all select x.kind, m.number, x.title, x.more, x.on_date, '', '', '' from public_measure_change x join public_measure m on m.measure_id = x.measure_id
                                     where m.matter_id = :pilot
                          union all select kind, number, text, '', on_date, '', '', language from public_pilot_entry where matter_id = :pilot
                          union all select 'CYCLE', number, plan, acted, begun_on, studied, did, '' from public_pilot_cycle where matter_id = :pilot
                          union all select 'DECISION', d.number, d.title, d.outcome, d.decided_on, '', '', '' from public_decision d join public_pilot p
                                        on p.proposal_matter_id = d.proposal_matter_id and d.decided_on >= p.evaluated_on where p.matter_id = :pilot) i
                        order by kind, on_date, number""", of),
                reads.list(OpenMeasure.class, OpenSql.measure(limits) + " where m.matter_id = :pilot order by m.kind <> 'OUTCOME', m.number", of));
    }

    /** A page of the reform's posts, newest first. */
    @May("public.read")
    public NewsPage posts(String slug, int page, int size, Language language) {
        OpenReform reform = reform(slug, language);
        return new NewsPage(reform, reads.list(OpenPost.class, """
                select w.number, t.title, t.language, t.lead, '' as html, w.published_at, t.corrected_at, w.among, false as kit from (
                  select *, count(*) over () as among from public_post where reform_id = :reform order by published_at desc, number desc limit :size offset :from) w
                 """ + OpenSql.POST_TEXT + " order by w.published_at desc, w.number desc", of(reform, language, page, size)));
    }

    /** One post. */
    @May("public.read")
    public PostPage post(String slug, int number, Language language) {
        OpenReform reform = reform(slug, language);
        return new PostPage(reform, reads.first(OpenPost.class, """
                select w.number, t.title, t.language, t.lead, t.html, t.published_at, t.corrected_at, 1 as among, exists (select 1 from public_kit k where k.matter_id = w.matter_id) as kit from public_post w
                 """ + OpenSql.POST_TEXT + " where w.reform_id = :reform and w.number = :number",
                Map.of("reform", reform.id(), "number", number, "language", language.name())).orElseThrow(() -> new NotFound("post " + number)));
    }

    /** A page of the reform's published minutes, the latest meeting first. */
    @May("public.read")
    public MinutesList minutes(String slug, int page, int size, Language language) {
        OpenReform reform = reform(slug, language);
        return new MinutesList(reform, reads.list(OpenMinutes.class, OpenSql.MINUTES + " where v.reform_id = :reform order by v.starts desc, v.number desc limit :size offset :from",
                of(reform, language, page, size)));
    }

    /** The published minutes of one meeting. */
    @May("public.read")
    public MinutesPage minutes(String slug, int number, Language language) {
        OpenReform reform = reform(slug, language);
        Map<String, Object> of = of(reform, language, 1, 1);
        of.put("number", number);
        OpenMinutes minutes = reads.first(OpenMinutes.class, OpenSql.MINUTES + " where v.reform_id = :reform and v.number = :number", of)
                .orElseThrow(() -> new NotFound("minutes " + number));
        of.put("meeting", minutes.matterId());
        return new MinutesPage(reform, minutes, OpenMinutesItem.of(reads.list(OpenMinutesItem.Line.class, """
                        select i.position, i.hidden, i.reason, i.heading, i.words, i.said, i.decided, i.about_kind, i.about_number, a.what, a.due_on as due, coalesce(a.done, false) as done
                          from public_minutes_item i left join public_minutes_action a on a.matter_id = i.matter_id and a.position = i.position
                         where i.matter_id = :meeting order by i.position, a.number""", of)),
                reads.list(MinutesPage.Correction.class, "select text, written_at as at from public_minutes_correction where matter_id = :meeting order by id", of));
    }

    /** Without the groups. */
    private ProposalPage way(String slug, int number, Language language) {
        OpenReform reform = reform(slug, language);
        Map<String, Object> of = of(reform, language, 1, 1);
        of.put("number", number);
        List<Pairs.Proposal> versions = reads.list(Pairs.Proposal.class, Pairs.PROPOSAL, of);
        OpenProposal proposal = versions.stream().findFirst().map(Pairs.Proposal::proposal).orElseThrow(() -> new NotFound("proposal " + number));
        of.put("proposal", proposal.matterId());
        List<Pairs.Round> rounds = reads.list(Pairs.Round.class, Pairs.ROUND, of);
        List<Pairs.Pilot> pilots = reads.list(Pairs.Pilot.class, Pairs.PILOT.formatted("proposal_matter_id = :proposal") + " order by w.starts_on", of);
        return new ProposalPage(reform, proposal, Pairs.second(versions, Pairs.Proposal::version), Pairs.first(rounds, Pairs.Round::round),
                rounds.stream().filter(row -> row.example() != null)
                        .collect(Collectors.groupingBy(row -> row.round().number(), Collectors.mapping(Pairs.Round::example, Collectors.toList()))),
                reads.list(OpenDecision.class, OpenSql.DECISION + " where d.proposal_matter_id = :proposal order by d.decided_on, d.number", of),
                Pairs.first(pilots, Pairs.Pilot::pilot), Pairs.second(pilots, Pairs.Pilot::chart), List.of(), List.of(), List.of(), List.of());
    }

    private static Map<String, Object> of(OpenReform reform, Language language, int page, int size) {
        Map<String, Object> of = Parameters.of("reform", reform.id(), "language", language.name(), "own", reform.language(), "zone", reform.zone());
        of.putAll(part(page, size));
        return of;
    }

    private static Map<String, Object> part(int page, int size) {
        return Map.of("size", size, "from", (Math.max(1, page) - 1L) * size);
    }

    private List<OpenRound> rounds(Map<String, Object> of) {
        return reads.list(OpenRound.class,
                OpenSql.ROUND + " where r.reform_id = :reform order by r.status <> 'OPEN', r.number desc limit :size offset :from", of);
    }

    private List<OpenProposal> proposals(Map<String, Object> of, String narrowed) {
        return reads.list(OpenProposal.class, OpenSql.PROPOSAL + " where p.reform_id = :reform " + narrowed + """

                order by p.status in ('IMPLEMENTED', 'REJECTED', 'WITHDRAWN', 'MERGED', 'SPLIT'), p.changed_at desc, p.number desc limit :size offset :from""", of);
    }

    private List<OpenDecision> decisions(Map<String, Object> of) {
        return reads.list(OpenDecision.class, OpenSql.DECISION + """
                 where d.reform_id = :reform order by d.decided_on desc, d.number desc limit :size offset :from""", of);
    }
}

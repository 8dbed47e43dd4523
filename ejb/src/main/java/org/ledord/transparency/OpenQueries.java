package org.ledord.transparency;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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
        Map<String, Object> of = of(reform, language);
        return new Front(reform, frame(of), rounds(of), proposals(of), decisions(of), pilots(of),
                reads.list(OpenMeasure.class, OpenSql.MEASURE + " where p.reform_id = :reform and m.kind = 'OUTCOME' order by p.number desc, m.number", of),
                reads.list(OpenItem.class, OpenSql.ITEMS, of));
    }

    /** The reform's frame: principles, parts, goals, phases and groups. */
    @May("public.read")
    public Front groups(String slug, Language language) {
        OpenReform reform = reform(slug, language);
        return new Front(reform, frame(of(reform, language)), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The reform's proposals. */
    @May("public.read")
    public Front proposals(String slug, Language language) {
        OpenReform reform = reform(slug, language);
        return new Front(reform, List.of(), List.of(), proposals(of(reform, language)), List.of(), List.of(), List.of(), List.of());
    }

    /** The reform's rounds. */
    @May("public.read")
    public Front rounds(String slug, Language language) {
        OpenReform reform = reform(slug, language);
        return new Front(reform, List.of(), rounds(of(reform, language)), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The reform's decisions, commitments beside them. */
    @May("public.read")
    public Front decisions(String slug, Language language) {
        OpenReform reform = reform(slug, language);
        Map<String, Object> of = of(reform, language);
        return new Front(reform, List.of(), List.of(), List.of(), decisions(of), List.of(), List.of(), reads.list(OpenItem.class, OpenSql.ITEMS, of));
    }

    /** A proposal with its whole way. */
    @May("public.read")
    public ProposalPage proposal(String slug, int number, Language language) {
        OpenReform reform = reform(slug, language);
        Map<String, Object> of = of(reform, language);
        of.put("number", number);
        OpenProposal proposal = reads.first(OpenProposal.class, OpenSql.PROPOSAL + " where p.reform_id = :reform and p.number = :number", of)
                .orElseThrow(() -> new NotFound("proposal " + number));
        of.put("proposal", proposal.matterId());
        return new ProposalPage(reform, proposal,
                reads.list(OpenVersion.class, "select * from public_proposal_version where matter_id = :proposal order by number", of),
                reads.list(OpenRound.class, OpenSql.ROUND + " where r.proposal_matter_id = :proposal order by r.number", of),
                reads.list(OpenPoint.class, OpenSql.POINT + """
                         join public_round r on r.matter_id = x.matter_id where r.proposal_matter_id = :proposal and x.reply_kind is not null
                         order by row_number() over (partition by x.reply_kind order by x.number), x.number limit 3""", of),
                reads.list(OpenDecision.class, OpenSql.DECISION + " where d.proposal_matter_id = :proposal order by d.decided_on, d.number", of),
                reads.list(OpenPilot.class, "select * from public_pilot where proposal_matter_id = :proposal order by starts_on", of),
                reads.list(OpenMeasure.class, OpenSql.MEASURE + " where p.proposal_matter_id = :proposal and m.kind = 'OUTCOME' order by p.number, m.number", of));
    }

    /** A round with its questions and, once closed, positions and a page of points. */
    @May("public.read")
    public RoundPage round(String slug, int number, int page, int size, Language language) {
        OpenReform reform = reform(slug, language);
        Map<String, Object> of = of(reform, language);
        of.put("number", number);
        OpenRound round = reads.first(OpenRound.class, OpenSql.ROUND + " where r.reform_id = :reform and r.number = :number", of)
                .orElseThrow(() -> new NotFound("round " + number));
        of.put("round", round.matterId());
        of.put("size", size);
        of.put("from", Math.max(0, page - 1) * size);
        return new RoundPage(reform, round,
                reads.list(OpenQuestion.class, "select * from public_question where matter_id = :round order by number", of),
                reads.list(PartyPosition.class, """
                        select coalesce(x.party, g.name) as party, x.party is not null as organisation, x.question, x.position, x.answers
                          from public_position x
                          left join lateral (select y.name, y.number from public_group y where y.group_id = x.group_id and y.language in (:language, :own)
                                              order by y.language <> :language limit 1) g on true
                         where x.matter_id = :round order by organisation, party, x.question, x.answers desc""", of),
                reads.list(OpenPoint.class, OpenSql.POINT + " where x.matter_id = :round order by x.number limit :size offset :from", of));
    }

    /** A decision and what it rests on. */
    @May("public.read")
    public DecisionPage decision(String slug, int number, Language language) {
        OpenReform reform = reform(slug, language);
        Map<String, Object> of = of(reform, language);
        of.put("number", number);
        OpenDecision decision = reads.first(OpenDecision.class, OpenSql.DECISION + " where d.reform_id = :reform and d.number = :number", of)
                .orElseThrow(() -> new NotFound("decision " + number));
        return new DecisionPage(reform, decision, reads.list(OpenLink.class,
                "select relation, kind, number, title, language from public_link where from_id = :decision order by relation, kind, number",
                Map.of("decision", decision.matterId())));
    }

    /** A pilot with its measures and values. */
    @May("public.read")
    public PilotPage pilot(String slug, int number, Language language) {
        OpenReform reform = reform(slug, language);
        Map<String, Object> of = of(reform, language);
        of.put("number", number);
        OpenPilot pilot = reads.first(OpenPilot.class, "select * from public_pilot where reform_id = :reform and number = :number", of)
                .orElseThrow(() -> new NotFound("pilot " + number));
        of.put("pilot", pilot.matterId());
        return new PilotPage(reform, pilot,
                reads.list(OpenItem.class, """
                        select kind, position as number, text as title, '' as text, '' as more, cast(null as date) as on_date, '' as status, '' as language
                          from public_pilot_item where matter_id = :pilot
                        union all select 'EVENT', 0, label, '', '', on_date, '', '' from public_pilot_event where matter_id = :pilot
                        order by kind, on_date, number""", of),
                reads.list(OpenMeasure.class, OpenSql.MEASURE + " where m.matter_id = :pilot order by m.number", of),
                reads.list(OpenValue.class, """
                        select v.* from public_measure_point v join public_measure m on m.measure_id = v.measure_id
                         where m.matter_id = :pilot order by v.measure_id, v.on_date""", of));
    }

    /** The reform's posts, newest first. */
    @May("public.read")
    public List<OpenPost> posts(String slug, int page, int size, Language language) {
        return reads.list(OpenPost.class, """
                select p.number, p.title, p.language, p.lead, p.body, p.published_at from public_post p join public_reform r on r.id = p.reform_id
                 where r.slug = :slug order by p.published_at desc limit :size offset :from""",
                Map.of("slug", slug, "size", size, "from", Math.max(0, page - 1) * size));
    }

    /** One post. */
    @May("public.read")
    public PostPage post(String slug, int number, Language language) {
        OpenReform reform = reform(slug, language);
        return new PostPage(reform, reads.first(OpenPost.class, """
                select number, title, language, lead, body, published_at from public_post where reform_id = :reform and number = :number""",
                Map.of("reform", reform.id(), "number", number)).orElseThrow(() -> new NotFound("post " + number)));
    }

    private static Map<String, Object> of(OpenReform reform, Language language) {
        return Parameters.of("reform", reform.id(), "language", language.name(), "own", reform.language(), "zone", reform.zone());
    }

    private List<FrameItem> frame(Map<String, Object> of) {
        return reads.list(FrameItem.class, OpenSql.FRAME, of);
    }

    private List<OpenRound> rounds(Map<String, Object> of) {
        return reads.list(OpenRound.class, OpenSql.ROUND + " where r.reform_id = :reform order by r.status <> 'OPEN', r.number desc", of);
    }

    private List<OpenProposal> proposals(Map<String, Object> of) {
        return reads.list(OpenProposal.class, OpenSql.PROPOSAL + " where p.reform_id = :reform order by p.number", of);
    }

    private List<OpenDecision> decisions(Map<String, Object> of) {
        return reads.list(OpenDecision.class, OpenSql.DECISION + " where d.reform_id = :reform order by d.decided_on desc, d.number desc", of);
    }

    private List<OpenPilot> pilots(Map<String, Object> of) {
        return reads.list(OpenPilot.class, "select * from public_pilot where reform_id = :reform order by starts_on desc", of);
    }
}

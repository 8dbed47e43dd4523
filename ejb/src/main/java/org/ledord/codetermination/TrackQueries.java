package org.ledord.codetermination;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.attachment.ServedFile;
import org.ledord.attachment.Uploads;
import org.ledord.group.SeenProposals;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.reform.ReformFacts;
import org.ledord.reform.Reforms;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** Tracks as the actor may see them. */
@Stateless
@PermitAll
public class TrackQueries {
    private static final int MOST = 200;
    private static final String ROW = """
            select m.number, m.title, m.language, t.state, t.jurisdiction, pm.number as proposal_number, t.begun_on, t.changed_on, t.meets_on, t.meets_from, t.meets_until, t.place, t.closed_on, t.revision,
                   cast(cast(:now as timestamptz) at time zone r.zone as date) as today, r.needs_codetermination as gate, %s as seen
              from codetermination t join matter m on m.id = t.matter_id join reform r on r.id = m.reform_id join matter pm on pm.id = t.proposal_id
             where r.slug = :reform and\s""";
    /** How far it has come is told beside the proposal to all who read that; the meeting is the parties'. */
    private static final String BESIDE = "t.state <> 'CALLED_OFF' and ";

    @Inject
    private Reads reads;

    @Inject
    private Access access;

    @Inject
    private CurrentActor actor;

    @Inject
    private Uploads uploads;

    @Inject
    private Tracks tracks;

    @Inject
    private SeenProposals proposals;

    @Inject
    private Reforms reforms;

    @Inject
    private Clock clock;

    /** All of the reform: those that are under way first, the latest step first. Of those that the actor may not read how far they have come, where they read the proposal. */
    @May("codetermination.list")
    public List<TrackRow> list(ReformKey reform) {
        String read = access.scope().sql("m", MatterKind.CODETERMINATION);
        return reads.list(TrackRow.class, ROW.formatted(read) + "(" + read + " or " + BESIDE + access.scope().sql("pm", MatterKind.PROPOSAL) + ") order by t.closed_on is not null or t.state = 'CALLED_OFF', t.changed_on desc, m.number desc limit :most",
                Map.of("reform", reform.slug(), "now", clock.instant(), "most", MOST));
    }

    /** One of them with all that is beside it. */
    @May("codetermination.list")
    public TrackDetails show(MatterKey key) {
        Map<String, Object> of = Parameters.of("reform", key.reform(), "number", key.number(), "now", clock.instant(), "me", actor.get().personId());
        TrackRow row = reads.first(TrackRow.class, ROW.formatted("true") + "m.number = :number and " + access.scope().sql("m", MatterKind.CODETERMINATION), of).orElseThrow(() -> new NotFound(key.toString()));
        List<TrackDetails.Line> lines = reads.list(TrackDetails.Line.class, """
                with t as (select t.id, m.reform_id from codetermination t join matter m on m.id = t.matter_id join reform r on r.id = m.reform_id where r.slug = :reform and m.number = :number)
                select 'STEP' as list, s.number, s.kind as word, '' as title, '' as register, s.on_day as "on", s.note as text, s.recorded_at as at, false as own, false as mine,
                       null as by, null as approved_by, cast(null as timestamptz) as approved_at, cast(null as timestamptz) as published_at, 0 as kilobytes
                  from codetermination_step s join t on t.id = s.track_id
                union all
                select 'PARTY', 0, p.stance, p.organisation, '', null, p.statement, p.said_at, p.own, p.organisation in (""" + Mandates.of("cast(:me as bigint)") + """
                ), null, null, null, null, 0
                  from codetermination_party p join t on t.id = p.track_id join reform r on r.id = t.reform_id
                union all
                select 'DOCUMENT', d.number, f.state, d.title, d.register_number, d.dated, coalesce(f.name, ''), d.added_at, false, false, null, null, null, null, cast(coalesce(greatest(1, (f.bytes + 500) / 1000), 0) as int)
                  from codetermination_document d join t on t.id = d.track_id left join attachment f on f.id = d.attachment_id
                union all
                select 'MINUTES', x.number, null, '', '', x.held_on, x.text, x.written_at, false, x.written_by = cast(:me as bigint), w.name, a.name, x.approved_at, x.published_at, 0
                  from codetermination_minutes x join t on t.id = x.track_id join person w on w.id = x.written_by left join person a on a.id = x.approved_by
                 order by list, number, title""", of);
        return new TrackDetails(key, row, lines, tracks.leads(key));
    }

    /** The file of one of its documents, for whoever may see the track; {@link NotFound} where there is none, or it may not be opened. */
    @May("codetermination.list")
    public ServedFile file(MatterKey key, int number) {
        return uploads.open(reads.first(Long.class, """
                select d.attachment_id from codetermination_document d join codetermination t on t.id = d.track_id join matter m on m.id = t.matter_id join reform r on r.id = m.reform_id
                 where r.slug = :reform and m.number = :number and d.number = :document and d.attachment_id is not null and\s""" + access.scope().sql("m", MatterKind.CODETERMINATION),
                Map.of("reform", key.reform(), "number", key.number(), "document", number)).orElseThrow(() -> new NotFound(key + ", document " + number)));
    }

    /** What is needed to begin one about this proposal. */
    @May("codetermination.begin")
    public TrackForm form(MatterKey proposal) {
        SeenProposals.Seen about = proposals.get(proposal);
        ReformFacts reform = reforms.facts(proposal.reformKey());
        return TrackForm.of(about.title(), reform.jurisdiction(), tracks.organisations(reform.id()));
    }
}

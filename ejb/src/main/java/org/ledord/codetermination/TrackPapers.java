package org.ledord.codetermination;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.attachment.Uploads;
import org.ledord.matter.MatterKey;
import org.ledord.people.ClientData;
import org.ledord.reform.Reforms;
import org.ledord.shared.Parameters;
import org.ledord.shared.Refused;
import org.ledord.shared.Writes;

/** What both sides lay beside the track: documents, and minutes that the other side approves. */
@Stateless
@PermitAll
public class TrackPapers {
    @Inject
    private Tracks tracks;

    @Inject
    private Reforms reforms;

    @Inject
    private Uploads uploads;

    @Inject
    private Writes writes;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Lays a document beside it, with its register number where it has one; named only, or with the file itself. */
    @May("codetermination.papers")
    public void document(MatterKey key, NewDocument document) {
        document.demand();
        ClientData.refuse(document.title(), document.register());
        CoDetermination track = party(key);
        Long file = document.file() == null ? null : uploads.keep(document.file(), reforms.idOf(key.reformKey()));
        writes.change("""
                insert into codetermination_document (track_id, number, title, register_number, dated, added_by, added_at, attachment_id)
                values (:track, :number, :title, :register, :dated, :by, :now, :file)""", Parameters.of("track", track.id(), "number", tracks.next(track, "codetermination_document"),
                "title", document.title(), "register", document.register(), "dated", document.dated(), "by", actor.personId(), "now", clock.instant(), "file", file));
    }

    /** Writes minutes of a meeting. */
    @May("codetermination.papers")
    public void minutes(MatterKey key, LocalDate held, String text) {
        ClientData.refuse(text);
        CoDetermination track = party(key);
        tracks.add(new TrackMinutes(track.id(), tracks.next(track, "codetermination_minutes"), held, text, actor.personId(), tracks.today(key), clock.instant()));
    }

    /** Approves them; never by whoever wrote them. */
    @May("codetermination.papers")
    public void approve(MatterKey key, int number) {
        tracks.minutes(party(key), number).approve(actor.personId(), clock.instant());
        tracks.flush();
    }

    /** The track, when the actor leads the reform or speaks for a party of it. */
    private CoDetermination party(MatterKey key) {
        CoDetermination track = tracks.seen(key);
        if (!tracks.leads(key)) {
            var own = tracks.own(reforms.idOf(key.reformKey()));
            if (tracks.parties(track).stream().noneMatch(party -> own.contains(party.organisation()))) {
                throw new Refused("codetermination.papers");
            }
        }
        return track;
    }
}

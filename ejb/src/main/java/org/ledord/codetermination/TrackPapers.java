package org.ledord.codetermination;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.people.ClientData;
import org.ledord.reform.Reforms;
import org.ledord.shared.Parameters;
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;
import org.ledord.shared.Writes;

/** What both sides lay beside the track: documents, and minutes that the other side approves. */
@Stateless
@PermitAll
public class TrackPapers {
    private static final int LONGEST_TITLE = 200;

    @Inject
    private Tracks tracks;

    @Inject
    private Reforms reforms;

    @Inject
    private Writes writes;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Names a document that belongs to it, with its register number where it has one. */
    @May("codetermination.papers")
    public void document(MatterKey key, String title, String register, LocalDate dated) {
        String words = Typed.words(title);
        if (words.isEmpty()) {
            throw new RuleViolation("codetermination-document-missing").at("document");
        }
        if (words.length() > LONGEST_TITLE || Typed.words(register).length() > LONGEST_TITLE) {
            throw new RuleViolation("text-too-long", LONGEST_TITLE).at("document");
        }
        ClientData.refuse(words, register);
        CoDetermination track = party(key);
        writes.change("""
                insert into codetermination_document (track_id, number, title, register_number, dated, added_by, added_at)
                values (:track, :number, :title, :register, :dated, :by, :now)""", Parameters.of("track", track.id(), "number", tracks.next(track, "codetermination_document"),
                "title", words, "register", Typed.words(register), "dated", dated, "by", actor.personId(), "now", clock.instant()));
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

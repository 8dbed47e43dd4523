package org.ledord.web.codetermination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.codetermination.TrackDetails;
import org.ledord.codetermination.TrackRow;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Say;

/** How a track is shown: when its parties meet, and the shape of how each stands. */
@Named
@RequestScoped
public class TrackShapes {
    @Inject
    private Dates dates;

    @Inject
    private Say say;

    /** When and where the parties meet, in words. */
    public String meets(TrackRow track) {
        String day = track.meetsFrom() == null ? dates.weekday(track.meetsOn())
                : track.meetsUntil() == null ? say.of("codetermination.show.from", dates.weekday(track.meetsOn()), dates.clock(track.meetsFrom()))
                : dates.span(track.meetsOn().atTime(track.meetsFrom()), track.meetsOn().atTime(track.meetsUntil()));
        return day + (track.place().isEmpty() ? "" : ", " + track.place());
    }

    /** The shape of how a party stands. */
    public String kind(TrackDetails.Line line) {
        return line.word() == null ? "open" : line.word().equals("AGREED") ? "done" : line.word().equals("DISAGREED") ? "no" : "none";
    }
}

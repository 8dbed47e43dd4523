package org.ledord.meeting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.shared.Settings;

/** Somebody's own calendar at a secret address: shown, renewed and ended by themselves alone. */
@Stateless
@PermitAll
public class OwnCalendar {
    @Inject
    private CalendarFeeds feeds;

    @Inject
    private CurrentActor actor;

    @Inject
    private Settings settings;

    /** The address, where there is one. */
    @May(value = "calendar.own", trace = Trace.READS)
    public Optional<String> address() {
        return feeds.word(actor.personId()).map(word -> settings.publicUrl() + "/api/calendar/" + word + ".ics");
    }

    /** Makes a new one; the one before leads nowhere from then on. */
    @May("calendar.own")
    public void renew() {
        feeds.renew(actor.personId());
    }

    /** Ends it. */
    @May("calendar.own")
    public void end() {
        feeds.end(actor.personId());
    }
}

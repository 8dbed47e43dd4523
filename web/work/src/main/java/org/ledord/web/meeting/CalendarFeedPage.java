package org.ledord.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ledord.meeting.OwnCalendar;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** The secret address of one's own calendar, among the settings. */
@Named
@ViewScoped
public class CalendarFeedPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private OwnCalendar calendar;
    private Situation situation;
    private Done done;
    private String address;

    protected CalendarFeedPage() {
    }

    @Inject
    public CalendarFeedPage(OwnCalendar calendar, Situation situation, Done done) {
        this.calendar = calendar;
        this.situation = situation;
        this.done = done;
    }

    public void load() {
        address = calendar.address().orElse(null);
    }

    /** Makes a new address. */
    public void renew() {
        calendar.renew();
        tell("meeting.feed.renew.done");
    }

    /** Ends it. */
    public void end() {
        calendar.end();
        tell("meeting.feed.end.done");
    }

    private void tell(String key) {
        String slug = situation.reformSlug();
        done.tell(key, (slug.isEmpty() ? "/settings" : "/settings?reform=" + slug) + "#calendar");
    }

    public String getAddress() {
        return address;
    }
}

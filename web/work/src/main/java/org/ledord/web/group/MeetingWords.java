package org.ledord.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.notice.Meeting;
import org.ledord.notice.NoticeRow;
import org.ledord.web.frame.Dates;

/** When and where a group meets, in a line. */
@Named
@RequestScoped
public class MeetingWords {
    private Dates dates;

    protected MeetingWords() {
    }

    @Inject
    public MeetingWords(Dates dates) {
        this.dates = dates;
    }

    /** Of a notice that calls to one. */
    public String of(NoticeRow row) {
        return words(new Meeting(row.startsAt().toLocalDate(), row.startsAt().toLocalTime(), row.endsAt().toLocalTime(), row.place()));
    }

    /** Of one that is being written; what is missing is left out. */
    public String words(Meeting one) {
        return (one.day() == null ? "" : dates.full(one.day())) + (one.from() == null ? "" : " " + one.from()) + (one.until() == null ? "" : "–" + one.until())
                + (one.place().isEmpty() ? "" : ", " + one.place());
    }
}

package org.ledord.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ledord.matter.Matter;
import org.ledord.notice.Meeting;
import org.ledord.reform.Reforms;
import org.ledord.shared.DateWords;
import org.ledord.shared.Language;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.Texts;

/** Minutes as plain text, whole: what is kept when they are approved. */
@ApplicationScoped
class MinutesPaper {
    @Inject
    private Meetings meetings;

    @Inject
    private Reforms reforms;

    @Inject
    private PortalTexts texts;

    @Inject
    private Reads reads;

    /** A point, once for each of its action points. */
    public record Line(int position, String heading, String said, String decided, boolean hidden, String hiddenReason, String what, String owner, LocalDate dueOn) {
    }

    String of(GroupMeeting meeting) {
        Matter matter = meetings.matter(meeting);
        Language language = Language.valueOf(matter.language());
        Texts say = texts.in(language);
        DateWords dates = new DateWords(language, reforms.zoneOf(matter.reformId()));
        Meeting when = Meeting.of(meeting.startsAt(), meeting.endsAt(), meeting.place(), dates.zone());
        StringBuilder text = new StringBuilder(matter.title()).append("\n").append(dates.moment(when.starts(dates.zone()))).append(when.place().isEmpty() ? "" : ", " + when.place());
        List<String> present = reads.list(String.class, "select p.name from meeting_present x join person p on p.id = x.person_id where x.meeting_id = :id order by p.name",
                Map.of("id", meeting.id()));
        text.append("\n").append(say.say("minutes.paper.present", String.join(", ", present)));
        int at = 0;
        for (Line line : lines(meeting)) {
            if (line.position() != at) {
                at = line.position();
                text.append("\n\n").append(at).append(". ").append(line.heading());
                text.append(line.hidden() ? "\n" + say.say("minutes.paper.hidden", line.hiddenReason()) : "");
                text.append(line.said().isEmpty() ? "" : "\n" + line.said());
                text.append(line.decided().isEmpty() ? "" : "\n" + say.say("minutes.paper.decided", line.decided()));
            }
            if (line.what() != null) {
                text.append("\n").append(say.say("minutes.paper.action", line.what(), line.owner(), dates.date(line.dueOn())));
            }
        }
        return text.toString();
    }

    private List<Line> lines(GroupMeeting meeting) {
        return reads.list(Line.class, """
                select i.position, i.heading, i.said, i.decided, i.hidden, i.hidden_reason, a.what, p.name as owner, a.due_on
                  from meeting_item i left join action_point a on a.item_id = i.id left join person p on p.id = a.owner_id
                 where i.meeting_id = :id order by i.position, a.number""", Map.of("id", meeting.id()));
    }
}

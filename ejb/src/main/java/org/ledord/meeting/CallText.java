package org.ledord.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.notice.Meeting;
import org.ledord.notice.NoticeText;
import org.ledord.reform.Reforms;
import org.ledord.shared.Language;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;

/** What the call to a meeting says: the words of whoever calls, the agenda, and where to read on. */
@ApplicationScoped
class CallText {
    @Inject
    private Meetings meetings;

    @Inject
    private Reforms reforms;

    @Inject
    private PortalTexts texts;

    @Inject
    private Settings settings;

    NoticeText of(MatterKey key, GroupMeeting meeting) {
        Matter matter = meetings.matter(meeting);
        Texts say = texts.in(Language.valueOf(matter.language()));
        StringBuilder text = new StringBuilder(meeting.intro());
        List<Meetings.AgendaRow> agenda = meetings.agenda(meeting);
        if (!agenda.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(say.say("mail.meeting.agenda"));
        }
        for (int i = 0; i < agenda.size(); i++) {
            Meetings.AgendaRow row = agenda.get(i);
            text.append("\n").append(i + 1).append(". ").append(row.heading()).append(row.words().isEmpty() ? "" : "\n" + row.words());
        }
        if (!meeting.link().isEmpty()) {
            text.append("\n\n").append(say.say("mail.meeting.link")).append("\n").append(meeting.link());
        }
        text.append(text.isEmpty() ? "" : "\n\n").append(say.say("mail.meeting.page")).append("\n").append(settings.publicUrl()).append("/work/").append(matter.language())
                .append("/meetings/show?reform=").append(key.reform()).append("&number=").append(key.number());
        Meeting when = Meeting.of(meeting.startsAt(), meeting.endsAt(), meeting.place(), reforms.zoneOf(matter.reformId()));
        return new NoticeText(matter.title(), text.toString(), when);
    }
}

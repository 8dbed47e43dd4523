package org.ledord.meeting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.group.GroupSql;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.notice.CalendarFeedText;
import org.ledord.people.HomeQueries;
import org.ledord.people.Waiting;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;

/** What stands at the secret address of somebody's calendar: the meetings that they are called to, and the last days of what waits for them. */
@Stateless
@PermitAll
public class CalendarQueries {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int MOST = 500;
    /** To answer a call: the meeting stands in the calendar itself, on that very day. */
    private static final String CALL = "meeting.waiting.call";

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private HomeQueries home;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Inject
    private PortalTexts texts;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** A call that stands; link and agenda, the headings alone, are empty where there are none and once minutes are written. */
    public record Called(UUID uid, int sequence, Instant sentAt, Instant startsAt, Instant endsAt, String subject, String place, String slug, Integer number, String link, String agenda) {
    }

    /** The calendar as text (RFC 5545); empty where the address leads nowhere. */
    @May("calendar.read")
    public Optional<String> text(String word) {
        return feeds.reader(word).map(reader -> {
            Texts say = texts.in(reader.language());
            List<CalendarFeedText.Event> events = new ArrayList<>(reads.list(Called.class, """
                    select n.uid, n.sequence, n.sent_at, n.starts_at, n.ends_at, n.subject, n.place, r.slug, mm.number, case when k.status = 'CALLED' then k.link else '' end as link,
                           coalesce((select string_agg(i.position || '. ' || i.heading, chr(10) order by i.position) from meeting_item i where i.meeting_id = k.id and k.status = 'CALLED'), '') as agenda
                      from notice_recipient z join notice n on n.id = z.notice_id join reform_group g on g.id = n.group_id join reform r on r.id = g.reform_id
                      left join group_meeting k on k.notice_id = n.id left join matter mm on mm.id = k.matter_id
                     where z.person_id = :person and n.starts_at is not null and n.cancelled_at is null and n.ends_at > :from
                       and (n.starts_at <= :now or exists (select 1 from membership s where s.group_id = g.id and s.person_id = z.person_id
                            and %s))
                     order by n.starts_at, n.id limit :most""".formatted(GroupSql.runs("s")),
                    Map.of("person", reader.id(), "now", clock.instant(), "from", clock.instant().minus(KEPT), "most", MOST)).stream().map(one -> event(one, reader, say)).toList());
            waiting(reader).stream().filter(one -> one.kind() == Waiting.Kind.ASKED && one.due() != null && one.matter() instanceof MatterKey && !one.textKey().equals(CALL))
                    .forEach(one -> events.add(event(one, reader, say)));
            return CalendarFeedText.of(say.say("calendar.name"), events);
        });
    }

    /** Read as the person themselves, so that nothing is in it that their first page does not hold. */
    private List<Waiting> waiting(CalendarFeeds.Reader reader) {
        return actor.as(new Actor.SignedIn(reader.id(), Set.of()), home::waiting);
    }

    private CalendarFeedText.Event event(Called one, CalendarFeeds.Reader reader, Texts say) {
        String address = one.number() == null ? null : address(reader, "/meetings/show", new MatterKey(one.slug(), MatterKind.MEETING, one.number()));
        String join = one.link().isEmpty() ? "" : say.say("calendar.join", one.link());
        String agenda = one.agenda().isEmpty() ? "" : say.say("calendar.agenda") + "\n" + one.agenda();
        String words = Stream.of(join, agenda, address == null ? "" : say.say("calendar.more", address)).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
        return new CalendarFeedText.Event(one.uid() + "@" + settings.mailDomain(), one.sequence(), one.sentAt(), one.startsAt(), one.endsAt(), null, one.subject(),
                one.place() == null || one.place().isEmpty() ? one.link() : one.place(), address, words);
    }

    private String address(CalendarFeeds.Reader reader, String view, MatterKey key) {
        String numbered = view.contains("?") ? view.replace("{number}", String.valueOf(key.number())) + "&reform=" + key.reform()
                : view + "?reform=" + key.reform() + "&number=" + key.number();
        return settings.publicUrl() + "/work/" + reader.language() + numbered;
    }

    private CalendarFeedText.Event event(Waiting one, CalendarFeeds.Reader reader, Texts say) {
        MatterKey key = (MatterKey) one.matter();
        String title = String.valueOf(one.arguments().get(0));
        String uid = UUID.nameUUIDFromBytes((key + "|" + one.textKey() + "|" + title).getBytes(StandardCharsets.UTF_8)) + "@" + settings.mailDomain();
        String todo = "calendar.due." + one.textKey();
        String address = address(reader, one.view(), key);
        // What waits has no moment at which it was last told: it was so this morning, and never tomorrow.
        Instant stamp = clock.instant().truncatedTo(ChronoUnit.DAYS);
        return new CalendarFeedText.Event(uid, 0, stamp, null, null, one.due(), say.say(say.has(todo) ? todo : "calendar.due", title), "", address, say.say("calendar.more", address));
    }
}

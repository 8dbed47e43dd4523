package org.ledord.codetermination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ledord.group.GroupSql;
import org.ledord.mail.AddressSql;
import org.ledord.mail.Body;
import org.ledord.mail.Letter;
import org.ledord.mail.Outbox;
import org.ledord.mail.Purpose;
import org.ledord.mail.Stream;
import org.ledord.mail.Tokens;
import org.ledord.matter.MatterKind;
import org.ledord.notice.CalendarFeedText;
import org.ledord.notice.Meeting;
import org.ledord.shared.DateWords;
import org.ledord.shared.Language;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;
import org.ledord.shared.Writes;

/** What the law says must be told: each step, word for word, to those who speak for the parties and to those who lead the reform, but not to whoever took it. */
@ApplicationScoped
class TrackLetters {
    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Tokens tokens;

    @Inject
    private Outbox outbox;

    @Inject
    private PortalTexts texts;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** A track as a letter tells it, and to whom. */
    public record Paper(long reformId, String slug, String municipality, String zone, String jurisdiction, String reform, int number, String title, int proposal, int steps, long personId,
            Language language, String address) {
        String reference() {
            return MatterKind.CODETERMINATION.letter() + number;
        }

        String when(LocalDate day, Sitting sitting) {
            String moment = sitting.from() == null ? day(day) : new DateWords(language, ZoneId.of(zone)).moment(day.atTime(sitting.from()).atZone(ZoneId.of(zone)).toInstant());
            return sitting.place().isEmpty() ? moment : moment + ", " + sitting.place();
        }

        String day(LocalDate day) {
            return new DateWords(language, ZoneId.of(zone)).date(day);
        }
    }

    /**
     * Tells the step that the track has taken.
     *
     * @param before what the parties were called to until then
     * @param by who took it
     */
    void tell(CoDetermination track, TakeStep command, Call before, long by) {
        papers(track).stream().filter(paper -> paper.personId() != by).forEach(paper -> post(track, command, before, paper));
    }

    private void post(CoDetermination track, TakeStep command, Call before, Paper to) {
        Texts say = texts.in(to.language());
        String step = say.say("codetermination.step." + command.step() + "." + to.jurisdiction());
        String state = say.say("codetermination.state." + track.state() + "." + to.jurisdiction());
        Body body = Body.in(to.language()).kicker(to.municipality() + ", " + to.reform()).title(step);
        body.strong(say.say("mail.codetermination.lead", step, to.day(command.on()), to.proposal(), to.title()));
        boolean off = before.day() != null && track.call().day() == null;
        String calendar = calendar(track, off ? before : new Call(command.meets(), command.sitting()), off, to, say, step);
        if (command.meets() != null) {
            body.strong(say.say(command.sitting().from() == null ? "mail.codetermination.meets" : "mail.codetermination.meets.at", to.when(command.meets(), command.sitting())));
        }
        if (off) {
            body.strong(say.say("mail.codetermination.dropped", to.when(before.day(), before.sitting())));
        }
        if (command.step() == TrackStep.END) {
            body.text(say.say("mail.codetermination.ended", state));
        }
        if (!command.note().isEmpty()) {
            body.quote(command.note());
        }
        if (calendar != null && command.meets() != null) {
            body.text(say.say("mail.codetermination.calendar"));
        }
        body.text(say.say("mail.codetermination.answer")).link(say.say("mail.codetermination.link"), settings.publicUrl() + "/work/" + to.language()
                + "/codetermination/show?reform=" + to.slug() + "&number=" + to.number());
        body.small(say.say("mail.codetermination.why")).signature(say.say("mail.signature", to.municipality()));
        String token = tokens.issue(Purpose.CODETERMINATION, told(track, to), 1, to.personId(), track.matterId(), null, null);
        outbox.post(new Letter("codetermination/" + track.id() + "/" + to.steps() + "/" + to.personId(), Stream.NOTICE, to.reformId(), track.matterId(), to.personId(), to.address(),
                to.language(), say.say("mail.codetermination.subject", step, to.proposal(), to.reference()), body, token, null, null), calendar);
    }

    /** What their calendar takes over: the meeting that they are called to, or that it is off; null where there is no time, or it has been. */
    private String calendar(CoDetermination track, Call call, boolean off, Paper to, Texts say, String step) {
        if (call.day() == null || call.sitting().from() == null) {
            return null;
        }
        ZoneId zone = ZoneId.of(to.zone());
        Meeting meeting = new Meeting(call.day(), call.sitting().from(), call.sitting().until(), call.sitting().place());
        if (meeting.starts(zone).isBefore(clock.instant())) {
            return null;
        }
        return CalendarFeedText.told(new CalendarFeedText.Event("codetermination-" + UUID.nameUUIDFromBytes(("codetermination/" + track.id()).getBytes(StandardCharsets.UTF_8)) + "@"
                + settings.mailDomain(), to.steps(), clock.instant(), meeting.starts(zone), meeting.ends(zone), null, off ? say.say("mail.codetermination.off", to.proposal()) : step + ": " + to.title(),
                meeting.place(), null, ""), "Ledord, " + to.municipality(), settings.mailFrom(), off);
    }

    private long told(CoDetermination track, Paper to) {
        return writes.returning(Long.class, """
                insert into codetermination_told (track_id, person_id) values (:track, :person)
                on conflict (track_id, person_id) do update set person_id = excluded.person_id returning id""", Map.of("track", track.id(), "person", to.personId())).get(0);
    }

    private List<Paper> papers(CoDetermination track) {
        return reads.list(Paper.class, """
                select distinct on (p.id) m.reform_id, r.slug, r.municipality, r.zone, r.jurisdiction, coalesce(w.title, o.title) as reform, m.number, m.title, pm.number as proposal,
                       (select cast(count(*) as int) from codetermination_step x where x.track_id = t.id) as steps, p.id as person_id, p.language, a.address
                  from codetermination t join matter m on m.id = t.matter_id join matter pm on pm.id = t.proposal_id join reform r on r.id = m.reform_id
                  join reform_group g on g.reform_id = r.id join membership s on s.group_id = g.id join person p on p.id = s.person_id and p.erased_at is null
                  join lateral %s a on true
                  left join reform_text w on w.reform_id = r.id and w.language = p.language left join reform_text o on o.reform_id = r.id and o.language = r.language
                 where t.id = :track and %s and (s.function = 'PROJECT_LEAD' or s.function = 'UNION_REPRESENTATIVE'
                       and exists (select 1 from codetermination_party y where y.track_id = t.id and y.organisation = s.organisation))
                 order by p.id""".formatted(AddressSql.of("p.id"), GroupSql.runs("s")), Map.of("track", track.id(), "now", clock.instant()));
    }
}

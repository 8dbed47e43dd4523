package org.ledord.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.group.GroupMembers;
import org.ledord.group.MemberFunction;
import org.ledord.group.NewMember;
import org.ledord.inbound.InboundGround;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.notice.Coming;
import org.ledord.notice.ComingByLink;
import org.ledord.notice.ComingLink;
import org.ledord.notice.ComingLinks;
import org.ledord.notice.Meeting;
import org.ledord.people.HomeQueries;
import org.ledord.people.NewPerson;
import org.ledord.people.PersonRegistration;
import org.ledord.reform.ReformSetup;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.PortalClock;
import org.ledord.shared.Refused;
import org.ledord.shared.Settings;
import org.ledord.transparency.MinutesPage;
import org.ledord.transparency.OpenQueries;

/** A meeting is called by mail, held along its agenda, told in minutes that somebody else approves, and read by whom it concerns. */
class MeetingIT extends InboundGround {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    @Inject
    private MeetingPlanning planning;
    @Inject
    private MinutesWriting writing;
    @Inject
    private MinutesSettling settling;
    @Inject
    private ActionSettling actions;
    @Inject
    private MeetingQueries queries;
    @Inject
    private OwnCalendar own;
    @Inject
    private CalendarQueries calendars;
    @Inject
    private ComingLinks links;
    private static final String VIDEO = "https://video.example.org/mote";
    @Inject
    private ComingByLink byLink;
    @Inject
    private MeetingComing byPage;
    @Inject
    private HomeQueries home;
    @Inject
    private OpenQueries open;
    @Inject
    private ReformSetup reforms;
    @Inject
    private GroupMembers members;
    @Inject
    private PersonRegistration registration;
    @Inject
    private Settings settings;
    @Inject
    private CurrentActor actor;
    private UUID coordinator;
    private UUID member;
    private String memberAddress;
    private LocalDate today;

    @BeforeEach
    void a_group_with_somebody_who_coordinates() {
        actor.is(new Actor.Job("test"));
        today = LocalDate.now(clock.withZone(ZONE));
        memberAddress = "medlem." + UUID.randomUUID() + "@example.org";
        coordinator = registration.register(new NewPerson("Samordnaren", Language.sv, null, null, List.of("samordnare." + UUID.randomUUID() + "@example.org")));
        member = registration.register(new NewPerson("Medlemmen", Language.sv, null, null, List.of(memberAddress)));
        members.join(writes, NewMember.of(coordinator, MemberFunction.COORDINATOR, today));
        members.join(writes, NewMember.of(member, MemberFunction.MEMBER, today));
    }

    @Test
    void a_series_is_planned_by_whoever_coordinates_or_leads_and_each_meeting_is_its_own() {
        as(coordinator);
        MatterKey first = planning.plan(new PlanMeeting(writes, text("Teamträff", "13:00"), Language.sv, Recurrence.WEEKLY, 3, null));
        assertThat(first.reference()).isEqualTo("M1");
        assertThat(queries.list(reform, Language.sv)).extracting(MeetingRow::number).containsExactly(1, 2, 3);
        planning.change(at(2), show(2).revision(), new MeetingText("Teamträff", new Meeting(today.plusDays(15), LocalTime.of(9, 0), null, "Lilla rummet"), ""));
        planning.callOff(at(3), show(3).revision());
        assertThat(queries.list(reform, Language.sv)).extracting(row -> row.number() + " " + row.status() + " " + row.ahead())
                .containsExactly("1 PLANNED true", "2 PLANNED true", "3 CALLED_OFF false");
        assertThat(calls()).as("nobody has been told").isEmpty();
        for (UUID one : List.of(writer, member, asked)) {
            as(one);
            assertThatThrownBy(() -> planning.plan(new PlanMeeting(writes, text("Möte", "13:00"), Language.sv, Recurrence.ONCE, null, null))).isInstanceOf(Refused.class);
        }
        assertThat(queries.list(reform, Language.sv)).as("another group’s").isEmpty();
        assertThatThrownBy(() -> queries.show(first, Language.sv)).isInstanceOf(NotFound.class);
        as(lead);
        assertThat(queries.groups(reform, Language.sv)).extracting(MeetingGroup::number).contains(1, 2, 3);
        planning.plan(new PlanMeeting(writes, text("Ledarens möte", "13:00"), Language.sv, Recurrence.ONCE, null, null));
    }

    @Test
    void the_call_is_a_notice_with_the_agenda_and_a_calendar_and_its_answers_are_seen_at_the_meeting() {
        MatterKey key = planned();
        actor.is(new Actor.Job("test"));
        UUID silent = registration.register(new NewPerson("Den utan mejl", Language.sv, null, null, List.of()));
        members.join(writes, NewMember.of(silent, MemberFunction.MEMBER, today));
        as(coordinator);
        assertThat(show(1).unreached()).extracting(MeetingPerson::name).containsExactly("Den utan mejl", "Skribenten");
        planning.setAgenda(key, show(1).revision(), List.of(new AgendaLine("Förslaget", "Vad fattas?", "F1"), new AgendaLine(" ", "", null), new AgendaLine("Övrigt", "", null)));
        assertThat(planning.call(key, show(1).revision(), "Välkomna.")).isEqualTo(2);
        Call call = calls().get(0);
        assertThat(call.subject()).isEqualTo("Arbetsgruppsmöte");
        assertThat(call.text()).contains("Välkomna.", "Dagordning 1. Förslaget Vad fattas? 2. Övrigt", "/work/sv/meetings/show?reform=" + reform.slug() + "&number=1");
        assertThat(call.calendar()).contains("METHOD:REQUEST", "SEQUENCE:0", "SUMMARY:Arbetsgruppsmöte");
        assertThatThrownBy(() -> planning.call(key, show(1).revision(), "")).hasMessage("rule.meeting-called-already");
        assertThat(arrives(memberAddress, call.replyTo(), "SV: Arbetsgruppsmöte", "Jag kommer").state()).isEqualTo("RSVP");
        as(coordinator);
        assertThat(show(1).link()).isEqualTo(VIDEO);
        assertThat(show(1).said("YES")).extracting(MeetingPerson::name).containsExactly("Medlemmen");
        assertThat(show(1).said("SILENT")).extracting(MeetingPerson::name).containsExactly("Samordnaren");
        assertThat(show(1).items()).extracting(MeetingItem::about).containsExactly("F1", null);

        assertThat(show(1).agendaSendable()).isFalse();
        planning.setAgenda(key, show(1).revision(), List.of(new AgendaLine("Budgeten", "", null)));
        assertThat(show(1).agendaSendable()).as("those who were called have not got it").isTrue();
        assertThat(planning.sendAgenda(key, show(1).revision())).isEqualTo(2);
        Call agenda = calls().get(1);
        assertThat(agenda.subject()).isEqualTo("Ny dagordning: Arbetsgruppsmöte");
        assertThat(agenda.text()).contains("1. Budgeten", "Du har svarat att du kommer.").doesNotContain("Förslaget");
        assertThat(agenda.calendar().replace("\r\n ", "")).contains("METHOD:REQUEST", "SEQUENCE:0", "1. Budgeten", "PARTSTAT=ACCEPTED;RSVP=FALSE");
        assertThat(uid(agenda)).isEqualTo(uid(call));
        assertThat(show(1).said("YES")).as("nobody is asked anew").hasSize(1);
        assertThatThrownBy(() -> planning.sendAgenda(key, show(1).revision())).hasMessage("rule.meeting-agenda-sent");

        planning.change(key, show(1).revision(), text("Arbetsgruppsmöte", "15:00"));
        Call changed = calls().get(2);
        assertThat(changed.calendar()).contains("METHOD:REQUEST", "SEQUENCE:1", "T150000");
        assertThat(uid(changed)).isEqualTo(uid(call));
        assertThat(show(1).said("SILENT")).as("everybody is asked anew").hasSize(2);
        planning.callOff(key, show(1).revision());
        assertThat(calls().get(3).calendar()).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(uid(calls().get(3))).isEqualTo(uid(call));
    }

    @Test
    void who_is_called_is_asked_on_the_first_page_and_says_on_the_meetings_page_whether_they_come() {
        MatterKey key = planned();
        as(member);
        assertThat(waiting()).as("not called yet").isEmpty();
        assertThat(show(1).answerable()).isFalse();
        assertThatThrownBy(() -> byPage.say(key, Coming.YES)).hasMessage("rule.meeting-not-called");
        as(coordinator);
        planning.call(key, show(1).revision(), "");
        as(member);
        assertThat(waiting()).containsExactly("meeting.waiting.call");
        assertThat(show(1).own()).isEqualTo("SILENT");
        assertThat(show(1).link()).isEqualTo(VIDEO);
        assertThat(show(1).answerable()).isTrue();
        assertThatThrownBy(() -> byPage.say(key, null)).hasMessage("rule.notice-coming-missing");
        byPage.say(key, Coming.MAYBE);
        assertThat(waiting()).containsExactly("meeting.waiting.soon.MAYBE");
        byPage.say(key, Coming.NO);
        assertThat(waiting()).isEmpty();
        assertThat(show(1).own()).isEqualTo("NO");
        as(coordinator);
        assertThat(show(1).said("NO")).extracting(MeetingPerson::name).containsExactly("Medlemmen");
        as(asked); // of another group
        assertThatThrownBy(() -> byPage.say(key, Coming.YES)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_agenda_is_offered_what_waits_in_the_group_and_nothing_of_others() {
        MatterKey key = planned();
        as(coordinator);
        assertThat(queries.agenda(key, Language.sv).offers()).extracting(AgendaOffer::reference).containsExactly("R1");
        planning.setAgenda(key, show(1).revision(), List.of(new AgendaLine("Rundan", "", "R1"), new AgendaLine("Okänt", "", "F99"), new AgendaLine("Fel", "", "X1; drop")));
        assertThat(queries.agenda(key, Language.sv).items()).extracting(AgendaForm.Item::about).containsExactly("R1", null, null);
        assertThatThrownBy(() -> planning.setAgenda(key, show(1).revision(), List.of(new AgendaLine("", "Ord utan rubrik", null)))).hasMessage("rule.meeting-heading-missing");
        assertThatThrownBy(() -> planning.setAgenda(key, show(1).revision(), List.of(new AgendaLine("Om 121212-1212", "", null)))).hasMessage("rule.identity-number");
        assertThatThrownBy(() -> planning.setAgenda(key, show(1).revision() - 1, List.of())).hasMessage("rule.changed-meanwhile");
    }

    @Test
    void minutes_are_the_groups_until_somebody_who_was_there_approves_them_and_then_stand() throws Exception {
        MatterKey key = planned();
        after(() -> {
            as(writer);
            writing.save(key, minutes(show(1).revision(), Set.of(member, coordinator)));
            assertThatThrownBy(() -> settling.approve(key, show(1).revision())).as("whoever wrote").hasMessage("rule.minutes-approver-absent");
            writing.save(key, minutes(show(1).revision(), Set.of(member, coordinator, writer)));
            assertThatThrownBy(() -> settling.approve(key, show(1).revision())).hasMessage("rule.minutes-approver-wrote");
            as(lead);
            assertThat(show(1).minuted()).as("a draft is the group’s own").isFalse();
            assertThat(show(1).items()).as("it has taken the agenda over").isEmpty();
            assertThatThrownBy(() -> queries.agenda(key, Language.sv)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> settling.approve(key, show(1).revision())).isInstanceOf(Refused.class);
            as(asked);
            assertThatThrownBy(() -> show(1)).isInstanceOf(NotFound.class);
            as(member);
            assertThat(waiting()).containsExactly("meeting.waiting.action", "meeting.waiting.minutes");
            int read = show(1).revision();
            settling.approve(key, read);
            assertThatThrownBy(() -> settling.approve(key, read)).hasMessage("rule.changed-meanwhile");
            as(writer);
            assertThatThrownBy(() -> writing.save(key, minutes(show(1).revision(), Set.of(member)))).hasMessage("rule.minutes-approved-already");
            assertThat(reads.list(String.class, "select v.text from minutes_version v join group_meeting g on g.id = v.meeting_id join matter m on m.id = g.matter_id"
                    + " join reform r on r.id = m.reform_id where r.slug = :slug", Map.of("slug", reform.slug()))).singleElement()
                    .satisfies(text -> assertThat(text).contains("Närvarande: Medlemmen, Samordnaren, Skribenten", "1. Schemat", "Beslut: Vi prövar.", "Inte offentligt: Rör en enskild"));
        });
    }

    @Test
    void what_is_hidden_is_read_by_the_group_and_the_lead_alone_and_the_public_sees_no_names() throws Exception {
        MatterKey key = approved();
        after(() -> {
            as(asked);
            MeetingDetails others = show(1);
            assertThat(others.link()).as("the group’s, for its next meetings too").isEmpty();
            assertThat(others.items().get(0).said()).isEqualTo("Alla vill ha fasta rundor.");
            assertThat(others.items().get(0).actions()).singleElement().satisfies(action -> assertThat(action.owner()).isNull());
            assertThat(others.items().get(1).masked()).isTrue();
            assertThat(others.items().get(1).toString()).doesNotContain("hemligt", "Personalärendet").contains("Rör en enskild");
            assertThat(others.people()).isEmpty();
            assertThat(others.approver()).isNull();
            as(member);
            assertThat(show(1).link()).as("it is over").isEmpty();
            assertThat(show(1).items().get(1).said()).contains("hemligt");
            assertThatThrownBy(() -> settling.publish(key, show(1).revision())).isInstanceOf(Refused.class);
            as(lead);
            assertThat(show(1).items().get(1).said()).contains("hemligt");
            actor.is(new Actor.Job("test"));
            reforms.publish(reform);
            assertThatThrownBy(() -> open.minutes(reform.slug(), 1, Language.sv)).as("approved is not public").isInstanceOf(NotFound.class);
            as(coordinator);
            settling.publish(key, show(1).revision());
            settling.correct(key, "Det var 12 personer.");
            MinutesPage page = open.minutes(reform.slug(), 1, Language.sv);
            assertThat(page.items()).hasSize(2);
            assertThat(page.items().get(0).decided()).isEqualTo("Vi prövar.");
            assertThat(page.items().get(0).actions()).hasSize(1);
            assertThat(page.hidden()).isEqualTo(1);
            assertThat(page.corrections()).hasSize(1);
            assertThat(page.toString()).contains("Rör en enskild").doesNotContain("hemligt", "Personalärendet", "Medlemmen", "Samordnaren", "Skribenten", "Ring nyckelpersonen");
            assertThat(open.minutes(reform.slug(), 1, 10, Language.sv).minutes()).hasSize(1);
        });
    }

    @Test
    void an_action_point_waits_for_its_owner_follows_to_the_next_agenda_and_is_ticked_by_owner_or_coordinator() throws Exception {
        MatterKey key = approved();
        after(() -> {
            as(member);
            assertThat(waiting()).containsExactly("meeting.waiting.action");
            as(writer);
            assertThat(waiting()).as("the hidden one is theirs").containsExactly("meeting.waiting.action");
            assertThatThrownBy(() -> actions.done(key, 1)).as("another’s").isInstanceOf(Refused.class);
            as(coordinator);
            MatterKey next = planning.plan(new PlanMeeting(writes, new MeetingText("Nästa", new Meeting(today.plusDays(30), LocalTime.NOON, null, ""), ""), Language.sv, Recurrence.ONCE, null, null));
            assertThat(queries.agenda(next, Language.sv).offers()).extracting(AgendaOffer::reference).contains("M1/1", "M1/2");
            planning.setAgenda(next, show(2).revision(), List.of(new AgendaLine("Skriva schema", "", "M1/1")));
            assertThat(show(2).items()).extracting(MeetingItem::about).containsExactly("M1/1");
            as(member);
            actions.done(key, 1);
            assertThat(waiting()).isEmpty();
            as(coordinator);
            assertThatThrownBy(() -> actions.done(key, 1)).hasMessage("rule.action-done-already");
            actions.done(key, 2);
            assertThat(queries.agenda(next, Language.sv).offers()).extracting(AgendaOffer::kind).doesNotContain("ACTION");
            assertThatThrownBy(() -> actions.done(key, 9)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void who_has_left_reads_what_they_were_present_at_and_nothing_later() throws Exception {
        MatterKey key = approved();
        as(coordinator);
        planning.plan(new PlanMeeting(writes, new MeetingText("Senare", new Meeting(today.plusDays(40), LocalTime.NOON, null, ""), ""), Language.sv, Recurrence.ONCE, null, null));
        actor.is(new Actor.Job("test"));
        members.leave(writes, member, MemberFunction.MEMBER, today.plusDays(20));
        PortalClock.at(today.plusDays(25).atTime(9, 0).atZone(ZONE).toInstant(), () -> {
            as(member);
            assertThat(queries.list(reform, Language.sv)).extracting(MeetingRow::number).containsExactly(1);
            assertThat(queries.show(key, Language.sv).items().get(1).said()).as("they were there").contains("hemligt");
            assertThatThrownBy(() -> show(2)).as("planned while they were in the group, held after they left").isInstanceOf(NotFound.class);
            assertThat(waiting()).isEmpty();
            return null;
        });
    }

    @Test
    void the_link_in_the_call_says_whether_one_comes_and_opening_it_says_nothing() throws Exception {
        MatterKey key = planned();
        planning.call(key, show(1).revision(), "");
        String word = calls().get(0).replyTo().replaceAll("^svar\\+|@.*$", "");
        assertThat(calls().get(0).text()).contains("/sv/coming/" + word);
        actor.is(new Actor.Anonymous());
        ComingLink link = links.enter(word);
        assertThat(link.state()).isEqualTo(ComingLink.State.GOOD);
        assertThat(link.subject()).isEqualTo("Arbetsgruppsmöte");
        assertThat(links.enter(word).coming()).isNull();
        assertThatThrownBy(() -> byLink.say(link.group(), word, null)).hasMessage("rule.notice-coming-missing");
        assertThatThrownBy(() -> byLink.say(new MatterKey(reform.slug(), MatterKind.GROUP, 3), word, Coming.YES)).as("another group").isInstanceOf(Refused.class);
        byLink.say(link.group(), word, Coming.MAYBE);
        byLink.say(link.group(), word, Coming.NO);
        assertThat(links.enter(word).coming()).isEqualTo(Coming.NO);
        actor.is(new Actor.Anonymous());
        assertThatThrownBy(() -> byLink.say(link.group(), word, Coming.YES)).as("without the link").isInstanceOf(RuntimeException.class);
        as(coordinator);
        assertThat(show(1).said("NO")).extracting(MeetingPerson::name).containsExactly("Medlemmen");
        PortalClock.at(today.plusDays(8).atTime(9, 0).atZone(ZONE).toInstant(), () -> {
            assertThat(links.enter(word).state()).isEqualTo(ComingLink.State.OVER);
            return null;
        });
        as(coordinator);
        planning.callOff(key, show(1).revision());
        assertThat(links.enter(word).state()).isEqualTo(ComingLink.State.OFF);
        assertThat(links.enter("a".repeat(32)).state()).isEqualTo(ComingLink.State.UNKNOWN);
    }

    @Test
    void the_secret_calendar_holds_calls_and_last_days_of_one_person_and_ends_when_they_say_so() throws Exception {
        MatterKey key = approved();
        as(coordinator);
        MatterKey next = planning.plan(new PlanMeeting(writes, new MeetingText("Nästa möte", new Meeting(today.plusDays(30), LocalTime.NOON, null, "Stora salen"), ""), Language.sv,
                Recurrence.ONCE, null, null));
        planning.call(next, show(2).revision(), "Hemliga ord i kallelsen.");
        as(member);
        assertThat(own.address()).isEmpty();
        own.renew();
        String first = word();
        actor.is(new Actor.Anonymous());
        String text = calendars.text(first).orElseThrow().replace("\r\n ", "");
        assertThat(text).contains("SUMMARY:Nästa möte", "LOCATION:Stora salen", "SUMMARY:Senast i dag\\, gör: Skriva schema", "DTSTART;VALUE=DATE:").doesNotContain("Hemliga ord", memberAddress,
                "Ring nyckelpersonen");
        assertThat(calendars.text(first).orElseThrow().replace("\r\n ", "")).as("nothing has changed").isEqualTo(text);
        assertThat(calendars.text(first.toUpperCase(java.util.Locale.ROOT))).isPresent();
        assertThat(actor.get()).as("nobody is anybody afterwards").isInstanceOf(Actor.Anonymous.class);
        as(coordinator);
        planning.callOff(next, show(2).revision());
        assertThat(calendars.text(first).orElseThrow()).doesNotContain("Nästa möte");
        as(member);
        assertThat(word()).as("it can be shown again").isEqualTo(first);
        own.renew();
        String second = word();
        assertThat(second).isNotEqualTo(first);
        assertThat(calendars.text(first)).isEmpty();
        assertThat(calendars.text(second)).isPresent();
        own.end();
        assertThat(own.address()).isEmpty();
        assertThat(calendars.text(second)).isEmpty();
        own.renew();
        assertThat(word()).as("an address that was ended never comes back").isNotIn(first, second);
        assertThat(calendars.text("nothing")).isEmpty();
        assertThat(calendars.text(null)).isEmpty();
    }

    @Test
    void a_calendar_tells_what_is_to_be_done_where_and_what_about_and_was_never_told_tomorrow() throws Exception {
        approved();
        MatterKey next = planned();
        planning.setAgenda(next, show(2).revision(), List.of(new AgendaLine("Budgeten", "Hemliga ord.", null)));
        planning.call(next, show(2).revision(), "");
        as(member);
        own.renew();
        String word = word();
        actor.is(new Actor.Anonymous());
        String text = calendars.text(word).orElseThrow().replace("\r\n ", "");
        assertThat(text).contains("DESCRIPTION:Delta på skärm: " + VIDEO, "1. Budgeten", "URL:" + settings.publicUrl() + "/work/sv/meetings/show?reform=" + reform.slug() + "&number=2",
                "SUMMARY:Senast i dag\\, gör: Skriva schema").doesNotContain("Hemliga ord", "Svara om du kommer");
        String now = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC).format(clock.instant());
        assertThat(text.lines().filter(line -> line.startsWith("DTSTAMP:"))).hasSize(2).allSatisfy(line -> assertThat(line.substring(8)).isLessThanOrEqualTo(now));
    }

    private String word() {
        return own.address().orElseThrow().replaceAll("^.*/|\\.ics$", "");
    }

    /** Planned a week ahead. */
    private MatterKey planned() {
        as(coordinator);
        return planning.plan(new PlanMeeting(writes, text("Arbetsgruppsmöte", "13:00"), Language.sv, Recurrence.ONCE, null, null));
    }

    /** Held, minuted and approved. */
    private MatterKey approved() throws Exception {
        MatterKey key = planned();
        after(() -> {
            as(writer);
            writing.save(key, minutes(show(1).revision(), Set.of(member, coordinator)));
            as(member);
            settling.approve(key, show(1).revision());
        });
        return key;
    }

    private void after(Runnable work) throws Exception {
        Instant later = today.plusDays(8).atTime(9, 0).atZone(ZONE).toInstant();
        PortalClock.at(later, () -> {
            work.run();
            return null;
        });
    }

    private MinutesText minutes(int seen, Set<UUID> present) {
        boolean fresh = show(1).items().isEmpty();
        LocalDate due = today.plusDays(20);
        return new MinutesText(seen, present, List.of(
                new MinutesLine(fresh ? null : 1, "Schemat", "Alla vill ha fasta rundor.", "Vi prövar.", false, "", List.of(new MinutesLine.Action(fresh ? null : 1, "Skriva schema", member, due))),
                new MinutesLine(fresh ? null : 2, "Personalärendet", "Det här är hemligt.", "", true, "Rör en enskild",
                        List.of(new MinutesLine.Action(fresh ? null : 2, "Ring nyckelpersonen", writer, due)))));
    }

    private MeetingText text(String title, String from) {
        return new MeetingText(title, new Meeting(today.plusDays(7), LocalTime.parse(from), null, "Stora salen"), VIDEO);
    }

    private MatterKey at(int number) {
        return new MatterKey(reform.slug(), MatterKind.MEETING, number);
    }

    private MeetingDetails show(int number) {
        return queries.show(at(number), Language.sv);
    }

    private List<String> waiting() {
        return home.waiting().stream().map(org.ledord.people.Waiting::textKey).filter(key -> key.startsWith("meeting.")).sorted().toList();
    }

    private static String uid(Call call) {
        return call.calendar().lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }

    /** A call as it went out to the member. */
    public record Call(String subject, String words, String calendar, String replyTo) {
        String text() {
            return words.replaceAll("\\s+", " ");
        }
    }

    private List<Call> calls() {
        return reads.list(Call.class, "select subject, text_body as words, calendar, reply_to from outbox where to_address = :to and stream = 'NOTICE' order by id",
                Map.of("to", memberAddress));
    }
}

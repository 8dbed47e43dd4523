package org.ledord.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.meeting.ActionSettling;
import org.ledord.meeting.AgendaLine;
import org.ledord.meeting.MeetingDetails;
import org.ledord.meeting.MeetingPlanning;
import org.ledord.meeting.MeetingQueries;
import org.ledord.meeting.MeetingText;
import org.ledord.meeting.MinutesLine;
import org.ledord.meeting.MinutesSettling;
import org.ledord.meeting.MinutesText;
import org.ledord.meeting.MinutesWriting;
import org.ledord.meeting.PlanMeeting;
import org.ledord.meeting.Recurrence;
import org.ledord.notice.Meeting;

/** Meetings: planned, called, minuted, and what came of them. */
@ApplicationScoped
class MeetingVerbs implements Verbs {
    @Inject
    private MeetingPlanning planning;

    @Inject
    private MeetingQueries queries;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesSettling settling;

    @Inject
    private ActionSettling actions;

    @Override
    public Map<String, Verb> verbs() {
        return Map.of("meeting.plan", this::plan, "meeting.agenda", this::agenda,
                "meeting.call", (step, book) -> planning.call(meeting(step, book), show(step, book).revision(), step.text("text")), "minutes.write", this::write,
                "minutes.approve", (step, book) -> settling.approve(meeting(step, book), show(step, book).revision()),
                "minutes.publish", (step, book) -> settling.publish(meeting(step, book), show(step, book).revision()),
                "action.done", (step, book) -> actions.done(meeting(step, book), step.number("number")));
    }

    /** The second of a series goes by the key with -2, and so on. */
    private void plan(Told step, Book book) {
        Meeting when = new Meeting(workday(step.date("day")), LocalTime.parse(step.text("from")), LocalTime.parse(step.text("until")), step.text("place"));
        Integer times = step.number("times");
        MatterKey first = planning.plan(new PlanMeeting(Book.known(book.groups, step.text("group")), new MeetingText(step.text("title"), when, step.text("link")), book.language,
                Recurrence.valueOf(step.textOr("recurrence", "ONCE")), times, null));
        book.matters.put(step.text("key"), first);
        for (int i = 2; times != null && i <= times; i++) {
            book.matters.put(step.text("key") + "-" + i, new MatterKey(first.reform(), MatterKind.MEETING, first.number() + i - 1));
        }
    }

    /** The day itself, or the Friday before a weekend: days are counted from the day on which the demo is told. */
    private static LocalDate workday(LocalDate day) {
        return day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue()));
    }

    private void agenda(Told step, Book book) {
        planning.setAgenda(meeting(step, book), show(step, book).revision(), step.parts("items").stream()
                .map(item -> new AgendaLine(item.text("heading"), item.text("words"), about(item, book))).toList());
    }

    private static String about(Told item, Book book) {
        String about = item.text("about");
        return about == null ? null : book.matter(about).reference() + (item.number("action") == null ? "" : "/" + item.number("action"));
    }

    private void write(Told step, Book book) {
        MeetingDetails meeting = show(step, book);
        AtomicInteger nth = new AtomicInteger();
        List<MinutesLine> lines = step.parts("items").stream().map(item -> line(item, nth.incrementAndGet() <= meeting.items().size() ? nth.get() : null, book)).toList();
        Set<UUID> present = step.texts("present").stream().map(one -> Book.known(book.publicIds, one)).collect(Collectors.toCollection(LinkedHashSet::new));
        writing.save(meeting(step, book), new MinutesText(meeting.revision(), present, lines));
    }

    private static MinutesLine line(Told item, Integer position, Book book) {
        return new MinutesLine(position, item.text("heading"), item.text("said"), item.text("decided"), item.text("hidden") != null, item.text("hidden"),
                item.parts("actions").stream().map(one -> new MinutesLine.Action(null, one.text("what"), Book.known(book.publicIds, one.text("who")), one.date("due"))).toList());
    }

    private MeetingDetails show(Told step, Book book) {
        return queries.show(meeting(step, book), book.language);
    }

    private static MatterKey meeting(Told step, Book book) {
        return book.matter(step.text("meeting"));
    }
}

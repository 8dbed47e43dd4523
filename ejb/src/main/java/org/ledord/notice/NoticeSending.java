package org.ledord.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.group.Groups;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Matters;
import org.ledord.people.ClientData;
import org.ledord.reform.ReformFacts;
import org.ledord.reform.Reforms;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Writes;

/** Tells the members of a group what they must be told, calls them to meetings, and changes or calls off what they were called to. */
@Stateless
@PermitAll
public class NoticeSending {
    @Inject
    private Groups groups;

    @Inject
    private Matters matters;

    @Inject
    private Reforms reforms;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private NoticeLetters letters;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * Sends it to each member that can be reached, whatever they have chosen about news; with a meeting, each gets an invitation for
     * their calendar.
     *
     * @return how many letters that made
     */
    @May("notice.send")
    public int send(MatterKey group, NoticeText notice) {
        return call(group, notice).letters();
    }

    /** The same, for a feature that keeps its call. */
    @May("notice.send")
    public SentNotice call(MatterKey group, NoticeText notice) {
        ReformFacts reform = reforms.facts(group.reformKey());
        List<NoticeMembers.Row> members = reached(group, notice, reform);
        long id = writes.returning(Long.class, """
                insert into notice (group_id, subject, text, sent_by, sent_at, starts_at, ends_at, place)
                values (:group, :subject, :text, :by, :now, :starts, :ends, :place) returning id""",
                with(notice, reform, "group", groups.idOf(group), "by", actor.personId(), "now", clock.instant())).get(0);
        letters.post(letters.meeting(id), members, NoticeLetters.Kind.NEW, reform, matters.get(group).id());
        return new SentNotice(id, members.size());
    }

    /**
     * Changes a call to a meeting: everybody is asked anew whether they come.
     *
     * @param number the notice's number within its group
     * @param seen how often it had been changed when it was read
     * @return how many letters that made
     */
    @May("notice.send")
    public int change(MatterKey group, int number, int seen, NoticeText notice) {
        ReformFacts reform = reforms.facts(group.reformKey());
        if (notice.meeting() == null) {
            throw new RuleViolation("notice-day-and-time").at("day");
        }
        List<NoticeMembers.Row> members = reached(group, notice, reform);
        long id = open(group, number, seen);
        writes.change("""
                update notice set subject = :subject, text = :text, starts_at = :starts, ends_at = :ends, place = :place, sequence = sequence + 1, changed_at = :now where id = :id""",
                with(notice, reform, "id", id, "now", clock.instant()));
        writes.change("update notice_recipient set coming = null, said_at = null, comment = '', raw_mail_id = null where notice_id = :id", Map.of("id", id));
        letters.post(letters.meeting(id), members, NoticeLetters.Kind.CHANGED, reform, matters.get(group).id());
        return members.size();
    }

    /**
     * Tells those who were called what a call to a meeting says now. When and where is as it was, so nobody is asked anew and what they
     * have answered stands (RFC 5546, 2.1.4: the sequence stays, the stamp is later).
     *
     * @return how many letters that made
     */
    @May("notice.send")
    public int reword(MatterKey group, int number, int seen, NoticeText notice) {
        ReformFacts reform = reforms.facts(group.reformKey());
        reached(group, notice, reform);
        long id = open(group, number, seen);
        writes.change("update notice set text = :text, words_sent = words_sent + 1 where id = :id", Map.of("text", notice.text(), "id", id));
        List<NoticeMembers.Row> members = called(group, id);
        letters.post(letters.meeting(id), members, NoticeLetters.Kind.REWORDED, reform, matters.get(group).id());
        return members.size();
    }

    /** Calls a meeting off; everybody who was called and can be reached is told. */
    @May("notice.send")
    public int cancel(MatterKey group, int number, int seen) {
        ReformFacts reform = reforms.facts(group.reformKey());
        long id = open(group, number, seen);
        writes.change("update notice set cancelled_at = :now, sequence = sequence + 1 where id = :id", Map.of("id", id, "now", clock.instant()));
        List<NoticeMembers.Row> members = called(group, id);
        letters.post(letters.meeting(id), members, NoticeLetters.Kind.CANCELLED, reform, matters.get(group).id());
        return members.size();
    }

    private List<NoticeMembers.Row> called(MatterKey group, long id) {
        List<Long> called = reads.list(Long.class, "select person_id from notice_recipient where notice_id = :id", Map.of("id", id));
        return members(group).stream().filter(member -> called.contains(member.personId())).toList();
    }

    private List<NoticeMembers.Row> reached(MatterKey group, NoticeText notice, ReformFacts reform) {
        notice.demand(clock.instant(), reform.zone());
        ClientData.refuse(notice.subject(), notice.text());
        List<NoticeMembers.Row> members = members(group);
        if (members.isEmpty()) {
            throw new RuleViolation("notice-reaches-nobody");
        }
        return members;
    }

    private List<NoticeMembers.Row> members(MatterKey group) {
        return reads.list(NoticeMembers.Row.class, NoticeMembers.SQL, NoticeMembers.parameters(group, clock.instant())).stream()
                .filter(member -> member.address() != null).toList();
    }

    /** The meeting's internal id, locked; refused where it is over or called off, or was changed since it was read. */
    private long open(MatterKey group, int number, int seen) {
        List<Long> found = writes.returning(Long.class, """
                select n.id from notice n join (select x.id, row_number() over (order by x.id) as number from notice x where x.group_id = :group) p on p.id = n.id
                 where p.number = :number and n.starts_at > :now and n.cancelled_at is null and n.sequence = :seen for update of n""",
                Map.of("group", groups.idOf(group), "number", number, "now", clock.instant(), "seen", seen));
        return found.stream().findFirst().orElseThrow(() -> new RuleViolation("notice-not-open"));
    }

    private static Map<String, Object> with(NoticeText notice, ReformFacts reform, Object... more) {
        Map<String, Object> all = Parameters.of(more);
        all.putAll(Map.of("subject", notice.subject(), "text", notice.text()));
        Meeting meeting = notice.meeting();
        all.put("starts", meeting == null ? null : meeting.starts(reform.zone()));
        all.put("ends", meeting == null ? null : meeting.ends(reform.zone()));
        all.put("place", meeting == null ? "" : meeting.place());
        return all;
    }
}

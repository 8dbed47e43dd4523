package org.ledord.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ledord.mail.Body;
import org.ledord.mail.Letter;
import org.ledord.mail.Outbox;
import org.ledord.mail.Purpose;
import org.ledord.mail.Stream;
import org.ledord.mail.Tokens;
import org.ledord.reform.ReformFacts;
import org.ledord.shared.DateWords;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;
import org.ledord.shared.Writes;

/** The letters of a notice: each with its own address to answer to, and with an invitation where it calls to a meeting. */
@ApplicationScoped
class NoticeLetters {
    /** What is told. */
    enum Kind { NEW, CHANGED, REWORDED, CANCELLED }

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

    /** A notice as it stands. */
    public record Notice(long id, String subject, String text, String by, Instant startsAt, Instant endsAt, String place, int sequence, int wordsSent, UUID uid) {
    }

    /** The notice with this internal id. */
    Notice meeting(long id) {
        return reads.first(Notice.class, """
                select n.id, n.subject, n.text, p.name as by, n.starts_at, n.ends_at, n.place, n.sequence, n.words_sent, n.uid
                  from notice n join person p on p.id = n.sent_by where n.id = :id""", Map.of("id", id)).orElseThrow();
    }

    void post(Notice notice, List<NoticeMembers.Row> members, Kind kind, ReformFacts reform, long matterId) {
        Map<Long, Coming> said = kind == Kind.REWORDED ? said(notice) : Map.of();
        members.forEach(member -> post(notice, member, kind, said.get(member.personId()), reform, matterId));
    }

    private void post(Notice notice, NoticeMembers.Row member, Kind kind, Coming said, ReformFacts reform, long matterId) {
        Texts say = texts.in(member.language());
        String subject = kind == Kind.NEW ? notice.subject() : say.say("mail.notice.subject." + kind, notice.subject());
        String token = tokens.issue(Purpose.NOTICE, recipient(notice.id(), member.personId()), 1, member.personId(), matterId, null, null);
        String cause = "notice/" + notice.id() + "/" + member.personId() + (kind == Kind.NEW ? "" : "/" + notice.sequence())
                + (kind == Kind.REWORDED ? "/" + notice.wordsSent() : "");
        outbox.post(new Letter(cause, Stream.NOTICE, reform.id(), matterId, member.personId(), member.address(), member.language(), subject,
                body(notice, member, kind, said, reform, say, token), token, null, null), notice.startsAt() == null ? null : calendar(notice, member, kind, said, reform, token));
    }

    private Body body(Notice notice, NoticeMembers.Row member, Kind kind, Coming said, ReformFacts reform, Texts say, String token) {
        Body body = Body.in(member.language()).kicker(reform.municipality() + ", " + reform.title()).title(notice.subject());
        if (notice.startsAt() != null) {
            String when = Meeting.of(notice.startsAt(), notice.endsAt(), notice.place(), reform.zone()).words(new DateWords(member.language(), reform.zone()));
            body.strong(say.say("mail.notice.when." + kind, when));
        }
        if (kind != Kind.CANCELLED) {
            body.text(notice.text());
            if (notice.startsAt() != null) {
                body.text(say.say(said == null ? "mail.notice.coming" : "mail.notice.said." + said)).link(say.say("mail.notice.coming.link"), settings.publicUrl() + "/" + member.language() + "/coming/" + token);
            }
        }
        return body.small(say.say("mail.notice.why", member.groupName(), notice.by())).signature(say.say("mail.signature", reform.municipality()));
    }

    private String calendar(Notice notice, NoticeMembers.Row member, Kind kind, Coming said, ReformFacts reform, String token) {
        CalendarText text = new CalendarText(notice.uid() + "@" + settings.mailDomain(), notice.sequence(), clock.instant(), reform.zone(), notice.startsAt(), notice.endsAt(),
                notice.subject(), notice.place(), notice.text(), "Ledord, " + reform.municipality(), settings.replyAddress(token), member.address(), said);
        return kind == Kind.CANCELLED ? text.cancel() : text.request();
    }

    /** One who was called, and what they have said. */
    public record Answered(long personId, Coming coming) {
    }

    private Map<Long, Coming> said(Notice notice) {
        return reads.list(Answered.class, "select person_id, coming from notice_recipient where notice_id = :id and coming is not null", Map.of("id", notice.id())).stream()
                .collect(Collectors.toMap(Answered::personId, Answered::coming));
    }

    /** The row that says whether this person comes. */
    private long recipient(long notice, long person) {
        return writes.returning(Long.class, """
                insert into notice_recipient (notice_id, person_id) values (:notice, :person)
                on conflict (notice_id, person_id) do update set person_id = excluded.person_id returning id""", Map.of("notice", notice, "person", person)).get(0);
    }
}

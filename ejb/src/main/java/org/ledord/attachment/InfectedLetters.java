package org.ledord.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.ledord.mail.Body;
import org.ledord.mail.Letter;
import org.ledord.mail.Outbox;
import org.ledord.mail.Stream;
import org.ledord.shared.DateWords;
import org.ledord.shared.Language;
import org.ledord.shared.Parameters;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.Texts;

/** Tells that a virus was found in a file: its sender, at their registered address, and the lead and coordinators of the reform. */
@ApplicationScoped
class InfectedLetters {
    @Inject
    private Reads reads;

    @Inject
    private Outbox outbox;

    @Inject
    private PortalTexts texts;

    @Inject
    private Clock clock;

    /** How it came: the mail, with a person only where it is filed under them, or, without one, whoever added it to a page. */
    public record Mail(Long id, String file, String subject, Instant fetchedAt, String messageId, Long reformId, Long personId, String zone) {
    }

    /** Somebody to tell. */
    public record Told(long personId, Language language, String address) {
    }

    void post(long attachmentId) {
        Mail mail = reads.first(Mail.class, """
                select w.id, f.name as file, coalesce(w.subject, '') as subject, coalesce(w.fetched_at, f.uploaded_at) as fetched_at, w.message_id, r.id as reform_id,
                       case when w.id is null then f.uploaded_by when w.state <> 'HELD' then w.person_id end as person_id, coalesce(r.zone, 'Europe/Stockholm') as zone
                  from attachment f left join raw_mail w on w.id = f.raw_mail_id left join reform r on r.id = coalesce(w.reform_id, f.reform_id) where f.id = :id""",
                Map.of("id", attachmentId)).orElseThrow();
        sender(mail).forEach(to -> letter(mail, to, "sender", attachmentId));
        minders(mail).forEach(to -> letter(mail, to, "minder", attachmentId));
    }

    private List<Told> sender(Mail mail) {
        return mail.personId() == null ? List.of() : reads.list(Told.class, """
                select p.id as person_id, p.language, a.address from person p join mail_address a on a.person_id = p.id and a.verified_at is not null
                   and a.suspended_at is null where p.id = :person and p.erased_at is null order by a.id limit 1""", Map.of("person", mail.personId()));
    }

    private List<Told> minders(Mail mail) {
        return mail.reformId() == null ? List.of() : reads.list(Told.class, """
                select distinct on (p.id) p.id as person_id, p.language, a.address
                  from membership s join reform_group g on g.id = s.group_id join person p on p.id = s.person_id and p.erased_at is null
                  join mail_address a on a.person_id = p.id and a.verified_at is not null and a.suspended_at is null
                 where g.reform_id = :reform and s.function in ('PROJECT_LEAD', 'COORDINATOR') and s.from_on <= :today and (s.to_on is null or s.to_on >= :today)
                   and p.id is distinct from cast(:sender as bigint) order by p.id, a.id""",
                Parameters.of("reform", mail.reformId(), "today", LocalDate.ofInstant(clock.instant(), ZoneId.of(mail.zone())), "sender", mail.personId()));
    }

    private void letter(Mail mail, Told to, String who, long attachmentId) {
        Texts say = texts.in(to.language());
        boolean sender = who.equals("sender");
        String came = new DateWords(to.language(), ZoneId.of(mail.zone())).moment(mail.fetchedAt());
        Body body = Body.in(to.language()).strong(say.say("mail.infected." + who, mail.file()))
                .text(mail.id() == null ? say.say("mail.infected.added", came) : sender && !mail.subject().isBlank() ? say.say("mail.held.which", mail.subject().strip(), came) : say.say("mail.held.which.no-subject", came))
                .text(say.say("mail.infected." + who + ".next")).signature(say.say("mail.signature.plain"));
        String inReplyTo = sender && mail.messageId() != null && !mail.messageId().isBlank() ? "<" + mail.messageId() + ">" : null;
        outbox.post(new Letter("infected/" + attachmentId + "/" + to.personId(), Stream.REFUSAL, mail.reformId(), null, to.personId(), to.address(), to.language(),
                say.say("mail.infected.subject"), body, null, inReplyTo, null));
    }
}

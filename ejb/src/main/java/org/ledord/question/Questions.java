package org.ledord.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.Access;
import org.ledord.group.Memberships;
import org.ledord.mail.AddressSql;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Matters;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** Finds specialist questions, locked, with whom they were put to and their answers, and keeps them together with their matters. */
@ApplicationScoped
class Questions {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private Matters matters;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** The question, when the actor may see the proposal that it is about. */
    SpecialistQuestion seen(MatterKey key) {
        Long id = reads.first(Long.class, """
                select q.id from matter s join reform r on r.id = s.reform_id join specialist_question q on q.matter_id = s.id join matter m on m.id = q.proposal_id
                 where r.slug = :reform and s.kind = 'QUESTION' and s.number = :number and\s""" + access.scope().sql("m"),
                Map.of("reform", key.reform(), "number", key.number())).orElseThrow(() -> new NotFound(key.toString()));
        return locked(id);
    }

    /** The question with this key, for doors that ask who was asked. */
    SpecialistQuestion of(MatterKey key) {
        return locked(reads.first(Long.class, "select id from specialist_question where matter_id = :matter", Map.of("matter", matters.get(key).id()))
                .orElseThrow(() -> new NotFound(key.toString())));
    }

    /** One at a time: two who answer at once make two versions. */
    SpecialistQuestion locked(long id) {
        return database.find(SpecialistQuestion.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Open questions that were due before the day of this moment, past eight in the morning of their reform; locked, another node's are left to it. */
    List<Long> overdue(Instant now) {
        return reads.list(Long.class, """
                select q.id from specialist_question q join matter m on m.id = q.matter_id join reform r on r.id = m.reform_id
                 where q.status = 'OPEN' and q.reminded_at is null and cast(cast(:now as timestamptz) at time zone r.zone as timestamp) >= q.due_on + interval '1 day 8 hours'
                 order by q.id for update of q skip locked""", Map.of("now", now));
    }

    /** Whom it was put to. */
    List<Asked> asked(SpecialistQuestion question) {
        return reads.list(Asked.class, """
                select a.id, a.person_id, p.language, %s as standing,
                       %s as address
                  from specialist_asked a join person p on p.id = a.person_id and p.erased_at is null join membership s on s.id = a.membership_id
                 where a.question_id = :question order by a.id""".formatted(Memberships.standing("s"), AddressSql.of("p.id")), Map.of("question", question.id(), "now", clock.instant()));
    }

    /** The same of one person. */
    Optional<Asked> asked(SpecialistQuestion question, long personId) {
        return asked(question).stream().filter(one -> one.personId() == personId).findFirst();
    }

    void add(SpecialistQuestion question, Matter matter, Matter proposal, List<QuestionForm.To> to) {
        database.persist(question);
        database.flush();
        matters.link(matter, "CONCERNS", proposal);
        writes.changeEach("insert into specialist_asked (question_id, person_id, membership_id) values (:question, :person, :membership)",
                to.stream().map(one -> Parameters.of("question", question.id(), "person", one.personId(), "membership", one.membershipId())).toList());
    }

    /** The number of the version that stands; nought where there is none. */
    int latest(SpecialistQuestion question) {
        return (int) reads.count("select coalesce(max(number), 0) from specialist_answer where question_id = :id", Map.of("id", question.id()));
    }

    /** The answer that stands, and who gave it. */
    Optional<Standing> standing(SpecialistQuestion question) {
        return reads.first(Standing.class, """
                select a.person_id, p.name, a.text from specialist_answer a join person p on p.id = a.person_id
                 where a.question_id = :id order by a.number desc""", Map.of("id", question.id()));
    }

    /** An answer with the name of whoever gave it. */
    public record Standing(long personId, String name, String text) {
    }

    void add(SpecialistAnswer answer) {
        database.persist(answer);
    }

    /** Brings the matter to what the question has become. */
    Matter keep(SpecialistQuestion question) {
        Matter matter = matters.get(question.matterId());
        matter.becomes(question.status().name(), Audience.GROUP, clock.instant());
        database.flush();
        return matter;
    }
}

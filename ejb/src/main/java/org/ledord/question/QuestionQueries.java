package org.ledord.question;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.Access;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.attachment.AttachmentRow;
import org.ledord.attachment.Attachments;
import org.ledord.attachment.ServedFile;
import org.ledord.group.GroupSql;
import org.ledord.group.Memberships;
import org.ledord.group.SeenProposals;
import org.ledord.matter.Ancestry;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.Typed;

/** Specialist questions as the actor may see them: with the proposals that they may read, and those that were put to them. */
@Stateless
@PermitAll
public class QuestionQueries {
    private static final int MOST = 300;
    private static final int NAMESAKES = 20;

    @Inject
    private Reads reads;

    @Inject
    private Access access;

    @Inject
    private CurrentActor actor;

    @Inject
    private QuestionAddressees addressees;

    @Inject
    private SeenProposals proposals;

    @Inject
    private Attachments attachments;

    @Inject
    private Clock clock;

    /** All of the reform: those that wait first, the most urgent first of them; then what was answered or ended, the newest first. */
    @May("question.list")
    public List<QuestionRow> list(ReformKey reform, Language language) {
        return rows("r.slug = :reform", Map.of("reform", reform.slug()), language);
    }

    /** Those about one proposal, and those that were put about what it was merged or split from: what waits goes on with it. */
    @May("question.list")
    public List<QuestionRow> about(MatterKey proposal, Language language) {
        return rows("m.id in " + Ancestry.sql("select x.id from matter x join reform y on y.id = x.reform_id where y.slug = :reform and x.kind = 'PROPOSAL' and x.number = :proposal"), Map.of("reform", proposal.reform(), "proposal", proposal.number()), language);
    }

    /** One of them. */
    @May("question.show")
    public QuestionRow show(MatterKey key, Language language) {
        return rows("r.slug = :reform and s.number = :number", Map.of("reform", key.reform(), "number", key.number()), language).stream().findFirst()
                .orElseThrow(() -> new NotFound(key.toString()));
    }

    /** What was answered before what stands, the newest first. */
    @May("question.show")
    public List<EarlierAnswer> earlier(QuestionRow row, MatterKey key) {
        if (row.version() < 2) {
            return List.of();
        }
        return reads.list(EarlierAnswer.class, """
                select v.number, v.text, case when :named then p.name end as by, v.received_at as at
                  from matter s join reform r on r.id = s.reform_id join specialist_question q on q.matter_id = s.id join matter m on m.id = q.proposal_id
                  join specialist_answer v on v.question_id = q.id and v.number < :version join person p on p.id = v.person_id
                 where r.slug = :reform and s.kind = 'QUESTION' and s.number = :number and (%s or %s) order by v.number desc""".formatted(access.scope().sql("m"),
                access.scope().sql("s", MatterKind.QUESTION)), Parameters.of("reform", key.reform(), "number", key.number(), "version", row.version(), "named", row.answeredBy() != null));
    }

    /** The question as it is put to whoever holds the link; nothing of an answer. */
    @May("question.answer")
    public QuestionRow put(MatterKey key, Language language) {
        return show(key, language);
    }

    /** The files that came with the answer that stands. */
    @May("question.show")
    public List<AttachmentRow> files(MatterKey key) {
        return mail(key).map(attachments::of).orElse(List.of());
    }

    /** One of those, for download; {@link NotFound} where it may not be opened. */
    @May("question.show")
    public ServedFile file(MatterKey key, int number) {
        return mail(key).map(mail -> attachments.open(mail, number)).orElseThrow(() -> new NotFound("file"));
    }

    /** What is needed to ask about this proposal. */
    @May("question.ask")
    public QuestionForm form(MatterKey proposal, Language language) {
        SeenProposals.Seen waiting = proposals.get(proposal);
        long me = actor.personId();
        return new QuestionForm(waiting.title(), addressees.groups(waiting.reformId(), language, me));
    }

    /** At most {@link #NAMESAKES} people it can be put to whose name or title holds these words; none for less than two letters. */
    @May("question.ask")
    public List<QuestionForm.To> people(MatterKey proposal, String words) {
        String sought = Typed.words(words);
        return sought.length() < 2 ? List.of() : addressees.named(proposals.get(proposal).reformId(), access.may("group.names", proposal.reformKey()), actor.personId(), sought, NAMESAKES);
    }

    private Optional<Long> mail(MatterKey key) {
        Map<String, Object> parameters = Parameters.of("reform", key.reform(), "number", key.number(), "me", actor.get().personId());
        return reads.first(Long.class, """
                select v.raw_mail_id from matter s join reform r on r.id = s.reform_id join specialist_question q on q.matter_id = s.id join matter m on m.id = q.proposal_id
                  join specialist_answer v on v.question_id = q.id and v.number = (select max(w.number) from specialist_answer w where w.question_id = q.id)
                 where r.slug = :reform and s.kind = 'QUESTION' and s.number = :number and v.raw_mail_id is not null and (%s or %s)""".formatted(access.scope().sql("m"),
                access.scope().sql("s", MatterKind.QUESTION)), parameters);
    }

    private List<QuestionRow> rows(String which, Map<String, Object> of, Language language) {
        Map<String, Object> parameters = new HashMap<>(of);
        parameters.putAll(Parameters.of("language", language.name(), "me", actor.get().personId(), "now", clock.instant(), "most", MOST));
        String seen = access.scope().sql("m");
        return reads.list(QuestionRow.Read.class, """
                select s.number, s.title, q.text, q.why, s.language, q.due_on, q.status, q.asked_at, q.settled_at, q.withdrawal,
                       m.id as matter_id, m.reform_id, m.audience, m.group_id, m.unit_id, m.created_at, m.number as proposal_number, m.title as proposal_title, %1$s and m.status <> 'DISCARDED' as proposal_seen,
                       %2$s as from_group, fm.number as from_number, %3$s as to_group, tm.number as to_number, q.asked_group_id is not null as to_whole,
                       tp.name as to_person, ap.name as asked_by, a.id is not null as mine, a.id is not null and %4$s as standing,
                       cast(cast(:now as timestamptz) at time zone r.zone as date) as today,
                       coalesce(v.number, 0) as version, v.text as answer, v.channel, vp.name as answered_by, v.received_at as answered_at, w.proven is false as unproven,
                       (select count(*) from attachment f where f.raw_mail_id = v.raw_mail_id) as files
                  from matter s join reform r on r.id = s.reform_id join specialist_question q on q.matter_id = s.id join matter m on m.id = q.proposal_id
                  join person ap on ap.id = q.asked_by left join person tp on tp.id = q.asked_person_id
                  join reform_group fg on fg.id = s.group_id join matter fm on fm.id = fg.matter_id
                  join reform_group tg on tg.id = coalesce(q.asked_group_id, (select x.group_id from specialist_asked y join membership x on x.id = y.membership_id
                         where y.question_id = q.id limit 1)) join matter tm on tm.id = tg.matter_id
                  left join specialist_asked a on a.question_id = q.id and a.person_id = cast(:me as bigint) left join membership c on c.id = a.membership_id
                  left join lateral (select * from specialist_answer w where w.question_id = q.id order by w.number desc limit 1) v on true
                  left join person vp on vp.id = v.person_id left join raw_mail w on w.id = v.raw_mail_id
                 where s.kind = 'QUESTION' and %5$s and (%1$s or %6$s)
                 order by q.status = 'OPEN' desc, case when q.status = 'OPEN' then q.due_on end, coalesce(v.received_at, q.settled_at) desc, s.number desc limit :most"""
                .formatted(seen, GroupSql.name("fg.id"), GroupSql.name("tg.id"), Memberships.standing("c"), which, access.scope().sql("s", MatterKind.QUESTION)), parameters)
                .stream().map(row -> row.seen(access.policy().may("question.ask", actor.grants(), row.proposal()))).toList();
    }
}

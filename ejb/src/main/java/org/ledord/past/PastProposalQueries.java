package org.ledord.past;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.access.May;
import org.ledord.group.GroupSql;
import org.ledord.matter.MatterKey;
import org.ledord.proposal.Argument;
import org.ledord.proposal.Comparison;
import org.ledord.proposal.ProposalDetails.VersionRow;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** Proposals with what was said and asked about them before the reader left the group. A draft that was thrown away is gone here too. */
@Stateless
@PermitAll
public class PastProposalQueries {
    private static final int MOST = 300;
    private static final String THIS = " where r.slug = :reform and m.kind = 'PROPOSAL' and m.number = :number and m.status <> 'DISCARDED' and m.created_at < u.until";

    @Inject
    private Reads reads;

    @Inject
    private Access access;

    /**
     * One of them.
     *
     * @param version the wording to show, of those there were then; 0 for the newest
     */
    @May("past.read")
    public PastProposal show(MatterKey proposal, int version, Language language) {
        Map<String, Object> of = Parameters.of("reform", proposal.reform(), "number", proposal.number(), "language", language.name(), "most", MOST);
        String from = PastGroupQueries.FROM.formatted(access.leftSql("m.group_id"));
        List<Row> rows = reads.list(Row.class, """
                select m.language, gm.number as group_number, %s as "group", cast(u.until at time zone r.zone as date) - 1 as last, %s as readable,
                       v.number, v.title, v.today, v.proposed, v.effect, v.wanted_from, v.note, a.name as author, v.created_at, %s as argued
                %s join proposal p on p.matter_id = m.id left join proposal_version v on v.proposal_id = p.id and v.created_at < u.until left join person a on a.id = v.author_id
                %s order by v.number desc""".formatted(GroupSql.name("g.id"), access.scope().sql("m"), Argument.SQL, from, THIS), of);
        Row head = rows.stream().findFirst().orElseThrow(() -> new NotFound(proposal.toString()));
        List<VersionRow> versions = rows.stream().filter(row -> row.number() != null).map(Row::version).toList();
        VersionRow shown = versions.stream().filter(one -> version == 0 || one.number() == version).findFirst().orElse(null);
        if (shown == null && version != 0) {
            throw new NotFound(proposal + " version " + version);
        }
        int at = versions.indexOf(shown);
        Comparison change = shown == null || at == versions.size() - 1 ? null : Comparison.between(versions.get(at + 1), shown, language);
        return new PastProposal(proposal.number(), head.language(), head.groupNumber(), head.group(), head.last(), head.readable(), shown, versions, change, posts(from, of),
                questions(from, of));
    }

    private List<PastProposal.Post> posts(String from, Map<String, Object> of) {
        return reads.list(PastProposal.Post.class, """
                select d.number, a.name as author, case when d.withdrawn_at is null and (d.edited_at is null or d.edited_at < u.until) then d.text else '' end as text,
                       d.withdrawn_at is not null as withdrawn, coalesce(d.edited_at >= u.until, false) as changed, coalesce(x.number, 0) as answers, b.name as answers_by, d.written_at
                %s join discussion_post d on d.matter_id = m.id and d.written_at < u.until join person a on a.id = d.author_id
                  left join discussion_post x on x.id = d.answers_id left join person b on b.id = x.author_id
                %s order by d.number limit :most""".formatted(from, THIS), of);
    }

    private List<PastProposal.Asked> questions(String from, Map<String, Object> of) {
        return reads.list(PastProposal.Asked.class, """
                select s.number, s.title, q.text, q.why, s.language, q.due_on as due, ap.name as asked_by, coalesce(tp.name, %s) as "to", q.asked_at, v.text as answer,
                       vp.name as answered_by, v.received_at as answered_at
                %s join specialist_question q on q.proposal_id = m.id and q.asked_at < u.until join matter s on s.id = q.matter_id
                  join person ap on ap.id = q.asked_by left join person tp on tp.id = q.asked_person_id
                  left join lateral (select * from specialist_answer w where w.question_id = q.id and w.received_at < u.until order by w.number desc limit 1) v on true
                  left join person vp on vp.id = v.person_id
                %s order by q.asked_at, s.number limit :most""".formatted(GroupSql.name("q.asked_group_id"), from, THIS), of);
    }

    /** The number of the proposal that this question of the group is about. */
    @May("past.read")
    public int about(MatterKey question) {
        return reads.first(Integer.class, """
                select m.number from matter s join reform r on r.id = s.reform_id join specialist_question q on q.matter_id = s.id join matter m on m.id = q.proposal_id
                 where r.slug = :reform and s.kind = 'QUESTION' and s.number = :number""", Map.of("reform", question.reform(), "number", question.number()))
                .orElseThrow(() -> new NotFound(question.toString()));
    }

    /** A wording with what stands above it; null where none was kept. */
    public record Row(String language, int groupNumber, String group, LocalDate last, boolean readable, Integer number, String title, String today, String proposed, String effect,
            LocalDate wantedFrom, String note, String author, Instant createdAt, String argued) {
        VersionRow version() {
            return new VersionRow(number, title, today, proposed, effect, wantedFrom, note, author, createdAt, argued);
        }
    }
}

package org.ledord.discussion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.group.GroupSql;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** What is said about a proposal, for those who may say something themselves. Who leads sees it from the moment that the proposal was shared. */
@Stateless
@PermitAll
public class DiscussionQueries {
    @Inject
    private Reads reads;

    @Inject
    private Access access;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** The proposal, and how the reader takes part. */
    public record Head(long matterId, String title, String language, String groupName, boolean shared, boolean told, boolean writes, long posts) {
    }

    /**
     * One page of the thread.
     *
     * @param page which one; 0 for the last
     */
    @May("discussion.write")
    public Discussion thread(MatterKey proposal, int page, Language language) {
        Head head = head(proposal, language);
        int pages = (int) Math.max(1, (head.posts() + Discussion.PAGE - 1) / Discussion.PAGE);
        int shown = page < 1 || page > pages ? pages : page;
        List<Discussion.Row> posts = reads.list(Discussion.Row.class, """
                select d.number, a.name as author, d.author_id = :person as mine, case when d.withdrawn_at is null then d.text else '' end as text,
                       coalesce(x.number, 0) as answers, b.name as answers_by, case when x.withdrawn_at is null then coalesce(left(x.text, 160), '') else '' end as answers_text,
                       d.channel = 'MAIL' as mailed, w.proven is false as unproven, d.written_at, d.edited_at is not null as edited,
                       d.withdrawn_at is not null as withdrawn,
                       d.author_id = :person and d.withdrawn_at is null and d.written_at > :changeable as editable
                  from discussion_post d join proposal p on p.matter_id = d.matter_id join person a on a.id = d.author_id
                  left join discussion_post x on x.id = d.answers_id and (:writes or x.written_at >= p.shared_at) left join person b on b.id = x.author_id
                  left join raw_mail w on w.id = d.raw_mail_id
                 where d.matter_id = :matter and (:writes or d.written_at >= p.shared_at) order by d.number limit :limit offset :offset""",
                Parameters.of("matter", head.matterId(), "person", actor.personId(), "writes", head.writes(), "changeable", clock.instant().minus(DiscussionPost.CHANGEABLE),
                        "limit", Discussion.PAGE, "offset", (shown - 1) * Discussion.PAGE));
        return new Discussion(proposal.number(), head.title(), head.language(), head.groupName(), head.shared(), head.told(), posts, shown, pages);
    }

    private Head head(MatterKey proposal, Language language) {
        return reads.first(Head.class, """
                select h.*, (select count(*) from discussion_post d where d.matter_id = h.matter_id and (h.writes or d.written_at >= h.shared_at)) as posts,
                       coalesce((select c.told from discussion_choice c where c.person_id = :person), h.writes) as told
                  from (select m.id as matter_id, m.title, m.language, p.shared_at, p.shared_at is not null as shared,
                               %s as group_name,
                               exists (select 1 from membership s where s.group_id = g.id and s.person_id = :person
                                          and (g.kind in ('WORKING', 'PROJECT') or s.function = 'COORDINATOR')
                                          and %s) as writes
                          from matter m join proposal p on p.matter_id = m.id join reform r on r.id = m.reform_id join reform_group g on g.id = p.group_id
                         where r.slug = :reform and m.kind = 'PROPOSAL' and m.number = :number and %s) h""".formatted(GroupSql.name("g.id"), GroupSql.runs("s"), access.scope().sql("m")),
                Map.of("reform", proposal.reform(), "number", proposal.number(), "language", language.name(), "person", actor.personId(), "now", clock.instant()))
                .orElseThrow(() -> new NotFound(proposal.toString()));
    }
}

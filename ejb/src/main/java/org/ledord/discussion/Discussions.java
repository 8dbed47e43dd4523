package org.ledord.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.Access;
import org.ledord.group.GroupSql;
import org.ledord.mail.AddressSql;
import org.ledord.mail.Purpose;
import org.ledord.mail.Tokens;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** Finds the threads of proposals with those who take part in them, and keeps what is said. */
@ApplicationScoped
public class Discussions {
    /** Who takes part now, of proposal {@code p} with matter {@code m} in reform {@code r}: the policy's line for those who are not signed in. */
    private static final String PARTICIPANTS = """
            select s.person_id, bool_or(g.id = p.group_id) as writes
              from membership s join reform_group g on g.id = s.group_id
             where g.reform_id = m.reform_id and %s
               and (g.id = p.group_id and (g.kind in ('WORKING', 'PROJECT') or s.function = 'COORDINATOR')
                 or s.function = 'PROJECT_LEAD' and p.shared_at is not null)
             group by s.person_id""".formatted(GroupSql.runs("s"));
    private static final String FROM = " from proposal p join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id ";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private Tokens tokens;

    /** A person who takes part and is told by mail. */
    public record Participant(long personId, Language language, String address, boolean writes, Instant sharedAt) {
        /** Whether they may read what was written then: who leads reads from the moment that the proposal was shared. */
        boolean reads(Instant writtenAt) {
            return writes || !writtenAt.isBefore(sharedAt);
        }
    }

    /** The proposal's matter, when the actor may read it: a lead must not learn that a draft is talked about. Locked, so that posts are numbered one by one. */
    long seen(MatterKey proposal) {
        return writes.returning(Long.class, "select m.id" + FROM + " where r.slug = :reform and m.kind = 'PROPOSAL' and m.number = :number and " + access.scope().sql("m", MatterKind.PROPOSAL)
                + " for update of p", Map.of("reform", proposal.reform(), "number", proposal.number())).stream().findFirst().orElseThrow(() -> new NotFound(proposal.toString()));
    }

    /** The same for a reply by mail, whose writer was told of it; locked. */
    void lock(long matterId) {
        writes.returning(Long.class, "select id from proposal where matter_id = :matter for update", Map.of("matter", matterId));
    }

    /** Whether this person takes part at this moment. */
    boolean takesPart(long matterId, long personId) {
        return reads.count("select count(*)" + FROM + "join lateral (" + PARTICIPANTS + ") t on t.person_id = :person where m.id = :matter",
                Map.of("matter", matterId, "person", personId, "now", clock.instant())) > 0;
    }

    /** Who is to be told of a post by mail: all who take part, but for its writer and those who want no mail. */
    List<Participant> toTell(DiscussionPost post) {
        return reads.list(Participant.class, "select t.person_id, q.language, a.address, t.writes, p.shared_at" + FROM + "join lateral (" + PARTICIPANTS + """
                ) t on true join person q on q.id = t.person_id and q.erased_at is null left join discussion_choice c on c.person_id = q.id
                  join lateral %s a on true
                 where m.id = :matter and q.id <> :author and coalesce(c.told, t.writes) order by q.id""".formatted(AddressSql.of("q.id")),
                Map.of("matter", post.matterId(), "author", post.authorId(), "now", clock.instant()));
    }

    /** The post with this place in the thread. */
    Optional<DiscussionPost> post(long matterId, int number) {
        return database.createQuery("select p from DiscussionPost p where p.matterId = :matter and p.number = :number", DiscussionPost.class)
                .setParameter("matter", matterId).setParameter("number", number).getResultStream().findFirst();
    }

    /** The post that this letter told of; empty where it told of something else. */
    Optional<DiscussionPost> told(long letterId) {
        return reads.first(Long.class, "select post_id from discussion_letter where id = :id and post_id is not null", Map.of("id", letterId))
                .map(id -> database.find(DiscussionPost.class, id));
    }

    /** A token by which a letter about the proposal of this matter is answered in its discussion, though it tells of no post. */
    public String token(long matterId, long personId) {
        long letter = writes.returning(Long.class, "insert into discussion_letter (person_id) values (:person) returning id", Map.of("person", personId)).get(0);
        return tokens.issue(Purpose.DISCUSSION, letter, 1, personId, matterId, null, null);
    }

    int next(long matterId) {
        return (int) reads.count("select coalesce(max(number), 0) + 1 from discussion_post where matter_id = :matter", Map.of("matter", matterId));
    }

    DiscussionPost add(DiscussionPost post) {
        database.persist(post);
        database.flush();
        return post;
    }

    void keep() {
        database.flush();
    }

    /** The row that a letter's token stands for. */
    long letter(DiscussionPost post, long personId) {
        return writes.returning(Long.class, "insert into discussion_letter (post_id, person_id) values (:post, :person) returning id",
                Map.of("post", post.id(), "person", personId)).get(0);
    }

    void choose(long personId, boolean told) {
        writes.change("insert into discussion_choice (person_id, told) values (:person, :told) on conflict (person_id) do update set told = excluded.told",
                Map.of("person", personId, "told", told));
    }

    /** Forgets what was said about a draft that is thrown away: its words go with it. */
    public void forget(long matterId) {
        Map<String, Object> matter = Map.of("matter", matterId);
        writes.change("delete from discussion_letter where post_id in (select id from discussion_post where matter_id = :matter)", matter);
        writes.change("update discussion_post set answers_id = null where matter_id = :matter", matter);
        writes.change("delete from discussion_post where matter_id = :matter", matter);
    }
}

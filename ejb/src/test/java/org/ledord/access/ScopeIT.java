package org.ledord.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ledord.shared.Reads;
import org.ledord.testing.ContainerTest;

/** The policy is asked two ways, and both say the same of every matter to every person. */
class ScopeIT extends ContainerTest {
    @Inject
    private Reads reads;

    @Inject
    private CurrentActor actor;

    @Inject
    private Access access;

    /** A matter as the policy sees it, for one person. */
    public record Row(long matterId, long reformId, org.ledord.matter.MatterKind kind, org.ledord.matter.Audience audience, Long groupId, Long unitId,
            java.time.Instant createdAt, boolean invited) {
        Target target() {
            return new Target(matterId, reformId, kind, audience, groupId, unitId, createdAt, invited);
        }
    }

    @Test
    void a_list_shows_exactly_what_the_policy_lets_that_person_read() {
        List<Long> people = reads.list(Long.class, "select id from person order by id", Map.of());
        assertThat(people).hasSizeGreaterThan(100);
        int compared = 0;
        List<String> differ = new ArrayList<>();
        for (long person : people) {
            actor.is(new Actor.SignedIn(person, Set.of()));
            compared += compare(person, differ);
        }
        actor.is(new Actor.Anonymous());
        compared += compare(0, differ);
        actor.is(new Actor.SignedIn(people.get(0), Set.of("portal-admin", "records-officer")));
        compared += compare(people.get(0), differ);
        actor.is(new Actor.Job("test"));
        compared += compare(0, differ);
        assertThat(differ).isEmpty();
        System.out.println("Scope and policy compared on " + compared + " pairs of a person and a matter");
        assertThat(compared).isGreaterThan(10_000);
    }

    /** What a matter lets somebody do, by several permissions that are tied in each of the ways. */
    public record Done(long matterId, boolean post, boolean read, boolean write, boolean discuss, boolean give, boolean risk, boolean past) {
        boolean may(String permission) {
            return switch (permission) {
                case "post.write" -> post;
                case "answer.read" -> read;
                case "proposal.write" -> write;
                case "discussion.write" -> discuss;
                case "answer.give" -> give;
                case "risk.write" -> risk;
                default -> past;
            };
        }
    }

    @Test
    void a_predicate_of_a_permission_says_of_every_matter_what_the_policy_says() {
        List<String> permissions = List.of("post.write", "answer.read", "proposal.write", "discussion.write", "answer.give", "risk.write", "past.read");
        List<String> differ = new ArrayList<>();
        int granted = 0;
        for (long person : reads.list(Long.class, "select id from person order by id", Map.of())) {
            actor.is(new Actor.SignedIn(person, Set.of()));
            Scope scope = access.scope();
            Map<Long, Done> done = reads.list(Done.class, "select m.id as matter_id, %s as post, %s as \"read\", %s as \"write\", %s as discuss, %s as give, %s as risk, %s as past from matter m"
                    .formatted(permissions.stream().map(permission -> scope.sql(permission, "m")).toArray()), Map.of()).stream().collect(java.util.stream.Collectors.toMap(Done::matterId, one -> one));
            for (Row row : matters(person)) {
                for (String permission : permissions) {
                    boolean may = access.policy().may(permission, actor.grants(), row.target());
                    granted += may ? 1 : 0;
                    if (may != done.get(row.matterId()).may(permission)) {
                        differ.add("person " + person + " matter " + row + " " + permission + " policy " + may);
                    }
                }
            }
        }
        assertThat(differ).isEmpty();
        assertThat(granted).isGreaterThan(1_000);
    }

    private int compare(long person, List<String> differ) {
        List<Row> matters = matters(person);
        Set<Long> seen = new TreeSet<>(reads.list(Long.class, "select m.id from matter m where " + access.scope().sql("m"), Map.of()));
        for (Row row : matters) {
            boolean may = access.policy().mayRead(actor.grants(), row.target());
            if (may != seen.contains(row.matterId())) {
                differ.add("person " + person + " matter " + row + " policy " + may);
            }
        }
        return matters.size();
    }

    private List<Row> matters(long person) {
        return reads.list(Row.class, """
                select m.id as matter_id, m.reform_id, m.kind, m.audience, m.group_id, m.unit_id, m.created_at,
                       exists (select 1 from invitation i join round d on d.id = i.round_id left join proposal q on q.id = d.proposal_id
                                where i.person_id = :person and i.state <> 'REVOKED' and (d.matter_id = m.id or q.matter_id = m.id))
                       or exists (select 1 from specialist_asked a join specialist_question s on s.id = a.question_id
                                   where a.person_id = :person and s.matter_id = m.id)
                       or exists (select 1 from meeting_present a join group_meeting s on s.id = a.meeting_id
                                   where a.person_id = :person and s.matter_id = m.id) as invited
                  from matter m""", Map.of("person", person));
    }
}

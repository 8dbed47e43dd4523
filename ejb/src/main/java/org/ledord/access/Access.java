package org.ledord.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.ReformKey;
import org.ledord.matter.Within;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;
import org.ledord.shared.Refused;

/** Asks the policy about the current actor: as yes or no before a write, as a {@link Scope} within a read. */
@ApplicationScoped
public class Access {
    private static final Logger LOG = Logger.getLogger(Access.class);
    private static final Policy POLICY = Policy.load();

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    /** The policy file as read. */
    public Policy policy() {
        return POLICY;
    }

    /** What the current actor may read. */
    public Scope scope() {
        return new Scope(POLICY, actor.grants(), actor.get().personId());
    }

    /** Whether the current actor may, about a reform as a whole; for showing or hiding a way in, never instead of the door's own {@link May}. */
    public boolean may(String permission, ReformKey reform) {
        return throughout(permission, reform);
    }

    /** Which of these permissions the current actor has about one thing that was read; for showing several ways in. */
    public Set<String> allowed(Target target, Collection<String> permissions) {
        return permissions.stream().filter(permission -> POLICY.may(permission, actor.grants(), target)).collect(Collectors.toUnmodifiableSet());
    }

    /** The reforms, by internal id, in which the current actor has this permission about the reform as a whole; for gathering across reforms. */
    public Set<Long> reforms(String permission) {
        return actor.grants().stream().filter(grant -> grant.reformId() != null)
                .filter(grant -> POLICY.mayThroughout(permission, List.of(grant), grant.reformId()))
                .map(Grant::reformId).collect(Collectors.toSet());
    }

    /** Whether the current actor has this role anywhere; for what a role takes away. */
    public boolean holds(Role role) {
        return actor.grants().stream().anyMatch(grant -> grant.role() == role);
    }

    /** Until when the current actor was in a group that they have left since, if they have. */
    public Optional<Instant> left(long groupId) {
        return departures().filter(grant -> grant.groupId() == groupId).map(Grant::until).max(Comparator.naturalOrder());
    }

    /** Whether the current actor has left a group of this reform. */
    public boolean hasLeft(ReformKey reform) {
        Long id = actor.reformId(reform.slug());
        return departures().anyMatch(grant -> grant.reformId().equals(id));
    }

    /** The groups, by internal id, that the current actor has left and not come back to. */
    public Set<Long> groupsLeft() {
        return departures().map(Grant::groupId).filter(group -> actor.grants().stream().noneMatch(grant -> grant.until() == null && group.equals(grant.groupId())))
                .collect(Collectors.toSet());
    }

    /**
     * As SQL: until when the current actor was in a group that they have left since; null for every other.
     *
     * @param group the group's internal id, as SQL
     */
    public String leftSql(String group) {
        String cases = departures().map(Grant::groupId).distinct().map(id -> " when " + group + " = " + id + " then timestamptz '" + left(id).orElseThrow() + "'")
                .collect(Collectors.joining());
        return cases.isEmpty() ? "cast(null as timestamptz)" : "case" + cases + " end";
    }

    private Stream<Grant> departures() {
        return actor.grants().stream().filter(grant -> grant.role() == Role.FORMER);
    }

    /**
     * Refuses, or says that there is no such thing when the actor may not even know of it. What is granted throughout its
     * reform costs no statement: the door's own read, which carries the {@link Scope}, says whether it is there.
     */
    void demand(String permission, About about) {
        if (throughout(permission, about)) {
            return;
        }
        Target target = about == null ? null : target(about);
        if (POLICY.may(permission, actor.grants(), target)) {
            return;
        }
        LOG.infof("Refused: %s to %s", permission, actor.get().getClass().getSimpleName()); // who it was is nobody's business here; the line has the reference
        boolean secret = target != null && target.kind() != null && !POLICY.mayRead(actor.grants(), target);
        if (secret) {
            throw new NotFound(permission);
        }
        throw new Refused(permission);
    }

    private boolean throughout(String permission, About about) {
        return POLICY.mayThroughout(permission, actor.grants(), about == null ? null : actor.reformId(reformOf(about)));
    }

    private static String reformOf(About about) {
        if (about instanceof Within command) {
            return reformOf(command.about());
        }
        return about instanceof ReformKey reform ? reform.slug() : ((MatterKey) about).reform();
    }

    private Target target(About about) {
        if (about instanceof Within command) {
            return target(command.about());
        }
        return about instanceof ReformKey reform ? reform(reform.slug()) : matter((MatterKey) about);
    }

    private Target matter(MatterKey key) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("person", actor.get().personId());
        parameters.put("slug", key.reform());
        parameters.put("kind", key.kind().name());
        parameters.put("number", key.number());
        return reads.first(Target.class, """
                select m.id as matter_id, m.reform_id, m.kind, m.audience, m.group_id, m.unit_id, m.created_at,
                       exists (select 1 from invitation i join round d on d.id = i.round_id left join proposal q on q.id = d.proposal_id
                                where i.person_id = cast(:person as bigint) and i.state <> 'REVOKED' and (d.matter_id = m.id or q.matter_id = m.id))
                       or exists (select 1 from specialist_asked a join specialist_question s on s.id = a.question_id
                                   where a.person_id = cast(:person as bigint) and s.matter_id = m.id)
                       or exists (select 1 from meeting_present a join group_meeting s on s.id = a.meeting_id
                                   where a.person_id = cast(:person as bigint) and s.matter_id = m.id) as invited
                  from matter m join reform r on r.id = m.reform_id
                 where r.slug = :slug and m.kind = :kind and m.number = :number""", parameters)
                .orElseThrow(() -> new NotFound(key.toString()));
    }

    private Target reform(String slug) {
        return reads.first(Target.class, """
                select cast(null as bigint) as matter_id, id as reform_id, null as kind, null as audience, cast(null as bigint) as group_id,
                       cast(null as bigint) as unit_id, cast(null as timestamptz) as created_at, false as invited
                  from reform where slug = :slug""", Map.of("slug", slug)).orElseThrow(() -> new NotFound(slug));
    }
}

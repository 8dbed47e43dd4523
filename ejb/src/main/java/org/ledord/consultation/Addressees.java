package org.ledord.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ledord.group.Memberships;
import org.ledord.mail.AddressSql;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;

/** Whom a round reaches: each current member of its groups once, by a mandate before an ordinary membership. */
@ApplicationScoped
class Addressees {
    private static final String ROW = """
            select distinct on (p.id) p.id as person_id, s.id as membership_id, p.language, a.address, s.function, s.organisation, s.group_id,
                   coalesce(t.name, d.name, g.slug) as group_name, p.mailbox
              from membership s join reform_group g on g.id = s.group_id join reform r on r.id = g.reform_id
              join person p on p.id = s.person_id and p.erased_at is null
              left join lateral %s a on true
              left join group_text t on t.group_id = g.id and t.language = p.language
              left join group_text d on d.group_id = g.id and d.language = r.language
            """.formatted(AddressSql.of("p.id"));
    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** A group's internal id and the name in its address. */
    public record GroupRow(long id, String slug) {
    }

    /** The internal ids of these groups of the reform, by the name in their address. */
    Map<String, Long> groups(long reformId, List<String> slugs) {
        Map<String, Long> found = new TreeMap<>();
        reads.list(GroupRow.class, "select id, slug from reform_group where reform_id = :reform", Map.of("reform", reformId)).stream()
                .filter(group -> slugs.contains(group.slug())).forEach(group -> found.put(group.slug(), group.id()));
        if (found.size() != Set.copyOf(slugs).size()) {
            throw new RuleViolation("round-groups");
        }
        return found;
    }

    /** Who would be asked on that day. */
    List<Addressee> of(Set<Long> groups, LocalDate today) {
        return reads.list(Addressee.class, ROW + """
                 where s.group_id = any(cast(string_to_array(:groups, ',') as bigint[]))
                   and s.from_on <= :today and (s.to_on is null or s.to_on >= :today)
                 order by p.id, (s.organisation is null), (s.function = 'MEMBER'), s.id""",
                Map.of("groups", String.join(",", groups.stream().map(String::valueOf).toList()), "today", today));
    }

    /** Those who were asked in this round and have not left since, by the membership they were asked under. */
    List<Addressee> of(long roundId) {
        return reads.list(Addressee.class, ROW + """
                  join invitation i on i.person_id = p.id and i.membership_id = s.id
                 where i.round_id = :round and i.state <> 'REVOKED' and %s order by p.id""".formatted(Memberships.standing("s")), Map.of("round", roundId, "now", clock.instant()));
    }
}

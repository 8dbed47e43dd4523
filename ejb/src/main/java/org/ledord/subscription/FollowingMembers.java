package org.ledord.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.ledord.group.GroupSql;
import org.ledord.shared.Parameters;
import org.ledord.shared.Writes;

/** Members of the reference groups follow by being members; their rows are written when they are first needed. */
@ApplicationScoped
public class FollowingMembers {
    /**
     * The members, at one address each, as a statement with the parameters of {@link #parameters}; {@code told_until} is when they
     * came: they are told what has happened since, at most three months back.
     */
    public static final String SQL = """
            select distinct on (lower(a.address)) p.id as person_id, a.address, p.language,
                   greatest(cast(m.from_on as timestamp) at time zone r.zone, cast(:furthest as timestamptz)) as told_until
              from reform r join reform_group g on g.reform_id = r.id join membership m on m.group_id = g.id join person p on p.id = m.person_id
              join mail_address a on a.person_id = p.id and a.verified_at is not null
             where r.id = :reform and g.kind in ('REFERENCE_UNION','REFERENCE_STAFF') and p.erased_at is null
               and %s
               and a.id = (select min(b.id) from mail_address b where b.person_id = p.id and b.verified_at is not null)
             order by lower(a.address), m.from_on""".formatted(GroupSql.runs("m"));
    private static final Duration FURTHEST = Duration.ofDays(92);

    @Inject
    private Writes writes;

    @Inject
    private Clock clock;

    /** What {@link #SQL} asks for. */
    public static Map<String, Object> parameters(long reformId, Instant now) {
        return Parameters.of("reform", reformId, "now", now, "furthest", now.minus(FURTHEST));
    }

    /** Writes the rows that are missing; whoever has ended theirs stays without. */
    public void follow(long reformId) {
        writes.change("insert into subscription (reform_id, person_id, address, language, asked_at, confirmed_at, told_until)"
                + " select :reform, person_id, address, language, cast(:now as timestamptz), cast(:now as timestamptz), told_until from (" + SQL + """
                ) as member on conflict (reform_id, lower(address)) do update
                   set person_id = excluded.person_id, confirmed_at = coalesce(subscription.confirmed_at, excluded.confirmed_at)""",
                parameters(reformId, clock.instant()));
    }
}

package org.ledord.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Reads;

/** Whom in a reform our letters do not reach. */
@Stateless
@PermitAll
public class StoppedQueries {
    /** A person who is in the reform today; the person is {@code p}, the reform's slug is asked for. */
    static final String IN_REFORM = """
            exists (select 1 from membership m join reform_group g on g.id = m.group_id join reform r on r.id = g.reform_id
              where m.person_id = p.id and r.slug = :slug and m.from_on <= cast(cast(:now as timestamptz) at time zone r.zone as date)
                and (m.to_on is null or m.to_on >= cast(cast(:now as timestamptz) at time zone r.zone as date)))""";

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** Those who are in the reform today and are not written to, by name. */
    @May("mail.stopped")
    public List<StoppedRow> stopped(ReformKey reform) {
        return reads.list(StoppedRow.class, """
                select p.public_id as person, p.name, a.suspended_at as since, a.suspended_for as why,
                       coalesce((select 'returned: ' || b.status from bounce b where b.address = lower(a.address) and b.counted order by b.at desc limit 1), 'returned:') as said,
                       (select count(*) from outbox o where o.state = 'QUEUED' and lower(o.to_address) = lower(a.address)
                           and o.stream not in ('NOTICE','ACCOUNT') and o.reform_id = (select id from reform where slug = :slug)) as waiting,
                       %s as elsewhere
                  from mail_address a join person p on p.id = a.person_id
                 where a.suspended_at is not null and p.erased_at is null and %s order by p.name, a.id limit 200""".formatted(AddressSql.reaches("p.id"), IN_REFORM),
                Map.of("slug", reform.slug(), "now", clock.instant()));
    }
}

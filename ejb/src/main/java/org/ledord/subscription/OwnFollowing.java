package org.ledord.subscription;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.group.GroupSql;
import org.ledord.matter.ReformKey;
import org.ledord.reform.Reforms;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;

/** How often the person who is signed in is told, reform by reform. */
@Stateless
@PermitAll
public class OwnFollowing {
    @Inject
    private Subscriptions subscriptions;

    @Inject
    private FollowingMembers members;

    @Inject
    private Reforms reforms;

    @Inject
    private Reads reads;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** The reforms that the person takes part in or follows, by title. */
    @May(value = "subscription.own", trace = Trace.READS)
    public List<OwnRhythm> mine(Language language) {
        return reads.list(OwnRhythm.class, """
                with mine as (select * from subscription where person_id = :person or lower(address) in
                                (select lower(address) from mail_address where person_id = :person and verified_at is not null)),
                     member as (select g.reform_id, bool_or(g.kind in ('REFERENCE_UNION','REFERENCE_STAFF')) as told
                                  from membership m join reform_group g on g.id = m.group_id join reform r on r.id = g.reform_id
                                 where m.person_id = :person and %s
                                 group by g.reform_id)
                select distinct on (coalesce(t.title, o.title), r.id) r.slug, coalesce(t.title, o.title) as title, coalesce(t.language, o.language) as text_language,
                       case when s.ended_at is not null then 'STATUTORY_ONLY' when s.confirmed_at is not null or n.told then coalesce(s.rhythm, 'WEEKLY')
                            else 'STATUTORY_ONLY' end as rhythm
                  from reform r join reform_text o on o.reform_id = r.id and o.language = r.language
                  left join reform_text t on t.reform_id = r.id and t.language = :language
                  left join mine s on s.reform_id = r.id left join member n on n.reform_id = r.id
                 where n.reform_id is not null or (s.confirmed_at is not null and s.ended_at is null)
                 order by coalesce(t.title, o.title), r.id, s.ended_at nulls first, s.confirmed_at nulls last, s.id""".formatted(GroupSql.runs("m")),
                Map.of("person", actor.personId(), "language", language.name(), "now", clock.instant()));
    }

    /** From now on in this rhythm. */
    @May("subscription.own")
    public void choose(ReformKey reform, Rhythm rhythm) {
        if (mine(Language.sv).stream().noneMatch(one -> one.slug().equals(reform.slug()))) {
            throw new NotFound("reform " + reform.slug() + " of one's own");
        }
        long id = reforms.idOf(reform);
        List<Long> own = subscriptions.own(id, actor.personId());
        if (own.isEmpty()) {
            members.follow(id);
            own = subscriptions.own(id, actor.personId());
        }
        if (own.isEmpty()) {
            own = subscriptions.write(id, actor.personId()).map(List::of).orElseThrow(() -> new RuleViolation("following-needs-address"));
        }
        for (long each : own) {
            if (rhythm == Rhythm.STATUTORY_ONLY) {
                subscriptions.silence(each);
            } else {
                subscriptions.begin(each, rhythm);
            }
        }
    }
}

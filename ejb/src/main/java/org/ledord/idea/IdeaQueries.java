package org.ledord.idea;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ledord.access.Access;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Target;
import org.ledord.group.GroupSql;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKey;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** Ideas as the actor may see them. */
@Stateless
@PermitAll
public class IdeaQueries {
    private static final int MOST = 300;
    private static final List<String> WHILE_OPEN = List.of("idea.pass", "idea.propose", "idea.decline");

    @Inject
    private Reads reads;

    @Inject
    private Access access;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** All of the reform: those that wait first, the longest first of them; then those that have their answer, the newest first. */
    @May("idea.list")
    public List<IdeaRow> list(ReformKey reform, Language language) {
        return rows("r.slug = :reform", Map.of("reform", reform.slug()), language);
    }

    /** One of them. */
    @May("idea.list")
    public IdeaRow show(MatterKey key, Language language) {
        return rows("r.slug = :reform and m.number = :number", Map.of("reform", key.reform(), "number", key.number()), language).stream().findFirst()
                .orElseThrow(() -> new NotFound(key.toString()));
    }

    private List<IdeaRow> rows(String which, Map<String, Object> of, Language language) {
        Map<String, Object> parameters = new HashMap<>(of);
        parameters.putAll(Parameters.of("language", language.name(), "now", clock.instant(), "most", MOST));
        return reads.list(IdeaRow.Read.class, """
                select m.number, m.title, i.better, i.how, m.language, i.status, cast(i.received_at at time zone r.zone as date) as received, i.due_on,
                       cast(i.settled_at at time zone r.zone as date) as ended, i.answer, %1$s as group_name, pm.number as proposal_number, pm.title as proposal_title,
                       coalesce(%2$s and pm.status <> 'DISCARDED', false) as proposal_seen, i.shown_text, coalesce(p.name, i.name) as name,
                       i.address is not null or i.person_id is not null as reachable, coalesce(w.proven is false, false) as unproven,
                       cast(cast(:now as timestamptz) at time zone r.zone as date) as today, m.id as matter_id, m.reform_id, m.audience, m.group_id, m.unit_id, m.created_at
                  from idea i join matter m on m.id = i.matter_id join reform r on r.id = m.reform_id left join matter pm on pm.id = i.proposal_id
                  left join person p on p.id = i.person_id left join raw_mail w on w.id = i.raw_mail_id
                 where m.kind = 'IDEA' and %3$s and %4$s
                 order by i.settled_at is not null, i.settled_at desc, i.due_on, m.number limit :most"""
                .formatted(GroupSql.name("m.group_id"), access.scope().sql("pm"), which, access.scope().sql("m")), parameters).stream().map(this::seen).toList();
    }

    private IdeaRow seen(IdeaRow.Read row) {
        Target target = row.target();
        Set<String> allowed = access.allowed(target, List.of("idea.pass", "idea.propose", "idea.decline", "idea.release"));
        Set<String> may = allowed.stream().filter(one -> !WHILE_OPEN.contains(one) || !row.status().settled())
                .filter(one -> !one.equals("idea.propose") || row.status() == IdeaStatus.PASSED).collect(Collectors.toUnmodifiableSet());
        Target hidden = new Target(target.matterId(), target.reformId(), target.kind(), Audience.GROUP, target.groupId(), target.unitId(), target.createdAt(), false);
        boolean insider = access.policy().mayRead(actor.grants(), hidden);
        return row.seen(insider, allowed.contains("idea.pass"), may);
    }
}

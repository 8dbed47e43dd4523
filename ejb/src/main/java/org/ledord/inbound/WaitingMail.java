package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ledord.access.Access;
import org.ledord.content.OverduePages;
import org.ledord.content.WaitingPosts;
import org.ledord.group.GroupSql;
import org.ledord.matter.ReformKey;
import org.ledord.people.Waiting;
import org.ledord.people.WaitingSource;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/**
 * Mail that waits for a place, inputs that wait for an answer, and people whom no letter reaches, counted per reform. And the drafts of
 * posts, and the pages to be read through, in the same statement.
 */
@ApplicationScoped
public class WaitingMail implements WaitingSource {
    @Inject
    private Reads reads;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** What waits in one reform, or a post's draft with its number and title. */
    public record Row(long reformId, String slug, int number, String title, long held, long inputs, long stopped, long overdue) {
    }

    @Override
    public List<Waiting> waitingFor(long personId) {
        Set<Long> sorting = access.reforms("inbound.place");
        Set<Long> answering = access.reforms("input.reply");
        Set<Long> reaching = access.reforms("mail.stopped");
        Set<Long> editing = access.reforms("content.edit");
        Set<Long> publishing = access.reforms("post.publish");
        Set<Long> all = new HashSet<>(sorting);
        all.addAll(answering);
        all.addAll(reaching);
        all.addAll(editing);
        if (all.isEmpty() && publishing.isEmpty()) {
            return List.of();
        }
        List<Waiting> waiting = new ArrayList<>();
        reads.list(Row.class, """
                select reform_id, slug, number, title, 0 as held, 0 as inputs, 0 as stopped, 0 as overdue from (""" + WaitingPosts.SQL + """
                ) d union all
                select * from (select r.id as reform_id, r.slug, 0 as number, '' as title,
                       (select count(*) from raw_mail w where w.state = 'HELD' and (w.reform_id = r.id or w.reform_id is null)) as held,
                       (select count(*) from input i where i.reform_id = r.id and i.state = 'OPEN') as inputs,
                       (select count(distinct a.person_id) from mail_address a join person p on p.id = a.person_id and p.erased_at is null
                          join membership m on m.person_id = p.id join reform_group g on g.id = m.group_id
                         where a.suspended_at is not null and g.reform_id = r.id
                           and\s""" + GroupSql.runs("m") + """
                       ) as stopped, """ + OverduePages.COUNT + """
                 as overdue
                  from reform r where r.id = any(cast(string_to_array(:all, ',') as bigint[])) order by r.slug) w""",
                Map.of("all", Parameters.list(all), "publishing", Parameters.list(publishing), "now", clock.instant())).forEach(row -> {
                    if (row.number() > 0) {
                        waiting.add(WaitingPosts.waiting(row.slug(), row.number(), row.title()));
                    }
                    ReformKey reform = new ReformKey(row.slug());
                    if (row.held() > 0 && sorting.contains(row.reformId())) {
                        waiting.add(new Waiting(Waiting.Kind.ASKED, reform, "/mail", "inbound.waiting.held", List.of(row.held()), null, "open"));
                    }
                    if (row.stopped() > 0 && reaching.contains(row.reformId())) {
                        waiting.add(new Waiting(Waiting.Kind.ASKED, reform, "/deliveries/stopped", "delivery.waiting.stopped", List.of(row.stopped()), null, "open"));
                    }
                    if (row.overdue() > 0 && editing.contains(row.reformId())) {
                        waiting.add(OverduePages.waiting(reform, row.overdue()));
                    }
                    if (row.inputs() > 0 && answering.contains(row.reformId())) {
                        waiting.add(new Waiting(Waiting.Kind.ASKED, reform, "/input", "inbound.waiting.inputs", List.of(row.inputs()), null, "open"));
                    }
                });
        return waiting;
    }
}

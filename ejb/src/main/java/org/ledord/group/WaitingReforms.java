package org.ledord.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ledord.access.Access;
import org.ledord.matter.ReformKey;
import org.ledord.people.Waiting;
import org.ledord.people.WaitingSource;
import org.ledord.shared.Reads;

/** Where whoever leads a new reform begins: with its principles, then with groups besides the one that leads. */
@ApplicationScoped
public class WaitingReforms implements WaitingSource {
    @Inject
    private Reads reads;

    @Inject
    private Access access;

    /** A reform that is being prepared. */
    public record Row(String slug, String municipality, boolean principles) {
    }

    @Override
    public List<Waiting> waitingFor(long personId) {
        Set<Long> mine = access.reforms("reform.edit");
        return mine.isEmpty() ? List.of() : reads.list(Row.class, """
                select r.slug, r.municipality, exists (select 1 from principle p where p.reform_id = r.id) as principles from reform r
                 where r.status = 'PREPARING' and r.id = any(cast(string_to_array(:mine, ',') as bigint[]))
                   and (not exists (select 1 from principle p where p.reform_id = r.id)
                     or (select count(*) from reform_group g where g.reform_id = r.id) < 2) order by r.id""",
                Map.of("mine", mine.stream().map(String::valueOf).collect(Collectors.joining(",")))).stream().map(row ->
                        new Waiting(Waiting.Kind.ASKED, new ReformKey(row.slug()), row.principles() ? "/groups" : "/reform",
                                row.principles() ? "reform.waiting.groups" : "reform.waiting.begin", List.of(row.municipality()), null, "open")).toList();
    }
}

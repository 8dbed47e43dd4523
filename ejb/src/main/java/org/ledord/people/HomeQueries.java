package org.ledord.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;

/** The first page of the workspace: what waits for me. */
@Stateless
@PermitAll
public class HomeQueries {
    private static final Comparator<Waiting> ORDER = Comparator.comparing(Waiting::kind)
            .thenComparing(Waiting::due, Comparator.nullsLast(Comparator.naturalOrder()));

    @Inject
    @Any
    private Instance<WaitingSource> sources;

    @Inject
    private CurrentActor actor;

    /** What waits, gathered from every feature, the most urgent first. */
    @May("person.home")
    public List<Waiting> waiting() {
        Long person = actor.get().personId();
        if (person == null) {
            return List.of();
        }
        return sources.stream().flatMap(source -> source.waitingFor(person).stream()).sorted(ORDER).toList();
    }
}

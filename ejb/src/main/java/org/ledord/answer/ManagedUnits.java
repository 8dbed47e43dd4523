package org.ledord.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.ledord.access.CurrentActor;
import org.ledord.access.Role;

/** Whose answers somebody must not see though they handle the round: those from a unit that they manage, whatever else they are. */
@ApplicationScoped
public class ManagedUnits {
    @Inject
    private CurrentActor actor;

    /** The predicate that leaves those out, over a membership {@code s} of a person {@code p}. Only numbers are written into it. */
    public String spared() {
        String managed = actor.grants().stream().filter(grant -> grant.role() == Role.UNIT_MANAGER && grant.unitId() != null)
                .map(grant -> String.valueOf(grant.unitId())).collect(Collectors.joining(","));
        return managed.isEmpty() ? "true" : "(coalesce(s.unit_id, p.unit_id) is null or coalesce(s.unit_id, p.unit_id) not in (" + managed + "))";
    }
}

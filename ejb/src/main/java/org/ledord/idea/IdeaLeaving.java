package org.ledord.idea;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ledord.access.May;
import org.ledord.reform.Reforms;

/** Anyone leaves an idea on the public page. */
@Stateless
@PermitAll
public class IdeaLeaving {
    @Inject
    private IdeaBox box;

    @Inject
    private Reforms reforms;

    @Inject
    private Clock clock;

    /** Takes it down; gives its number. */
    @May("idea.leave")
    public int leave(LeaveIdea idea) {
        String address = idea.demand();
        return box.take(new NewIdea(reforms.idOf(idea.reform()), "", idea.better(), idea.how(), idea.name(), null, address, idea.language(), null, null, clock.instant()));
    }
}

package org.ledord.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ledord.shared.Writes;

/** The numbers by which people call things: one row per reform and kind, locked until the door's transaction ends, so that none is used twice. */
@ApplicationScoped
public class Counters {
    @Inject
    private Writes writes;

    /** The reform's next number of this kind. */
    public int next(long reformId, String kind) {
        return writes.returning(Integer.class, """
                insert into counter (reform_id, kind, last) values (:reform, :kind, 1)
                on conflict (reform_id, kind) do update set last = counter.last + 1 returning last""",
                Map.of("reform", reformId, "kind", kind)).get(0);
    }
}

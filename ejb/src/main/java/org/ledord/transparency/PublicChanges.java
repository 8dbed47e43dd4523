package org.ledord.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ledord.shared.Writes;

/** The rows that count public changes, one for each transaction. */
@ApplicationScoped
public class PublicChanges {
    @Inject
    private Writes writes;

    /** Puts them together into one, so that their sum stays cheap. Two servers that do it at once do not wait for each other. */
    public void together() {
        writes.change("""
                with gone as (delete from public_change where by_transaction in (select by_transaction from public_change for update skip locked) returning changes)
                insert into public_change (changes) select sum(changes) from gone having count(*) > 0""", Map.of());
    }
}

package org.ledord.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** Keeps the copy that is searched like what the public views say. */
@ApplicationScoped
public class SearchIndex {
    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    /**
     * Renews what differs, if anything has changed since it was last done; tells whether. Only one server does it at a time. The version is
     * read before the views are: what is committed meanwhile is looked at once too often rather than never.
     */
    public boolean renew() {
        Optional<Long> held = writes.returning(Long.class, "select version from search_state for update skip locked", Map.of()).stream().findFirst();
        long version = reads.count("select version from public_version", Map.of());
        if (held.isEmpty() || held.get() == version) {
            return false;
        }
        writes.change("""
                with source as materialized (select * from search_source),
                     gone as (delete from search_entry e where e.side = 'OPEN' and not exists (select 1 from source s where s.key = e.key))
                insert into search_entry as e (side, key, reform_id, matter_id, kind, number, place, language, title, text, dated, digest)
                select s.side, s.key, s.reform_id, s.matter_id, s.kind, s.number, s.place, s.language, s.title, s.text, s.dated, s.digest from source s
                 where not exists (select 1 from search_entry x where x.side = s.side and x.key = s.key and x.digest = s.digest)
                on conflict (side, key) do update set reform_id = excluded.reform_id, matter_id = excluded.matter_id, kind = excluded.kind, number = excluded.number, place = excluded.place,
                       language = excluded.language, title = excluded.title, text = excluded.text, dated = excluded.dated, digest = excluded.digest""", Map.of());
        writes.change("update search_state set version = :version", Map.of("version", version));
        return true;
    }
}

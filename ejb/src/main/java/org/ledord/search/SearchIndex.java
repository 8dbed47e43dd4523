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

    /** Renews what differs on either side, if anything has changed since it was last done; tells whether. Only one server does it at a time. */
    public boolean renew() {
        boolean open = renew("OPEN", "select version from public_version", "search_source");
        boolean work = renew("WORK", "select cast(coalesce(sum(changes), 0) as bigint) from work_change", "search_source_work");
        return open || work;
    }

    /** The version is read before the views are: what is committed meanwhile is looked at once too often rather than never. */
    private boolean renew(String side, String counted, String source) {
        Map<String, Object> of = Map.of("side", side);
        Optional<Long> held = writes.returning(Long.class, "select version from search_state where side = :side for update skip locked", of).stream().findFirst();
        long version = reads.count(counted, Map.of());
        if (held.isEmpty() || held.get() == version) {
            return false;
        }
        writes.change("""
                with source as materialized (select * from %s),
                     gone as (delete from search_entry e where e.side = :side and not exists (select 1 from source s where s.key = e.key))
                insert into search_entry as e (side, key, reform_id, matter_id, beside_id, gate, kind, number, place, language, title, text, dated, digest)
                select s.side, s.key, s.reform_id, s.matter_id, s.beside_id, s.gate, s.kind, s.number, s.place, s.language, s.title, s.text, s.dated, s.digest from source s
                 where not exists (select 1 from search_entry x where x.side = s.side and x.key = s.key and x.digest = s.digest)
                on conflict (side, key) do update set reform_id = excluded.reform_id, matter_id = excluded.matter_id, beside_id = excluded.beside_id, gate = excluded.gate, kind = excluded.kind,
                       number = excluded.number, place = excluded.place, language = excluded.language, title = excluded.title, text = excluded.text, dated = excluded.dated,
                       digest = excluded.digest""".formatted(source), of);
        writes.change("update search_state set version = :version where side = :side", Map.of("version", version, "side", side));
        return true;
    }

    /** Puts the rows that count changes inside together into one, so that their sum stays cheap; their number stays. */
    public void together() {
        writes.change("""
                with gone as (delete from work_change where by_transaction in (select by_transaction from work_change for update skip locked) returning changes)
                insert into work_change (changes) select sum(changes) from gone having count(*) > 0""", Map.of());
    }
}

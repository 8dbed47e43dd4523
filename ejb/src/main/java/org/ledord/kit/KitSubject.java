package org.ledord.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;

/**
 * What a kit carries to workplaces: a round, or a post that weighs enough.
 *
 * @param since when there was first something to show; null where nobody can read it yet
 * @param closesOn the last day to answer, or null where there is nothing to answer
 */
record KitSubject(long matterId, long reformId, String slug, MatterKind kind, int number, String zone, Instant since, LocalDate closesOn, KitState state) {
    /** All of them, as SQL with the matter as {@code m}, its reform as {@code r} and its round as {@code d}; a condition follows. */
    static final String FROM = """
             from matter m join reform r on r.id = m.reform_id left join round d on d.matter_id = m.id
             left join lateral (select min(x.published_at) as published_at from post p join content_text x on x.post_id = p.id and x.status = 'PUBLISHED' where p.matter_id = m.id) t on true
            where m.kind in ('ROUND', 'POST') and\s""";
    /** What is known of one. */
    static final String STATE = """
            case when m.kind = 'POST' then case when m.audience = 'PUBLIC' then 'RUNNING' else 'COMING' end
                 when d.status = 'OPEN' then 'RUNNING' when d.status = 'CLOSED' then 'CLOSED' else 'OVER' end""";
    static final String SQL = "select m.id as matter_id, m.reform_id, r.slug, m.kind, m.number, r.zone, coalesce(d.opened_at, t.published_at) as since, d.closes_on, " + STATE + " as state" + FROM;

    MatterKey key() {
        return new MatterKey(slug, kind, number);
    }

    ZoneId where() {
        return ZoneId.of(zone);
    }
}

package org.ledord.bench;

import java.sql.SQLException;
import org.ledord.dev.Postgres;

/**
 * Pilots in a reform of {@link ReformCrowd}, ten measures each with twenty weekly values and charts as large as real ones. Written straight into the
 * bench's own database.
 */
final class PilotCrowd {
    private static final int MEASURES = 10;
    private static final int POINTS = 20;
    /** As long as a chart of twenty points is. */
    private static final int SVG = 6_000;
    private final Postgres postgres;
    private final String slug;

    PilotCrowd(Postgres postgres, String slug) {
        this.postgres = postgres;
        this.slug = slug;
    }

    String slug() {
        return slug;
    }

    /** Makes it, with so many pilots. */
    PilotCrowd of(int pilots) throws SQLException {
        new ReformCrowd(postgres, slug).of(3, 20, 1);
        change("""
                with m as (insert into matter (reform_id, kind, number, title, language, status, audience, created_at, changed_at)
                           select r.id, 'PILOT', n, 'Fasta rundor ' || n, 'sv', 'RUNNING', 'PUBLIC', now(), now() from reform r, generate_series(1, %2$d) n where r.slug = '%1$s' returning id)
                insert into pilot (matter_id, status, sites, starts_on, ends_on, before, after)
                select m.id, 'RUNNING', 'Hjortsberg', current_date - 70, current_date + 70, 'Som förut', 'Fastare rundor' from m""".formatted(slug, pilots));
        change("insert into counter (reform_id, kind, last) select id, 'PILOT', %2$d from reform where slug = '%1$s'".formatted(slug, pilots));
        change("""
                insert into measure (pilot_id, number, name, definition, unit, kind, direction, baseline_until, named_by)
                select p.id, n, 'Mått ' || n, 'Så räknas det', 'minuter', case when n = 2 then 'BALANCING' else 'OUTCOME' end, 'LOWER', current_date - 70, '' from (%s) p, generate_series(1, %d) n"""
                .formatted(pilots(), MEASURES));
        change("""
                insert into measure_point (measure_id, on_date, value, entered_at) select m.id, current_date - 7 * n, 60 + (n * 7 + m.number) %% 9, now()
                  from measure m join (%s) p on p.id = m.pilot_id, generate_series(1, %d) n""".formatted(pilots(), POINTS));
        change("""
                insert into measure_chart (measure_id, language, kind, says, large, small) select m.id, l, k, 'Ingen säker förändring syns.', repeat('<!-- x -->', %2$d), repeat('<!-- x -->', %2$d)
                  from measure m join (%1$s) p on p.id = m.pilot_id, unnest(array['sv','nb','fi','en']) l, unnest(array['RUN','XMR']) k""".formatted(pilots(), SVG / 10));
        return this;
    }

    private String pilots() {
        return "select p.id from pilot p join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id where r.slug = '" + slug + "'";
    }

    private void change(String statement) throws SQLException {
        Bench.change(postgres, statement);
    }
}

package org.ledord.content;

import java.util.List;
import org.ledord.matter.ReformKey;
import org.ledord.people.Waiting;

/** Pages that nobody has read through for as long as their reform has set, though all can read them. */
public final class OverduePages {
    /** As SQL: whether page {@code t} of reform {@code r} is, with the moment {@code x.shown_from} since which all have read it. */
    static final String WHEN = "coalesce(coalesce(t.reviewed_on, cast(x.shown_from at time zone r.zone as date)) + make_interval(months => r.review_months) <= cast(:now as timestamptz) at time zone r.zone, false)";

    /** How many there are in reform {@code r}, as SQL. */
    public static final String COUNT = "(select count(*) from page t cross join lateral (select min(y.published_at) filter (where y.status = 'PUBLISHED') as shown_from from content_text y where y.page_id = t.id) x "
            + "where t.reform_id = r.id and x.shown_from is not null and " + WHEN + ")";

    private OverduePages() {
    }

    /** The row in words. */
    public static Waiting waiting(ReformKey reform, long many) {
        return new Waiting(Waiting.Kind.ASKED, reform, "/pages", "page.waiting.overdue", List.of(many), null, "open");
    }
}

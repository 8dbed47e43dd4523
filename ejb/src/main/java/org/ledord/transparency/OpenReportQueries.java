package org.ledord.transparency;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.PublicReads;

/** Published reports as everybody may see them: what was frozen, and what is another than in the one before. */
@Stateless
@PermitAll
public class OpenReportQueries {
    @Inject
    private PublicReads reads;

    /** Those of the reform, the newest first. */
    @May("public.read")
    public ReportList list(String slug, Language language) {
        OpenReform reform = reform(slug, language);
        return new ReportList(reform, reads.list(OpenReport.class, "select * from public_report where reform_id = :reform order by number desc", Map.of("reform", reform.id())));
    }

    /** One of them. */
    @May("public.read")
    public ReportPage show(String slug, int number, Language language) {
        OpenReform reform = reform(slug, language);
        List<OpenReport> two = reads.list(OpenReport.class, "select * from public_report where reform_id = :reform and number <= :number order by number desc limit 2",
                Map.of("reform", reform.id(), "number", number));
        if (two.isEmpty() || two.get(0).number() != number) {
            throw new NotFound("report " + number);
        }
        OpenReport before = two.size() > 1 ? two.get(1) : null;
        return new ReportPage(reform, two.get(0), reads.list(ReportRow.class, """
                select x.part, x.key, x.title, x.language, x.state, x.words, x.on_day, x.value, x.of_value, case when x.part = 'FIGURE' then cast(y.value as text) else y.state end as was,
                       cast(:before as bigint) is not null as before
                  from public_report_row x left join public_report_row y on y.report_id = cast(:before as bigint) and y.part = x.part and y.key = x.key
                 where x.report_id = :report order by x.position""", Parameters.of("report", two.get(0).reportId(), "before", before == null ? null : before.reportId())),
                before == null ? null : before.number());
    }

    private OpenReform reform(String slug, Language language) {
        return reads.first(OpenReform.class, OpenSql.REFORM, Map.of("slug", slug, "language", language.name())).orElseThrow(() -> new NotFound("reform " + slug));
    }
}

package org.ledord.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.matter.ReformKey;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** A reform's reports for whoever writes them. */
@Stateless
@PermitAll
public class ReportQueries {
    private static final String ALL = """
            select p.number, p.kind, p.language, p.title, p.intro, p.conclusions, p.published_at, p.revision from report p join reform r on r.id = p.reform_id where r.slug = :reform""";

    @Inject
    private Reads reads;

    /** All of them, the newest first. */
    @May("report.write")
    public List<ReportDraft> list(ReformKey reform) {
        return reads.list(ReportDraft.class, ALL + " order by p.number desc", Map.of("reform", reform.slug()));
    }

    /** One of them. */
    @May("report.write")
    public ReportDraft show(ReformKey reform, int number) {
        return reads.first(ReportDraft.class, ALL + " and p.number = :number", Map.of("reform", reform.slug(), "number", number)).orElseThrow(() -> new NotFound("report " + number));
    }
}

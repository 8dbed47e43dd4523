package org.ledord.transparency;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.PublicReads;

/** The pages of a reform in the open: each in the asked language, else in the reform's own, else in whichever it is written in. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpenPageQueries {
    private static final String PAGES = """
            select page_id, parent_id, slug, language, title, lead, case when slug = :page then html end as html, published_at, corrected_at, owner, reviewed_on, category, place, latitude, longitude from (
              select p.*, row_number() over (partition by p.page_id order by p.language <> :language, p.language <> :own, p.language) as choice
                from public_page p where p.reform_id = :reform) c where choice = 1 order by position""";

    @Inject
    private PublicReads reads;

    @Inject
    private OpenQueries queries;

    /** All pages. */
    @May("public.read")
    public OpenPages pages(String slug, Language language) {
        OpenReform reform = queries.reform(slug, language);
        return new OpenPages(reform, list(reform, "", language), null);
    }

    /** One page, among the others. One that was taken away is as one that never was. */
    @May("public.read")
    public OpenPages page(String slug, String name, Language language) {
        OpenReform reform = queries.reform(slug, language);
        List<OpenPageText> pages = list(reform, name, language);
        return new OpenPages(reform, pages, pages.stream().filter(one -> one.slug().equals(name)).findFirst().orElseThrow(() -> new NotFound("page " + name)));
    }

    private List<OpenPageText> list(OpenReform reform, String name, Language language) {
        return reads.list(OpenPageText.class, PAGES, Map.of("reform", reform.id(), "language", language.name(), "own", reform.language(), "page", name));
    }
}

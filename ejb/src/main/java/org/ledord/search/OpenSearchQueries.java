package org.ledord.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.shared.Language;
import org.ledord.shared.PublicReads;

/** Finds what everyone may see, through the role that may select public views alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpenSearchQueries {
    private static final int PASSAGES = 5;

    @Inject
    private PublicReads reads;

    @Inject
    private Clock clock;

    /**
     * A page of what was found.
     *
     * @param slug the reform, or empty for all
     * @param to what it is narrowed to
     */
    @May("public.read")
    public Found find(String typed, String slug, Narrowed to, int page, int size, Language language) {
        return search(slug, language).page(Asked.of(typed), to, page, size);
    }

    /** At most five passages of a reform's pages that hold most of a question's words. They are quoted; nothing is made up from them. */
    @May("public.read")
    public Found answers(String question, String slug, Language language) {
        return search(slug, language).passages(Asked.question(question), PASSAGES);
    }

    private Search search(String slug, Language language) {
        return new Search(reads, new Among("public_search_word", "public_search e", "(:slug = '' or e.slug = :slug)", "public_reform_text", Map.of("slug", slug)), language, clock.instant());
    }
}

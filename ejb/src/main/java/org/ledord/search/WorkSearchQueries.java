package org.ledord.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.access.May;
import org.ledord.shared.Language;
import org.ledord.shared.Reads;

/** Finds what the actor may see, inside and in the open. What they may not see is in no hit, no count and no word that may be meant. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WorkSearchQueries {
    @Inject
    private Reads reads;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * A page of what was found.
     *
     * @param slug the reform, or empty for all
     * @param to what it is narrowed to
     */
    @May("search.find")
    public Found find(String typed, String slug, Narrowed to, int page, int size, Language language) {
        Among among = new Among("(select * from search_word where side in ('OPEN', 'WORK'))", "(" + SeenEntries.sql(access) + ") e", "(:slug = '' or e.slug = :slug)",
                "(select reform_id, language, title from reform_text where status = 'COMPLETE')", Map.of("slug", slug));
        return new Search(reads, among, language, clock.instant()).page(Asked.of(typed), to, page, size);
    }
}

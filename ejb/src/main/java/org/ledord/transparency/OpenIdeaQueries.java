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
import org.ledord.shared.Parameters;
import org.ledord.shared.PublicReads;

/** The idea box in the open. Three statements a page. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpenIdeaQueries {
    @Inject
    private PublicReads reads;

    @Inject
    private OpenQueries queries;

    /** How many ideas there are. */
    public record Count(long ideas, long answered) {
    }

    /** A page of the reform's ideas: those that wait first, the longest first of them; then those that have their answer, the newest first. */
    @May("public.read")
    public IdeasPage ideas(String slug, int page, int size, Language language) {
        OpenReform reform = queries.reform(slug, language);
        Map<String, Object> of = of(reform, language);
        of.put("size", size);
        of.put("from", (Math.max(1, page) - 1L) * size);
        Count count = reads.first(Count.class, "select ideas, answered from public_idea_count where reform_id = :reform", of).orElse(new Count(0, 0));
        return new IdeasPage(reform, reads.list(OpenIdea.class, OpenSql.IDEA
                + " where i.reform_id = :reform order by i.settled_at is not null, i.settled_at desc, i.due_on, i.number limit :size offset :from", of), count.ideas(), count.answered());
    }

    /** One idea. */
    @May("public.read")
    public IdeasPage idea(String slug, int number, Language language) {
        OpenReform reform = queries.reform(slug, language);
        Map<String, Object> of = of(reform, language);
        of.put("number", number);
        OpenIdea idea = reads.first(OpenIdea.class, OpenSql.IDEA + " where i.reform_id = :reform and i.number = :number", of).orElseThrow(() -> new NotFound("idea " + number));
        return new IdeasPage(reform, List.of(idea), 1, idea.settled() ? 1 : 0);
    }

    private static Map<String, Object> of(OpenReform reform, Language language) {
        return Parameters.of("reform", reform.id(), "language", language.name(), "own", reform.language());
    }
}

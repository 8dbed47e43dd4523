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

/** What a round that has closed came to, for everybody; {@link NotFound} where it has not closed or was anonymous. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpenSynthesisQueries {
    @Inject
    private PublicReads reads;

    @Inject
    private OpenQueries queries;

    /** The synthesis, and the reform's head. */
    public record Page(OpenReform reform, Synthesis synthesis) {
    }

    /** The synthesis with one part of its points. */
    @May("public.read")
    public Page synthesis(String slug, int number, Language language, String theme, int question, int after, int size) {
        OpenReform reform = queries.reform(slug, language);
        return new Page(reform, SynthesisSql.read(reads, head(reform, number), true, part(reform, language, theme, question, after, size)));
    }

    /** One part of its points alone, for a file that holds them all. */
    @May("public.read")
    public List<SynthesisPoint> points(String slug, int number, Language language, int after, int size) {
        OpenReform reform = queries.reform(slug, language);
        return SynthesisSql.points(reads, head(reform, number), true, part(reform, language, "", 0, after, size));
    }

    private SynthesisSql.Head head(OpenReform reform, int number) {
        return reads.first(SynthesisSql.Head.class, """
                select r.round_id, r.number, r.title, r.language, r.status, r.named, r.answered, r.invited, r.points, r.replied,
                       (select string_agg(h.theme, chr(10)) from (select theme from public_theme t where t.matter_id = r.matter_id order by points desc, theme limit 60) h) as themes
                  from public_round r where r.reform_id = :reform and r.number = :number and r.named and r.status <> 'OPEN'""",
                Map.of("reform", reform.id(), "number", number)).orElseThrow(() -> new NotFound("synthesis of round " + number));
    }

    private static SynthesisSql.Part part(OpenReform reform, Language language, String theme, int question, int after, int size) {
        return new SynthesisSql.Part(language.name(), reform.language(), theme == null ? "" : theme, question, after, size);
    }
}

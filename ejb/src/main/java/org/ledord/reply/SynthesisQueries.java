package org.ledord.reply;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.access.May;
import org.ledord.answer.ManagedUnits;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;
import org.ledord.transparency.Synthesis;
import org.ledord.transparency.SynthesisPoint;
import org.ledord.transparency.SynthesisSql;

/**
 * What a round has come to so far, for those who handle it: the same that everybody sees once it has closed, and as little of anybody. Whoever
 * manages a unit sees it when everybody does.
 */
@Stateless
@PermitAll
public class SynthesisQueries {
    @Inject
    private Access access;

    @Inject
    private ManagedUnits managed;

    @Inject
    private Reads reads;

    /** The synthesis with one part of its points. */
    @May("answer.read")
    public Synthesis synthesis(MatterKey key, Language language, String theme, int question, int after, int size) {
        return SynthesisSql.read(reads, head(key), false, part(language, theme, question, after, size));
    }

    /** One part of its points alone, for a file that holds them all. */
    @May("answer.read")
    public List<SynthesisPoint> points(MatterKey key, Language language, int after, int size) {
        return SynthesisSql.points(reads, head(key), false, part(language, "", 0, after, size));
    }

    private SynthesisSql.Head head(MatterKey key) {
        return reads.first(SynthesisSql.Head.class, """
                select d.id as round_id, m.number, m.title, m.language, d.status, d.named, coalesce(t.answered, 0) as answered, coalesce(t.invited, 0) as invited,
                       coalesce(t.points, 0) as points, coalesce(t.replied, 0) as replied,
                       (select string_agg(h.theme, chr(10)) from (select theme from round_theme where round_id = d.id order by points desc, theme limit 60) h) as themes
                  from matter m join reform r on r.id = m.reform_id join round d on d.matter_id = m.id and d.named left join round_tally t on t.round_id = d.id
                 where r.slug = :reform and m.kind = :kind and m.number = :number and\s""" + access.scope().sql("m")
                + (managed.spared().equals("true") ? "" : " and d.status <> 'OPEN'"),
                Map.of("reform", key.reform(), "kind", key.kind().name(), "number", key.number())).orElseThrow(() -> new NotFound(key.toString()));
    }

    private static SynthesisSql.Part part(Language language, String theme, int question, int after, int size) {
        return new SynthesisSql.Part(language.name(), language.name(), theme == null ? "" : theme, question, after, size);
    }
}

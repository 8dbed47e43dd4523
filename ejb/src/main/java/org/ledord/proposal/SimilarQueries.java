package org.ledord.proposal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.ledord.access.Access;
import org.ledord.access.May;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Language;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/**
 * Proposals that say something alike, for whoever writes one: by how many words they have in common, as PostgreSQL's full text search
 * takes words, by their stem in the reform's language and without those that say nothing. The stems of each wording are kept with it.
 */
@Stateless
@PermitAll
public class SimilarQueries {
    private static final int MOST = 5;
    /** So many that share most words are looked at word for word. */
    private static final int LOOKED = 40;
    /** So many words have to be the same, those of both titles counted twice; */
    private static final int FEWEST = 3;
    /** and of a long text at least one in so many. */
    private static final int SHARE = 8;

    @Inject
    private Reads reads;

    @Inject
    private Access access;

    /**
     * At most five of the reform that the actor may see, the likest first. One statement; the words asked for are taken apart once and
     * not for each proposal, which {@code materialized} says.
     *
     * @param own the number of the one that is written, which is not like itself; null where it has none
     */
    @May("proposal.list")
    public List<SimilarProposal> similar(ReformKey reform, Integer own, String title, String text, Language language) {
        if ((title + text).isBlank()) {
            return List.of();
        }
        return reads.list(SimilarProposal.class, """
                with mine as materialized (select r.id as reform_id, stems_of(r.language, :title, :text) as words from reform r where r.slug = :reform),
                     asked as materialized (select reform_id, words, (select cast(string_agg(quote_literal(w.lexeme), ' | ') as tsquery) from unnest(words) w where length(w.lexeme) > 2 and position(chr(92) in w.lexeme) = 0) as any_of from mine),
                     theirs as (
                  select m.number, m.title, p.status, p.outcome, p.group_id, v.stems as words, asked.words as mine
                    from asked join matter m on m.reform_id = asked.reform_id join proposal p on p.matter_id = m.id
                    join proposal_version v on v.proposal_id = p.id and v.number = (select max(w.number) from proposal_version w where w.proposal_id = p.id)
                   where m.number is distinct from cast(:own as int) and p.status not in ('MERGED', 'SPLIT') and v.stems @@ asked.any_of and %s
                   order by ts_rank(v.stems, asked.any_of, 1) desc, m.number desc limit :looked)
                select t.number, t.title, t.status, t.outcome,
                       (select x.name from group_text x where x.group_id = t.group_id order by x.language = :language desc, x.language limit 1) as group_name
                  from theirs t, lateral (
                    select count(*) + count(*) filter (where 'A' = any(a.weights) and 'A' = any(b.weights)) as words
                      from unnest(t.words) a join unnest(t.mine) b on b.lexeme = a.lexeme where length(a.lexeme) > 2) same
                 where same.words >= greatest(:fewest, length(t.mine) / :share)
                 order by same.words / sqrt(length(t.words)) desc, t.number desc limit :most""".formatted(access.scope().sql("m")),
                Parameters.of("title", title, "text", text, "reform", reform.slug(), "own", own, "language", language.name(), "most", MOST, "looked", LOOKED,
                        "fewest", FEWEST, "share", SHARE));
    }
}

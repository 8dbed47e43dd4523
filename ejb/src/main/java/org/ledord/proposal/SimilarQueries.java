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
 * takes words, by their stem in the language of the page and without those that say nothing. What goes on in others is told by those.
 */
@Stateless
@PermitAll
public class SimilarQueries {
    private static final int MOST = 5;
    /** More of a text says nothing more about what it is about. */
    private static final int READ = 2_000;
    /** So many words have to be the same, those of both titles counted twice; */
    private static final int FEWEST = 3;
    /** and of a long text at least one in so many. */
    private static final int SHARE = 8;

    @Inject
    private Reads reads;

    @Inject
    private Access access;

    /**
     * At most five of the reform that the actor may see, the likest first. One statement.
     *
     * @param own the number of the one that is written, which is not like itself; null where it has none
     */
    @May("proposal.list")
    public List<SimilarProposal> similar(ReformKey reform, Integer own, String title, String text, Language language) {
        String words = beginning(text);
        if ((title + words).isBlank()) {
            return List.of();
        }
        return reads.list(SimilarProposal.class, """
                with mine as (select setweight(to_tsvector(cast(:config as regconfig), :title), 'A') || to_tsvector(cast(:config as regconfig), :text) as words),
                     theirs as (
                  select m.number, m.title, p.status, p.outcome, p.group_id, setweight(to_tsvector(cast(:config as regconfig), v.title), 'A')
                         || to_tsvector(cast(:config as regconfig), left(v.today || ' ' || v.proposed, :read)) as words
                    from proposal p join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id
                    join proposal_version v on v.proposal_id = p.id and v.number = (select max(w.number) from proposal_version w where w.proposal_id = p.id)
                   where r.slug = :reform and m.number is distinct from cast(:own as int)
                     and p.status not in ('MERGED', 'SPLIT') and %s)
                select t.number, t.title, t.status, t.outcome,
                       (select x.name from group_text x where x.group_id = t.group_id order by x.language = :language desc, x.language limit 1) as group_name
                  from theirs t, mine, lateral (
                    select count(*) + count(*) filter (where 'A' = any(a.weights) and 'A' = any(b.weights)) as words
                      from unnest(t.words) a join unnest(mine.words) b on b.lexeme = a.lexeme where length(a.lexeme) > 2) same
                 where same.words >= greatest(:fewest, length(mine.words) / :share)
                 order by same.words / sqrt(length(t.words)) desc, t.number desc limit :most""".formatted(access.scope().sql("m")),
                Parameters.of("config", config(language), "title", title, "text", words, "reform", reform.slug(), "own", own, "language", language.name(), "most", MOST, "read", READ,
                        "fewest", FEWEST, "share", SHARE));
    }

    private static String beginning(String text) {
        return text.length() <= READ ? text : text.substring(0, READ);
    }

    private static String config(Language language) {
        return switch (language) {
            case sv -> "swedish";
            case nb -> "norwegian";
            case fi -> "finnish";
            case en -> "english";
        };
    }
}

package org.ledord.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ledord.group.GroupSql;
import org.ledord.mail.AddressSql;
import org.ledord.shared.Language;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** Who can be asked: the specialist groups, and single people. Whoever does not lead the reform is told the names within specialist groups and their own (ADR 0022). */
@ApplicationScoped
class QuestionAddressees {
    private static final String NOW = GroupSql.runs("m");
    private static final String REACHED = """
            select distinct on (p.id) g.id as group_id, gm.number as group_number, m.id as membership_id, p.id as person_id, p.public_id, p.name, p.title
              from membership m join reform_group g on g.id = m.group_id join reform r on r.id = g.reform_id join person p on p.id = m.person_id and p.erased_at is null
              join matter gm on gm.id = g.matter_id
             where g.reform_id = :reform and %s
               and p.id <> :me and\s""".formatted(AddressSql.reaches("p.id")) + NOW;
    private static final String KNOWN = """
             and (cast(:wide as boolean) or g.kind = 'SPECIALIST' or exists (select 1 from membership o where o.group_id = g.id and o.person_id = :me
                   and\s""" + GroupSql.runs("o") + """
            ))
             order by p.id, g.kind = 'SPECIALIST' desc, m.from_on desc, m.id""";

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** Those in the specialist group with this number. */
    List<QuestionForm.To> group(long reformId, int number, long me) {
        return reads.list(QuestionForm.To.class, REACHED + " and g.kind = 'SPECIALIST' and gm.number = :number order by p.id, m.from_on desc, m.id",
                Parameters.of("reform", reformId, "me", me, "now", clock.instant(), "number", number));
    }

    /**
     * Those whom whoever asks may know of and whose name or title holds these words, by name.
     *
     * @param wide whether they may know of everybody in the reform
     * @param most how many at most
     */
    List<QuestionForm.To> named(long reformId, boolean wide, long me, String words, int most) {
        return reads.list(QuestionForm.To.class, "select x.* from (" + REACHED + " and position(lower(:words) in lower(concat_ws(' ', p.name, p.title))) > 0 " + KNOWN + ") x order by x.name limit :most",
                Parameters.of("reform", reformId, "me", me, "now", clock.instant(), "wide", wide, "words", words, "most", most));
    }

    /** The one of those with this handle; empty where whoever asks may not know of them. */
    List<QuestionForm.To> person(long reformId, boolean wide, long me, UUID person) {
        return reads.list(QuestionForm.To.class, REACHED + " and p.public_id = :person " + KNOWN,
                Parameters.of("reform", reformId, "me", me, "now", clock.instant(), "wide", wide, "person", person));
    }

    /** The specialist groups with somebody in them who can be written to, in this language. */
    List<QuestionForm.Group> groups(long reformId, Language language, long me) {
        return reads.list(QuestionForm.Group.class, """
                select gm.number,\s""" + GroupSql.name("g.id") + """
                 as name
                  from reform_group g join matter gm on gm.id = g.matter_id join reform r on r.id = g.reform_id
                 where g.reform_id = :reform and g.kind = 'SPECIALIST' and exists (select 1 from membership m join person p on p.id = m.person_id and p.erased_at is null
                        where m.group_id = g.id and p.id <> :me and\s""" + AddressSql.reaches("p.id") + " and " + NOW + ") order by gm.number",
                Map.of("reform", reformId, "me", me, "now", clock.instant(), "language", language.name()));
    }
}

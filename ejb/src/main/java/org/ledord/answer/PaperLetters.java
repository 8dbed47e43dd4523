package org.ledord.answer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ledord.access.May;
import org.ledord.consultation.AskedQuestion;
import org.ledord.consultation.HeldRound;
import org.ledord.consultation.RoundQueries;
import org.ledord.consultation.RoundStatus;
import org.ledord.consultation.Rounds;
import org.ledord.group.Memberships;
import org.ledord.mail.AddressSql;
import org.ledord.mail.Purpose;
import org.ledord.mail.Tokens;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Language;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Settings;

/** Letters on paper for those whom a round asks and no mail reaches: each with a code of their own that leads to their form. */
@Stateless
@PermitAll
public class PaperLetters {
    private static final String UNREACHED = """
            select i.id, i.generation, p.id as person_id, p.name, g.id as group_id, coalesce(t.name, g.slug) as group_name, s.organisation, k.code_hash is not null as given, x.title, x.language, d.closes_on
              from invitation i join round d on d.id = i.round_id join matter x on x.id = d.matter_id join person p on p.id = i.person_id join membership s on s.id = i.membership_id join reform_group g on g.id = s.group_id
              join reform r on r.id = g.reform_id left join group_text t on t.group_id = g.id and t.language = r.language
              left join mail_token k on k.purpose = 'ANSWER' and k.subject_id = i.id and k.generation = i.generation
             where r.slug = :reform and x.number = :number and i.state in ('INVITED', 'WITHDRAWN') and %s
               and not %s
             order by group_name, p.name, i.id""".formatted(Memberships.standing("s"), AddressSql.reaches("p.id"));

    @Inject
    private Rounds rounds;

    @Inject
    private RoundQueries queries;

    @Inject
    private Tokens tokens;

    @Inject
    private Reads reads;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * One of those.
     *
     * @param given whether a code has been given out
     */
    public record Unreached(long id, int generation, long personId, String name, long groupId, String groupName, String organisation, boolean given, String title, Language language, LocalDate closesOn) {
    }

    /** Gives a code to each of those who are asked, have not answered and have no mail; the same one each time. */
    @May("answer.paper")
    public void write(MatterKey key) {
        HeldRound round = rounds.held(key);
        if (round.status() != RoundStatus.OPEN) {
            throw new RuleViolation("round-not-open");
        }
        List<Unreached> all = unreached(key);
        tokens.issue(all.stream().map(one -> new Tokens.Wanted(Purpose.ANSWER, one.id(), one.generation(), one.personId(), round.matterId(), one.id(),
                round.deadline().tokensExpire())).toList());
        tokens.giveCodes(Purpose.ANSWER, all.stream().collect(Collectors.toMap(Unreached::id, Unreached::generation)));
    }

    /** The letters that have been written to those who have still not answered. */
    @May("answer.paper")
    public List<PaperLetter> list(MatterKey key) {
        List<AskedQuestion> questions = queries.questions(key);
        return unreached(key).stream().filter(Unreached::given).map(one -> new PaperLetter(one.title(), one.language(), one.closesOn(), one.name(), one.groupName(), one.organisation(),
                tokens.code(Purpose.ANSWER, one.id(), one.generation()),
                settings.publicUrl() + "/" + one.language() + "/answer/" + tokens.token(Purpose.ANSWER, one.id(), one.generation()),
                questions.stream().filter(question -> question.asks(one.groupId())).toList())).toList();
    }

    private List<Unreached> unreached(MatterKey round) {
        return reads.list(Unreached.class, UNREACHED, Map.of("reform", round.reform(), "number", round.kind() == MatterKind.ROUND ? round.number() : 0, "now", clock.instant()));
    }
}

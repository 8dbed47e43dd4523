package org.ledord.answer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ledord.access.May;
import org.ledord.consultation.HeldRound;
import org.ledord.consultation.RoundStatus;
import org.ledord.consultation.Rounds;
import org.ledord.group.Memberships;
import org.ledord.mail.Purpose;
import org.ledord.mail.Tokens;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Settings;

/** Letters on paper for those whom a round asks and no mail reaches: each with a code of their own that leads to their form. */
@Stateless
@PermitAll
public class PaperLetters {
    private static final String UNREACHED = """
            select i.id, i.generation, p.id as person_id, p.name, coalesce(t.name, g.slug) as group_name, s.organisation, k.code_hash is not null as given
              from invitation i join person p on p.id = i.person_id join membership s on s.id = i.membership_id join reform_group g on g.id = s.group_id
              join reform r on r.id = g.reform_id left join group_text t on t.group_id = g.id and t.language = r.language
              left join mail_token k on k.purpose = 'ANSWER' and k.subject_id = i.id and k.generation = i.generation
             where i.round_id = :round and i.state in ('INVITED', 'WITHDRAWN') and %s
               and not exists (select 1 from mail_address e where e.person_id = p.id and e.verified_at is not null and e.suspended_at is null)
             order by group_name, p.name, i.id""".formatted(Memberships.standing("s"));

    @Inject
    private Rounds rounds;

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
    public record Unreached(long id, int generation, long personId, String name, String groupName, String organisation, boolean given) {
    }

    /** Gives a code to each of those who are asked, have not answered and have no mail; the same one each time. */
    @May("answer.paper")
    public void write(MatterKey key) {
        HeldRound round = rounds.held(key);
        if (round.status() != RoundStatus.OPEN) {
            throw new RuleViolation("round-not-open");
        }
        List<Unreached> all = unreached(round);
        tokens.issue(all.stream().map(one -> new Tokens.Wanted(Purpose.ANSWER, one.id(), one.generation(), one.personId(), round.matterId(), one.id(),
                round.deadline().tokensExpire())).toList());
        tokens.giveCodes(Purpose.ANSWER, all.stream().collect(Collectors.toMap(Unreached::id, Unreached::generation)));
    }

    /** The round with the letters that have been written to those who have still not answered. */
    @May("answer.paper")
    public PaperRound list(MatterKey key) {
        HeldRound round = rounds.held(key);
        List<PaperLetter> letters = unreached(round).stream().filter(Unreached::given).map(one -> new PaperLetter(one.name(), one.groupName(), one.organisation(),
                tokens.code(Purpose.ANSWER, one.id(), one.generation()), link(round, one))).toList();
        return new PaperRound(key.number(), round.title(), round.language(), round.deadline().lastDay(), round.questions(), letters);
    }

    private String link(HeldRound round, Unreached one) {
        return settings.publicUrl() + "/" + round.language() + "/answer/" + tokens.token(Purpose.ANSWER, one.id(), one.generation());
    }

    private List<Unreached> unreached(HeldRound round) {
        return reads.list(Unreached.class, UNREACHED, Map.of("round", round.id(), "now", clock.instant()));
    }
}

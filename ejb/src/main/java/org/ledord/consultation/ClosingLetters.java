package org.ledord.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ledord.mail.Body;
import org.ledord.mail.Letter;
import org.ledord.mail.Outbox;
import org.ledord.mail.Stream;
import org.ledord.shared.Language;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;

/** Tells the project leads that a round has closed, how many answered, and what is left to do. */
@ApplicationScoped
class ClosingLetters {
    @Inject
    private Reads reads;

    @Inject
    private Outbox outbox;

    @Inject
    private PortalTexts texts;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** A project lead with an address. */
    public record Lead(long personId, String language, String address) {
    }

    /** How a round went. */
    public record Count(int invited, int answered) {
    }

    void post(RoundPaper paper, long roundId) {
        Count count = reads.first(Count.class, "select " + RoundQueries.INVITED + ", " + RoundQueries.ANSWERED + " from round d left join round_tally t on t.round_id = d.id where d.id = :round",
                Map.of("round", roundId)).orElseThrow();
        String named = paper.named() ? "" : ".anonymous";
        for (Lead lead : leads(paper)) {
            Language language = Language.of(lead.language()).orElse(Language.sv);
            Texts say = texts.in(language);
            Body body = Body.in(language).title(paper.title())
                    .strong(say.say("mail.round.closed.lead" + named, count.answered(), count.invited()))
                    .text(say.say("mail.round.closed.next" + named, paper.threshold()))
                    .link(say.say("mail.round.closed.link" + named),
                            settings.publicUrl() + "/work/" + language + "/rounds/" + (paper.named() ? "points" : "show") + "?reform=" + paper.slug() + "&number=" + paper.number());
            outbox.post(new Letter("round/" + roundId + "/closed/" + lead.personId(), Stream.NOTICE, paper.reformId(), paper.matterId(),
                    lead.personId(), lead.address(), language, say.say("mail.round.closed.subject", paper.title(), paper.reference()), body,
                    null, null, null));
        }
    }

    private List<Lead> leads(RoundPaper paper) {
        return reads.list(Lead.class, """
                select distinct on (p.id) p.id as person_id, p.language, a.address
                  from membership s join reform_group g on g.id = s.group_id join person p on p.id = s.person_id and p.erased_at is null
                  join mail_address a on a.person_id = p.id and a.verified_at is not null
                 where g.reform_id = :reform and s.function = 'PROJECT_LEAD' and s.from_on <= :today and (s.to_on is null or s.to_on >= :today)
                 order by p.id, a.suspended_at is not null, a.id""",
                Map.of("reform", paper.reformId(), "today", LocalDate.ofInstant(clock.instant(), paper.deadline().zone())));
    }
}

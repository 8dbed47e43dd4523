package org.ledord.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ledord.access.Audit;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.mail.Outbox;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** What happens to a round while it is open: more time, a reminder, and its end. */
@Stateless
@PermitAll
public class RoundKeeping {
    @Inject
    private Rounds rounds;

    @Inject
    private Matters matters;

    @Inject
    private Addressees addressees;

    @Inject
    private RoundPapers papers;

    @Inject
    private RoundLetters letters;

    @Inject
    private ClosingLetters closing;

    @Inject
    private Invitations invitations;

    @Inject
    private Outbox outbox;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Event<RoundClosed> closed;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Moves the last day to a later one and tells those who have not answered. Gives how many letters that made. */
    @May("round.extend")
    public int extend(MatterKey key, LocalDate to, int revision) {
        Matter matter = rounds.matter(key);
        Round round = rounds.of(matter);
        round.extend(to, revision);
        rounds.keep(round, matter);
        return again(round, matter, RoundLetters.Occasion.EXTENDED, to.toString());
    }

    /** Reminds those who have not answered, and nobody else, at most once a day. Gives how many letters that made. */
    @May("round.remind")
    public int remind(MatterKey key) {
        Matter matter = rounds.matter(key);
        Round round = rounds.of(matter);
        round.remind();
        LocalDate today = LocalDate.ofInstant(clock.instant(), rounds.zone(matter.reformId()));
        return again(round, matter, RoundLetters.Occasion.REMINDER, today.toString());
    }

    /** Closes every round whose last day has passed. Gives how many. */
    @May(value = "round.close", trace = Trace.ROWS_OF_ITS_OWN)
    public int closeDue() {
        Instant now = clock.instant();
        List<Long> due = rounds.due(now);
        for (long id : due) {
            Round round = rounds.required(id);
            Matter matter = matters.get(round.matterId());
            round.close(rounds.zone(matter.reformId()), now);
            rounds.keep(round, matter);
            closing.post(papers.of(round, matter), round.id());
            String slug = reads.first(String.class, "select slug from reform where id = :reform", Map.of("reform", matter.reformId())).orElseThrow();
            MatterKey key = new MatterKey(slug, MatterKind.ROUND, matter.number());
            audit.note("round.close", key); // one row each, and none for a minute in which nothing closed
            closed.fire(new RoundClosed(key, matter.id()));
        }
        return due.size();
    }

    private int again(Round round, Matter matter, RoundLetters.Occasion occasion, String which) {
        RoundPaper paper = papers.of(round, matter);
        Map<Long, Addressee> by = addressees.of(round.id()).stream().collect(Collectors.toMap(Addressee::personId, Function.identity()));
        List<Long> unconfirmed = reads.list(Long.class, "select invitation_id from answer where round_id = :round and state = 'AWAITING_CONFIRMATION'",
                Map.of("round", round.id()));
        List<Map<String, ?>> reminded = new ArrayList<>();
        for (Invitation invitation : rounds.invitations(round)) {
            String token = invitations.token(invitation, matter.id(), paper.deadline()); // answered ones too: their link lives as long
            Addressee to = by.get(invitation.invited().personId());
            RoundLetters.Occasion why = unconfirmed.contains(invitation.invited().id()) ? RoundLetters.Occasion.UNCONFIRMED : occasion;
            if (invitation.waits() && to != null && to.address() != null && outbox.post(letters.write(paper, to, token, why,
                    Invitations.cause(invitation) + "/" + occasion.key() + "/" + which))) {
                reminded.add(Map.of("id", invitation.invited().id(), "now", clock.instant()));
            }
        }
        writes.changeEach("update invitation set reminded_at = :now where id = :id", reminded); // not by the entity, which would write back that nobody has answered
        return reminded.size();
    }
}

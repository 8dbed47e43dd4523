package org.ledord.digest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.matter.ReformKey;
import org.ledord.reform.ReformFacts;
import org.ledord.reform.Reforms;
import org.ledord.shared.RuleViolation;
import org.ledord.subscription.FollowingMembers;

/** Sends the digest: a run is begun by the lead or when its hour has come, and its letters are written by a job, some at a time. */
@Stateless
@PermitAll
public class DigestSending {
    private static final int SOME = 100;

    @Inject
    private DigestRuns runs;

    @Inject
    private FollowingMembers members;

    @Inject
    private DigestHundred hundred;

    @Inject
    private Reforms reforms;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * Begins a run to those who want to be told at once. Calling it twice for the same news begins one run. The others are told of
     * the same in their own next digest.
     *
     * @return how many it goes to
     */
    @May("digest.send")
    public int send(ReformKey key) {
        ReformFacts reform = reforms.facts(key);
        Instant since = runs.toldAtOnce(reform.id());
        DueRun called = new DueRun(reform.id(), RunKind.CALLED, "since " + since, since, clock.instant());
        members.follow(reform.id());
        List<Reader> those = runs.readers(reform.id()).stream().filter(reader -> called.kind().reaches().contains(reader.rhythm())).toList();
        if (those.isEmpty()) {
            throw new RuleViolation("digest-nobody-at-once");
        }
        Instant earliest = those.stream().map(Reader::toldUntil).min(Comparator.naturalOrder()).orElse(since);
        if (runs.events(reform.id(), earliest, called.until()).isEmpty()) {
            throw new RuleViolation("digest-has-no-news");
        }
        long run = runs.begin(called, actor.get().personId()).orElseThrow(() -> new RuleViolation("digest-already-sent"));
        return runs.address(run, called);
    }

    /** The runs whose hour has come in any reform and that have not been made, also those that were missed. */
    @May(value = "mail.work", trace = Trace.READS)
    public List<DueRun> due() {
        Instant now = clock.instant();
        return runs.paces().stream().flatMap(pace -> pace.due(now).stream()).toList();
    }

    /**
     * Begins a run whose hour has come, unless another node has.
     *
     * @return whether it is ours
     */
    @May(value = "mail.work", trace = Trace.ROWS_OF_ITS_OWN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean begin(DueRun due) {
        Optional<Long> run = runs.begin(due, null);
        run.ifPresent(id -> {
            members.follow(due.reformId());
            runs.address(id, due);
        });
        return run.isPresent();
    }

    /** Writes the letters of up to a hundred recipients that wait; true while there are more. */
    @May(value = "mail.work", trace = Trace.ROWS_OF_ITS_OWN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean compose() {
        for (UnfinishedRun run : runs.unfinished()) {
            List<Follower> taken = runs.take(run.id(), SOME);
            if (!taken.isEmpty()) {
                hundred.write(run, taken);
                return true;
            }
        }
        return false;
    }
}

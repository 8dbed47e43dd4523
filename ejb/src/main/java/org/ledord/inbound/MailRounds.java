package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;

/**
 * When the mailbox is looked into: at once when there is news, every half minute while somebody listens, every few seconds
 * where nobody can; and every five minutes it is compared with what is stored. One look at a time.
 */
@ApplicationScoped
public class MailRounds {
    private static final Duration WHILE_LISTENING = Duration.ofSeconds(30);
    private static final Duration BETWEEN_COMPARISONS = Duration.ofMinutes(5);

    @Inject
    private CurrentActor actor;

    @Inject
    private Mailbox mailbox;

    @Inject
    private MailBooks books;

    @Inject
    private Judges judges;

    @Inject
    private Clock clock;

    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicBoolean news = new AtomicBoolean();
    private volatile Instant looked = Instant.EPOCH;
    private volatile Instant compared = Instant.EPOCH;

    /** Something has come, or may have. Whoever looks at this moment looks once more. */
    @ActivateRequestContext
    public void news() {
        news.set(true);
        actor.is(new Actor.Job("inbound"));
        round();
    }

    /** Every few seconds. */
    void tick(boolean listened) {
        Instant now = clock.instant();
        if (!listened || !now.isBefore(looked.plus(WHILE_LISTENING))) {
            news.set(true);
        }
        round();
        if (!now.isBefore(compared.plus(BETWEEN_COMPARISONS)) && turn.tryLock()) {
            try {
                compared = now;
                mailbox.compare();
                books.count();
            } finally {
                turn.unlock();
            }
        }
        if (turn.tryLock()) { // what waits for another try waits for no news; who looks lets it be judged as it comes
            turn.unlock();
            judges.again();
        }
    }

    private void round() {
        while (news.get() && turn.tryLock()) {
            try {
                news.set(false);
                looked = clock.instant();
                mailbox.look();
            } finally {
                turn.unlock();
            }
        }
    }
}

package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.ledord.mail.MailSession;

/**
 * Fetches what is new from the mailbox, a handful at a time. Flags mails as seen only when their bytes are stored and committed; deletes
 * nothing. What is stored is judged while the next is fetched.
 */
@ApplicationScoped
public class Mailbox {
    private static final Logger LOG = Logger.getLogger(Mailbox.class);
    /** A turn ends well before the transaction that holds it; the rest is fetched in the next. */
    private static final Duration TURN = Duration.ofMinutes(3);
    /** A mail that is being delivered or fetched is no difference yet. */
    private static final Duration YOUNG = Duration.ofMinutes(5);

    @Inject
    private MailSession mail;

    @Inject
    private MailboxTurn turn;

    @Inject
    private RawIntake intake;

    @Inject
    private Judges judges;

    @Inject
    private MailBooks books;

    @Inject
    private Clock clock;

    private volatile boolean away;

    /** Work in the open mailbox. */
    private interface Work {
        void in(Inbox inbox) throws MessagingException;
    }

    /** Fetches what is new, unless another node does. A server that is away is told of once, and looked for again the next time. */
    public void look() {
        turn.alone(() -> open(this::fetch));
    }

    /**
     * Compares what lies in the mailbox with what is stored (MAIL.md, I14). What was passed over, because it could not be
     * fetched or came to light late, is fetched now; how much cannot be is written down. What is stored and not flagged, because
     * a kill or a lost line came between, is flagged.
     */
    public void compare() {
        turn.alone(() -> open(this::compare));
    }

    private void open(Work work) {
        try (Store store = mail.get().getStore("imap")) {
            store.connect();
            try (Inbox inbox = new Inbox(store)) {
                work.in(inbox);
            }
            away = false;
        } catch (MessagingException unreachable) {
            if (!away) {
                LOG.warnf("The mailbox cannot be read: %s", unreachable.getMessage());
            }
            away = true;
        }
    }

    private void fetch(Inbox inbox) throws MessagingException {
        take(inbox, inbox.from(intake.storedUpTo(inbox.name(), inbox.validity()) + 1));
    }

    private void compare(Inbox inbox) throws MessagingException {
        Set<Long> stored = intake.stored(inbox.name(), inbox.validity());
        List<Inbox.Lying> unflagged = new ArrayList<>();
        List<Inbox.Lying> passedOver = new ArrayList<>();
        for (Inbox.Lying one : inbox.from(1)) {
            if (!stored.contains(one.uid())) {
                passedOver.add(one);
            } else if (!one.seen()) {
                unflagged.add(one);
            }
        }
        for (List<Inbox.Lying> handful : Inbox.handfuls(unflagged)) {
            flag(inbox, handful);
        }
        int missing = 0;
        for (Inbox.Lying one : take(inbox, passedOver)) {
            missing += young(one) ? 0 : 1;
        }
        books.compared(missing);
    }

    private boolean young(Inbox.Lying mail) throws MessagingException {
        return mail.came() != null && mail.came().isAfter(clock.instant().minus(YOUNG));
    }

    /** Takes them in, as far as the turn allows; gives those that are left in the mailbox alone. */
    private List<Inbox.Lying> take(Inbox inbox, List<Inbox.Lying> mails) throws MessagingException {
        Instant end = clock.instant().plus(TURN);
        List<Inbox.Lying> left = new ArrayList<>();
        for (List<Inbox.Lying> handful : Inbox.handfuls(mails)) {
            left.addAll(clock.instant().isAfter(end) ? handful : store(inbox, handful));
        }
        return left;
    }

    /** Stores a handful and gives those that the server cannot give, which keep no other from being fetched. */
    private List<Inbox.Lying> store(Inbox inbox, List<Inbox.Lying> handful) throws MessagingException {
        List<FetchedMail> fetched;
        try {
            fetched = inbox.fetch(handful);
        } catch (MessagingException ungettable) {
            return oneByOne(inbox, handful, ungettable);
        }
        intake.store(inbox.name(), inbox.validity(), fetched);
        Set<Long> stored = fetched.stream().map(FetchedMail::uid).collect(Collectors.toSet());
        try {
            flag(inbox, handful.stream().filter(mail -> stored.contains(mail.uid())).toList());
        } finally {
            judges.go();
        }
        List<Inbox.Lying> left = handful.stream().filter(mail -> !stored.contains(mail.uid())).toList();
        left.forEach(mail -> LOG.warnf("Mail %d of the mailbox cannot be fetched", mail.uid()));
        return left;
    }

    private static void flag(Inbox inbox, List<Inbox.Lying> mails) throws MessagingException {
        try {
            inbox.flag(mails);
        } catch (MessagingException refused) {
            if (!inbox.isOpen()) {
                throw refused;
            }
            LOG.warnf("Mails of the mailbox cannot be flagged: %s", refused.getMessage());
        }
    }

    private List<Inbox.Lying> oneByOne(Inbox inbox, List<Inbox.Lying> handful, MessagingException why) throws MessagingException {
        if (!inbox.isOpen()) {
            throw new MessagingException("the line was lost: " + why.getMessage());
        }
        List<Inbox.Lying> left = new ArrayList<>();
        if (handful.size() == 1) {
            LOG.warnf("Mail %d of the mailbox cannot be fetched: %s", handful.get(0).uid(), why.getMessage());
            left.addAll(handful);
        } else {
            for (Inbox.Lying mail : handful) {
                left.addAll(store(inbox, List.of(mail)));
            }
        }
        return left;
    }
}

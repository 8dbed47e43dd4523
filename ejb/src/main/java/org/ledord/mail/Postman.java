package org.ledord.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jboss.logging.Logger;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;

/**
 * Hands letters to the mail server. Each one who carries has a connection of their own, and commits before and after each letter.
 * A letter is on no more than one connection, so when all are cut at once no more than one letter for each is sent twice.
 */
@ApplicationScoped
public class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class);
    /** Small, so that every connection has its part of what there is, and what a killed one held is little. */
    private static final int HANDFUL = 20;

    private MailSession mail;
    private Delivery delivery;
    private MimeLetters letters;
    private CurrentActor actor;
    private String lastServed = "";
    private volatile boolean ending;

    /** For the container's proxies. */
    protected Postman() {
    }

    @Inject
    Postman(MailSession mail, Delivery delivery, MimeLetters letters, CurrentActor actor) {
        this.mail = mail;
        this.delivery = delivery;
        this.letters = letters;
        this.actor = actor;
    }

    /**
     * Sends on one connection until nothing is due, or the server cannot be reached. Several may at the same time.
     *
     * @param help is asked for when there is more than one can carry at once
     */
    @ActivateRequestContext
    public void carry(Runnable help) {
        actor.is(new Actor.Job("postman"));
        Deque<Outgoing> left = new ArrayDeque<>(take());
        if (left.isEmpty()) {
            return;
        }
        try (HandOver server = new HandOver(mail.get())) {
            server.connect();
            while (!left.isEmpty()) {
                if (left.size() == HANDFUL) {
                    help.run();
                }
                send(left, server);
                left.addAll(take());
            }
        } catch (MessagingException unreachable) {
            LOG.warnf("The mail server cannot be reached: %s", unreachable.getMessage());
            left.forEach(letter -> delivery.later(letter, "server: " + unreachable.getMessage()));
        }
    }

    /** No letter is begun from now on. */
    void end() {
        ending = true;
    }

    /** The next handful, from the domains whose turn it is after those that were served last. */
    private synchronized List<Outgoing> take() {
        List<Outgoing> taken = ending ? List.of() : delivery.take(HANDFUL, lastServed);
        if (taken.isEmpty() && !lastServed.isEmpty()) {
            taken = ending ? List.of() : delivery.take(HANDFUL, "");
        }
        lastServed = taken.stream().map(Outgoing::domain).max(String::compareTo).orElse("");
        return taken;
    }

    /** Takes each letter out when the server has said what becomes of it, so that a line that breaks concerns only those left. */
    private void send(Deque<Outgoing> left, HandOver server) throws MessagingException {
        Set<String> waiting = new HashSet<>();
        boolean begun = false;
        while (!left.isEmpty()) {
            Outgoing letter = left.peek();
            if (!begun && (ending || waiting.contains(letter.domain()))) {
                delivery.putBack(letter);
                left.remove();
            } else if (begun || delivery.begin(letter)) {
                begun = send(left, waiting, server);
            } else {
                left.remove();
            }
        }
    }

    /** Sends the first, takes it out, and says whether the next is begun. */
    private boolean send(Deque<Outgoing> left, Set<String> waiting, HandOver server) throws MessagingException {
        Outgoing letter = left.peek();
        try {
            SMTPMessage message = written(letter);
            if (message != null) {
                server.hand(message, new InternetAddress(letter.toAddress(), true));
                return sent(left, waiting);
            }
        } catch (SendFailedException refused) {
            if (later(letter, Refusal.of(refused))) {
                waiting.add(letter.domain());
            }
        } catch (AddressException impossible) {
            delivery.refused(letter, new Refusal(0, "address: " + impossible.getMessage(), false));
        } catch (IllegalStateException lineIsGone) { // how a transport says that it is connected no more
            throw new MessagingException("the connection was lost", lineIsGone);
        }
        left.remove();
        return false;
    }

    /** Notes that the first was sent, together with the beginning of the next where that may go: one commit between two letters. */
    private boolean sent(Deque<Outgoing> left, Set<String> waiting) {
        Outgoing done = left.remove();
        Outgoing next = left.peek();
        if (next == null || ending || waiting.contains(next.domain())) {
            delivery.sent(done);
            return false;
        }
        boolean ours = delivery.sentAndBegin(done, next);
        if (!ours) {
            left.remove();
        }
        return ours;
    }

    /** Writes down how it was refused; true when all of its domain had better wait. */
    private boolean later(Outgoing letter, Refusal how) {
        if (how.forGood()) {
            delivery.refused(letter, how);
            return false;
        }
        delivery.later(letter, how.words());
        if (how.holdsTheDomain()) {
            delivery.holdDomain(letter);
        }
        return how.holdsTheDomain();
    }

    /** The letter as MIME; null where that fails, so that one bad letter never keeps the next from going. */
    private SMTPMessage written(Outgoing letter) throws MessagingException {
        try {
            return letters.write(letter, mail.get());
        } catch (RuntimeException bad) {
            LOG.errorf(bad, "Letter %d cannot be written", letter.id());
            delivery.later(letter, "it cannot be written");
            return null;
        }
    }
}

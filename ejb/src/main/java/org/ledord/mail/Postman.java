package org.ledord.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        try (Transport transport = mail.get().getTransport("smtp")) {
            transport.connect();
            while (!left.isEmpty()) {
                if (left.size() == HANDFUL) {
                    help.run();
                }
                send(left, transport);
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
    private void send(Deque<Outgoing> left, Transport transport) throws MessagingException {
        Set<String> waiting = new HashSet<>();
        while (!left.isEmpty()) {
            if (ending || waiting.contains(left.peek().domain())) {
                delivery.putBack(left.peek());
            } else if (delivery.begin(left.peek()) && !send(left.peek(), transport)) {
                waiting.add(left.peek().domain());
            }
            left.remove();
        }
    }

    /** Sends one; false when its domain asks us to come back later. */
    private boolean send(Outgoing letter, Transport transport) throws MessagingException {
        try {
            MimeMessage message = written(letter);
            if (message != null) {
                transport.sendMessage(message, new Address[] {new InternetAddress(letter.toAddress(), true)});
                delivery.sent(letter);
            }
            return true;
        } catch (SendFailedException refused) {
            return !later(letter, Refusal.of(refused));
        } catch (AddressException impossible) {
            delivery.refused(letter, new Refusal(0, "address: " + impossible.getMessage(), false));
            return true;
        } catch (IllegalStateException lineIsGone) { // how a transport says that it is connected no more
            throw new MessagingException("the connection was lost", lineIsGone);
        }
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
    private MimeMessage written(Outgoing letter) throws MessagingException {
        try {
            return letters.write(letter, mail.get());
        } catch (RuntimeException bad) {
            LOG.errorf(bad, "Letter %d cannot be written", letter.id());
            delivery.later(letter, "it cannot be written");
            return null;
        }
    }
}

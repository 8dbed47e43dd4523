package org.ledord.mail;

import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/** Hands letters to the mail server, one connection for a handful, one commit before and one after each. */
@ApplicationScoped
public class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class);
    private static final int HANDFUL = 50;

    private MailSession mail;
    private Delivery delivery;
    private MimeLetters letters;

    /** For the container's proxies. */
    protected Postman() {
    }

    @Inject
    Postman(MailSession mail, Delivery delivery, MimeLetters letters) {
        this.mail = mail;
        this.delivery = delivery;
        this.letters = letters;
    }

    /** Sends what is due, to each domain no more than its share; what is left waits for the next round. */
    public void round() {
        Map<String, Integer> had = new HashMap<>();
        List<Outgoing> taken = delivery.take(HANDFUL, had);
        while (!taken.isEmpty()) {
            taken.forEach(letter -> had.merge(letter.domain(), 1, Integer::sum));
            send(new ArrayDeque<>(taken));
            taken = delivery.take(HANDFUL, had);
        }
    }

    /** Takes each letter out when the server has said what becomes of it, so that a line that breaks concerns only those left. */
    private void send(Deque<Outgoing> left) {
        Set<String> waiting = new HashSet<>();
        try (Transport transport = mail.get().getTransport("smtp")) {
            transport.connect();
            while (!left.isEmpty()) {
                if (waiting.contains(left.peek().domain())) {
                    delivery.putBack(left.peek());
                } else if (delivery.begin(left.peek()) && !send(left.peek(), transport)) {
                    waiting.add(left.peek().domain());
                }
                left.remove();
            }
        } catch (MessagingException unreachable) {
            LOG.warnf("The mail server cannot be reached: %s", unreachable.getMessage());
            left.forEach(letter -> delivery.later(letter, "server: " + unreachable.getMessage()));
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

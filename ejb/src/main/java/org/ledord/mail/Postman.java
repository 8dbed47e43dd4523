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
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
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

    /** Sends all that is due. */
    public void round() {
        List<Outgoing> taken = delivery.take(HANDFUL);
        while (!taken.isEmpty()) {
            send(new ArrayDeque<>(taken));
            taken = delivery.take(HANDFUL);
        }
    }

    /** Takes each letter out when the server has said what becomes of it, so that a line that breaks concerns only those left. */
    private void send(Deque<Outgoing> left) {
        try (Transport transport = mail.get().getTransport("smtp")) {
            transport.connect();
            while (!left.isEmpty()) {
                if (delivery.begin(left.peek())) {
                    send(left.peek(), transport);
                }
                left.remove();
            }
        } catch (MessagingException unreachable) {
            LOG.warnf("The mail server cannot be reached: %s", unreachable.getMessage());
            left.forEach(letter -> delivery.later(letter, "server: " + unreachable.getMessage()));
        }
    }

    private void send(Outgoing letter, Transport transport) throws MessagingException {
        try {
            MimeMessage message = written(letter);
            if (message != null) {
                transport.sendMessage(message, new Address[] {new InternetAddress(letter.toAddress(), true)});
                delivery.sent(letter);
            }
        } catch (SendFailedException refused) {
            int code = code(refused);
            if (code >= 500) {
                delivery.refused(letter, code + " " + refused.getMessage());
            } else {
                delivery.later(letter, code + " " + refused.getMessage());
            }
        } catch (AddressException impossible) {
            delivery.refused(letter, "address: " + impossible.getMessage());
        } catch (IllegalStateException lineIsGone) { // how a transport says that it is connected no more
            throw new MessagingException("the connection was lost", lineIsGone);
        }
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

    private static int code(MessagingException refused) {
        for (Exception cause = refused; cause instanceof MessagingException; cause = ((MessagingException) cause).getNextException()) {
            if (cause instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
            if (cause instanceof SMTPSendFailedException send) {
                return send.getReturnCode();
            }
        }
        return 0;
    }
}

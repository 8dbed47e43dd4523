package org.ledord.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jboss.logging.Logger;

/** Hands letters to the mail server, one connection for a handful, one commit before and one after each. */
@ApplicationScoped
public class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class);
    private static final int HANDFUL = 50;

    @Resource(lookup = "java:jboss/mail/Ledord")
    private Session session;

    @Inject
    private Delivery delivery;

    @Inject
    private MimeLetters letters;

    /** Sends all that is due. */
    public void round() {
        List<Outgoing> taken = delivery.take(HANDFUL);
        while (!taken.isEmpty()) {
            send(taken);
            taken = delivery.take(HANDFUL);
        }
    }

    private void send(List<Outgoing> taken) {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            for (Outgoing letter : taken) {
                send(letter, transport);
            }
        } catch (MessagingException unreachable) {
            LOG.warnf("The mail server cannot be reached: %s", unreachable.getMessage());
            taken.forEach(letter -> delivery.later(letter.id(), letter.attempts(), "server: " + unreachable.getMessage()));
        }
    }

    private void send(Outgoing letter, Transport transport) throws MessagingException {
        try {
            MimeMessage message = letters.write(letter, session);
            transport.sendMessage(message, new Address[] {new InternetAddress(letter.toAddress(), true)});
            delivery.sent(letter.id());
        } catch (SendFailedException refused) {
            int code = code(refused);
            if (code >= 500) {
                delivery.refused(letter.id(), code + " " + refused.getMessage());
            } else {
                delivery.later(letter.id(), letter.attempts(), code + " " + refused.getMessage());
            }
        } catch (jakarta.mail.internet.AddressException impossible) {
            delivery.refused(letter.id(), "address: " + impossible.getMessage());
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

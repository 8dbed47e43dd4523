package org.ledord.mail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Session;

/**
 * The way to the mail servers. Without limits of its own it would wait for ever for a server that accepts and never
 * answers, and with it whoever goes round.
 */
@ApplicationScoped
public class MailSession {
    private static final String CONNECT_MILLIS = "5000";
    /** As long as RFC 5321 (4.5.3.2.6) asks for: whoever gives up earlier sends what was taken a second time. */
    private static final String SMTP_ANSWER_MILLIS = "600000";
    private static final String IMAP_ANSWER_MILLIS = "60000";

    @Resource(lookup = "java:jboss/mail/Ledord")
    private Session session;

    /** For the container. */
    public MailSession() {
    }

    MailSession(Session session) {
        this.session = session;
        limit();
    }

    @PostConstruct
    void limit() {
        limit("mail.smtp.", SMTP_ANSWER_MILLIS);
        limit("mail.imap.", IMAP_ANSWER_MILLIS);
        session.getProperties().put("mail.smtp.quitwait", "false"); // all has been taken by then; a server gone silent would hold the connection for ten minutes
        session.getProperties().put("mail.smtp.socketFactory", new PromptSockets());
        session.getProperties().put("mail.smtp.socketFactory.fallback", "false");
    }

    private void limit(String protocol, String answer) {
        session.getProperties().put(protocol + "connectiontimeout", CONNECT_MILLIS);
        session.getProperties().put(protocol + "timeout", answer);
        session.getProperties().put(protocol + "writetimeout", answer);
    }

    /** The session, which waits for nobody for ever. */
    public Session get() {
        return session;
    }
}

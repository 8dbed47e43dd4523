package org.ledord.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * How a mail server said no when a letter was handed over.
 *
 * @param code the reply code, 0 where there was none
 * @param words what it said, its code included
 * @param aboutTheReceiver whether it was the receiver's address that it said no to (RCPT)
 */
record Refusal(int code, String words, boolean aboutTheReceiver) {
    private static final Pattern STATUS = Pattern.compile("\\b([245])\\.(\\d{1,3}\\.\\d{1,3})\\b");
    /** 550 is also "for policy reasons" (RFC 5321, 4.2.3), which is nobody's fault who has the address. */
    private static final Pattern POLICY = Pattern.compile("(?i)spam|polic|relay|block|listed|reputation|authenticat|denied|dmarc|spf");
    /** About one mailbox (4.1.x, 4.2.x): a full one says nothing of its neighbours. */
    private static final Pattern ONE_MAILBOX = Pattern.compile("\\b4\\.[12]\\.[1-9]\\d{0,2}\\b");

    static Refusal of(SendFailedException refused) {
        for (Exception cause = refused; cause instanceof MessagingException; cause = ((MessagingException) cause).getNextException()) {
            if (cause instanceof SMTPAddressFailedException address) {
                return new Refusal(address.getReturnCode(), address.getReturnCode() + " " + address.getMessage(), true);
            }
            if (cause instanceof SMTPSendFailedException send && !(send.getNextException() instanceof SMTPAddressFailedException)) {
                return new Refusal(send.getReturnCode(), send.getReturnCode() + " " + send.getMessage(), false);
            }
        }
        return new Refusal(0, "0 " + refused.getMessage(), false);
    }

    /** Whether asking again is of no use. */
    boolean forGood() {
        return code >= 500;
    }

    /** What it says of the receiver's address; null where it says nothing of it. */
    BounceKind kind() {
        if (!forGood() || !aboutTheReceiver) {
            return null;
        }
        if (status() == null && POLICY.matcher(words).find()) {
            return BounceKind.POLICY;
        }
        return switch (DeliveryProblem.of(words)) {
            case UNKNOWN -> BounceKind.HARD;
            case FULL -> BounceKind.SOFT;
            case REFUSED -> BounceKind.POLICY;
            default -> BounceKind.UNCLEAR;
        };
    }

    /** Whether all letters to this domain had better wait, not only this one. */
    boolean holdsTheDomain() {
        return code >= 400 && code < 500 && aboutTheReceiver && !ONE_MAILBOX.matcher(words).find();
    }

    /** The enhanced status code such as 5.1.1, or null. */
    String status() {
        Matcher found = STATUS.matcher(words);
        return found.find() ? found.group() : null;
    }
}

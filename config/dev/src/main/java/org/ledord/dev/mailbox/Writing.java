package org.ledord.dev.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.lang.System.Logger.Level;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Fills in and takes the form for a new or forwarded mail. */
final class Writing {

    private static final System.Logger LOG = System.getLogger(Writing.class.getName());

    private final Mailboxes mailboxes;
    private final Postman postman;
    private final WritePage page;

    Writing(Mailboxes mailboxes, Postman postman, WritePage page) {
        this.mailboxes = mailboxes;
        this.postman = postman;
        this.page = page;
    }

    /** The form, filled in with what the link that led here knew. */
    Answer start(Visit visit, String mailbox) throws MessagingException {
        Optional<Letter> forwarded = referred(mailbox, visit.asked("forward"));
        WritePage.Written written = forwarded.isPresent()
                ? forward(visit, forwarded.get())
                : fromLink(visit.asked("mailto"), visit.asked("to"));
        return page.show(visit, mailbox, 200, written, Html.NONE, "");
    }

    /** Sends what was written, or shows it again with what is wrong. */
    Answer take(Visit visit, String mailbox) throws MessagingException {
        Words words = visit.words();
        WritePage.Written written = new WritePage.Written(visit.written("forward"), visit.written("to"),
                visit.written("subject"), visit.written("text"));
        List<InternetAddress> to = addresses(written.to());
        if (to.isEmpty()) {
            return page.show(visit, mailbox, 422, written, Html.NONE, words.say("write.wrong-address"));
        }
        InternetAddress from = mailboxes.person(mailbox, mailboxes.box(mailbox).newest());
        try {
            mailboxes.keepSent(mailbox, postman.send(Draft.fresh(from, to, written.subject(), written.text())));
        } catch (MessagingException refused) {
            LOG.log(Level.WARNING, "The mail from the demo mailbox was not sent: {0}", refused.toString());
            String why = words.say("write.not-sent", String.valueOf(refused.getMessage()));
            return page.show(visit, mailbox, 422, written, Frame.failed(why), "");
        }
        return Answer.seeOther(Paths.folder(mailbox, Folder.SENT) + "?sent=1");
    }

    private static WritePage.Written forward(Visit visit, Letter letter) {
        Replies replies = new Replies(visit.words());
        return new WritePage.Written(visit.asked("forward"), "",
                replies.forwardSubject(letter.subject()), replies.forwarded(letter));
    }

    /** {@code mailto:address?subject=…&body=…}, or just an address. */
    private static WritePage.Written fromLink(String mailto, String to) {
        if (!mailto.regionMatches(true, 0, "mailto:", 0, 7)) {
            return new WritePage.Written("", to, "", "");
        }
        String[] halves = mailto.substring(7).split("\\?", 2);
        String subject = "";
        String body = "";
        for (String field : halves.length == 2 ? halves[1].split("&") : new String[0]) {
            String[] pair = field.split("=", 2);
            if (pair.length == 2 && pair[0].equalsIgnoreCase("subject")) {
                subject = plain(pair[1]);
            } else if (pair.length == 2 && pair[0].equalsIgnoreCase("body")) {
                body = plain(pair[1]);
            }
        }
        return new WritePage.Written("", plain(halves[0]), subject, body);
    }

    /** In a {@code mailto:} a plus sign is a plus sign. */
    private static String plain(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The mail a reference like {@code inbox-7} points at. */
    private Optional<Letter> referred(String mailbox, String reference) throws MessagingException {
        String[] halves = reference.split("-", 2);
        Optional<Folder> folder = Folder.at(halves[0]);
        Optional<Long> uid = Visit.number(halves[halves.length - 1]);
        return folder.isPresent() && uid.isPresent()
                ? mailboxes.letter(mailbox, folder.get(), uid.get())
                : Optional.empty();
    }

    /** The addresses, or none when one of them cannot be sent to. */
    private static List<InternetAddress> addresses(String typed) {
        try {
            InternetAddress[] addresses = InternetAddress.parse(typed.replaceAll("\\p{Cntrl}", " "), true);
            for (InternetAddress address : addresses) {
                address.validate();
                if (address.getAddress().indexOf('@') < 1) {
                    return List.of();
                }
            }
            return List.of(addresses);
        } catch (AddressException malformed) {
            return List.of();
        }
    }
}

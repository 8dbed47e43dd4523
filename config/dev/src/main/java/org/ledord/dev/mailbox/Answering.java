package org.ledord.dev.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Takes the answer form: sends it, or changes between answering on top and between the lines. */
final class Answering {

    private static final System.Logger LOG = System.getLogger(Answering.class.getName());

    private final Mailboxes mailboxes;
    private final Postman postman;
    private final LetterPage page;

    Answering(Mailboxes mailboxes, Postman postman, LetterPage page) {
        this.mailboxes = mailboxes;
        this.postman = postman;
        this.page = page;
    }

    /** What the button that was pressed asks for. */
    Answer take(Visit visit, LetterPage.Opened opened) throws MessagingException {
        Replies replies = new Replies(visit.words());
        AnswerForm.Mode mode = AnswerForm.Mode.of(visit.written("mode"));
        String text = visit.written("text");
        return switch (visit.written("do")) {
            case "between" -> again(visit, opened, AnswerForm.Mode.BETWEEN, replies.betweenLines(text, opened.letter()));
            case "top" -> again(visit, opened, AnswerForm.Mode.TOP, replies.withoutQuote(text, opened.letter()));
            default -> send(visit, opened, new AnswerForm(mode, text, ""), replies);
        };
    }

    private Answer again(Visit visit, LetterPage.Opened opened, AnswerForm.Mode mode, String text) throws MessagingException {
        return page.show(visit, opened, 200, Html.NONE, new AnswerForm(mode, text, ""));
    }

    private Answer send(Visit visit, LetterPage.Opened opened, AnswerForm form, Replies replies) throws MessagingException {
        Words words = visit.words();
        Letter letter = opened.letter();
        if (replies.withoutQuote(form.text(), letter).isEmpty()) {
            return refuse(visit, opened, form, words.say("answer.empty"));
        }
        if (letter.replyTo().isEmpty()) {
            return refuse(visit, opened, form, words.say("answer.nowhere"));
        }
        String whole = form.mode() == AnswerForm.Mode.TOP ? replies.onTop(form.text(), letter) : form.text();
        InternetAddress from = mailboxes.person(opened.mailbox(), Optional.of(letter));
        try {
            mailboxes.keepSent(opened.mailbox(), postman.send(replies.answer(letter, from, whole)));
        } catch (MessagingException refused) {
            LOG.log(Level.WARNING, "The answer from the demo mailbox was not sent: {0}", refused.toString());
            return refuse(visit, opened, form, words.say("write.not-sent", String.valueOf(refused.getMessage())));
        }
        // The form's own fragment would otherwise follow along and scroll past the words that it went well.
        return Answer.seeOther(opened.path() + "?sent=1#main");
    }

    private Answer refuse(Visit visit, LetterPage.Opened opened, AnswerForm form, String why) throws MessagingException {
        Html notice = Frame.failed(visit.words().say("write.kept"));
        return page.show(visit, opened, 422, notice, new AnswerForm(form.mode(), form.text(), why));
    }
}

package org.ledord.dev.mailbox;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Which address gives what.
 *
 * <pre>
 * GET       /                                  the people
 * GET       /assets/…                          stylesheets, fonts, script
 * GET       /box/{address}/{folder}            inbox or sent
 * GET       /box/{address}/{folder}/{uid}      a mail, with the form to answer it
 * GET       …/{uid}/html                       its HTML part, for the frame
 * GET       …/{uid}/source.eml                 it, byte by byte
 * GET       …/{uid}/files/{n}                  an attachment
 * POST      …/{uid}/answer                     the answer
 * GET, POST /box/{address}/write               a new or forwarded mail
 * </pre>
 */
final class Routes {

    private final Mailboxes mailboxes;
    private final Portal portal;
    private final Frame frame;
    private final PeoplePage people;
    private final FolderPage folders;
    private final LetterPage letters;
    private final Answering answering;
    private final Writing writing;

    Routes(Mailboxes mailboxes, Postman postman, Portal portal, LetterList list) {
        this.mailboxes = mailboxes;
        this.portal = portal;
        this.frame = new Frame(portal);
        this.people = new PeoplePage(mailboxes, portal, frame, list);
        this.folders = new FolderPage(mailboxes, frame, list);
        this.letters = new LetterPage(mailboxes, portal, frame, list);
        this.answering = new Answering(mailboxes, postman, letters);
        this.writing = new Writing(mailboxes, postman, new WritePage(mailboxes, portal, frame));
    }

    /** The answer to a visit; a page saying so where there is nothing. */
    Answer answer(Visit visit) throws MessagingException, IOException {
        List<String> steps = visit.steps();
        if (steps.isEmpty() && visit.reads()) {
            return people.show(visit);
        }
        if (steps.size() >= 2 && steps.get(0).equals("assets") && visit.reads()) {
            return Assets.file(String.join("/", steps.subList(1, steps.size()))).orElseGet(() -> missing(visit));
        }
        if (steps.size() >= 2 && steps.get(0).equals("box") && mailboxes.exists(steps.get(1))) {
            return inBox(visit, steps.get(1), steps.subList(2, steps.size()));
        }
        return missing(visit);
    }

    private Answer inBox(Visit visit, String mailbox, List<String> steps) throws MessagingException {
        String first = steps.isEmpty() ? "" : steps.get(0);
        if (first.isEmpty()) {
            return Answer.seeOther(Paths.folder(mailbox, Folder.INBOX));
        }
        if (first.equals("write") && steps.size() == 1) {
            return write(visit, mailbox);
        }
        Optional<Folder> folder = Folder.at(first);
        if (folder.isPresent() && steps.size() == 1 && visit.reads()) {
            return folders.show(visit, mailbox, folder.get());
        }
        Optional<Long> uid = steps.size() < 2 ? Optional.empty() : Visit.number(steps.get(1));
        Optional<Letter> letter = folder.isEmpty() || uid.isEmpty()
                ? Optional.empty()
                : mailboxes.letter(mailbox, folder.get(), uid.get());
        return letter.isEmpty()
                ? missing(visit)
                : inLetter(visit, new LetterPage.Opened(mailbox, folder.get(), letter.get()), steps.subList(2, steps.size()));
    }

    private Answer write(Visit visit, String mailbox) throws MessagingException {
        if (portal.owns(mailbox)) {
            return missing(visit);
        }
        return visit.reads() ? writing.start(visit, mailbox) : writing.take(visit, mailbox);
    }

    private Answer inLetter(Visit visit, LetterPage.Opened opened, List<String> steps) throws MessagingException {
        String what = String.join("/", steps);
        if (!visit.reads()) {
            boolean answerable = what.equals("answer") && !portal.owns(opened.mailbox());
            return answerable ? answering.take(visit, opened) : missing(visit);
        }
        if (what.isEmpty()) {
            return open(visit, opened);
        }
        if (what.equals("answer")) {
            return Answer.seeOther(opened.path());
        }
        if (what.equals("html")) {
            return opened.letter().html().map(MailHtml::answer).orElseGet(() -> missing(visit));
        }
        if (what.equals("source.eml")) {
            return mailboxes.source(opened.mailbox(), opened.folder(), opened.letter().uid())
                    .map(bytes -> download("message/rfc822", "mail-" + opened.letter().uid() + ".eml", bytes))
                    .orElseGet(() -> missing(visit));
        }
        return steps.size() == 2 && steps.get(0).equals("files") ? file(visit, opened, steps.get(1)) : missing(visit);
    }

    private Answer open(Visit visit, LetterPage.Opened opened) throws MessagingException {
        // What the portal has fetched and what it has not is its own business.
        if (opened.letter().unread() && !portal.owns(opened.mailbox())) {
            mailboxes.markRead(opened.mailbox(), opened.folder(), opened.letter().uid());
        }
        Html notice = visit.asked("sent").isEmpty() ? Html.NONE : Frame.done(visit.words().say("write.sent"));
        AnswerForm answer = AnswerForm.start(AnswerForm.Mode.of(visit.asked("answer")), new Replies(visit.words()), opened.letter());
        return letters.show(visit, opened, 200, notice, answer);
    }

    private Answer file(Visit visit, LetterPage.Opened opened, String number) {
        List<Letter.Attached> files = opened.letter().attachments();
        return Visit.number(number)
                .filter(n -> n <= files.size())
                .map(n -> files.get((int) (n - 1)))
                // Never under its own type: a file from a mail must not become a page of ours.
                .map(file -> download("application/octet-stream", file.name(), file.bytes()))
                .orElseGet(() -> missing(visit));
    }

    private static Answer download(String type, String name, byte[] bytes) {
        return Answer.of(200, type, bytes)
                .with("Content-Disposition", "attachment; filename*=UTF-8''" + Paths.step(name));
    }

    private Answer missing(Visit visit) {
        return said(visit, 404, "error.missing");
    }

    private Answer said(Visit visit, int status, String key) {
        Words words = visit.words();
        Html content = Html.of("<h1>{}</h1>\n<p>{}</p>\n<p><a href=\"/\">{}</a></p>\n",
                words.say(key + ".title"), words.say(key), words.say("error.people"));
        return Answer.page(status, frame.page(visit, words.say(key + ".title"), content));
    }
}

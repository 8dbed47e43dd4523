package org.ledord.dev.mailbox;

import jakarta.mail.MessagingException;
import java.util.Arrays;

/** A person's inbox or sent mails. */
final class FolderPage {

    /** Long enough to read a row, short enough to see the receipt come. */
    private static final int REFRESH_SECONDS = 20;
    private static final String OFF = "off";

    private final Mailboxes mailboxes;
    private final Frame frame;
    private final LetterList list;

    FolderPage(Mailboxes mailboxes, Frame frame, LetterList list) {
        this.mailboxes = mailboxes;
        this.frame = frame;
        this.list = list;
    }

    /** One page of the folder, newest first. */
    Answer show(Visit visit, String mailbox, Folder folder) throws MessagingException {
        Words words = visit.words();
        Mailboxes.Shelf shelf = mailboxes.shelf(mailbox, folder, visit.page(), LetterList.ON_A_PAGE);
        boolean still = visit.asked("refresh").equals(OFF);
        boolean refreshes = folder == Folder.INBOX && shelf.page() == 1 && !still;
        Html head = Html.of("<meta http-equiv=\"refresh\" content=\"{}\">\n", REFRESH_SECONDS).when(refreshes);
        String title = words.say("folder." + folder.path());
        Html content = Html.of("<h1>{}</h1>\n{}{}{}{}", title,
                Frame.done(words.say("write.sent")).when(!visit.asked("sent").isEmpty()), Frame.practice(words),
                tools(words, mailbox, folder, shelf, still),
                shelf.total() == 0 ? empty(words, folder) : list.rows(words, mailbox, folder, shelf));
        return Answer.page(200, frame.page(visit, mailbox, title, head, content));
    }

    private static Html tools(Words words, String mailbox, Folder folder, Mailboxes.Shelf shelf, boolean still) {
        String here = Paths.folder(mailbox, folder);
        Html fetch = Html.of("<a class=\"btn\" href=\"{}\">{}</a>", here + (still ? "?refresh=" + OFF : ""), words.say("folder.fetch"));
        Html refresh = Html.of("<p class=\"saved\">{} <a href=\"{}\">{}</a></p>\n",
                words.say(still ? "folder.still" : "folder.refreshes", REFRESH_SECONDS),
                here + (still ? "" : "?refresh=" + OFF), words.say(still ? "folder.start" : "folder.stop"));
        return Html.of("""
                {}<p class="tools">{}<a class="btn second" href="{}">{}</a></p>
                {}<p class="counter">{}</p>
                """, tabs(words, mailbox, folder), fetch.when(folder == Folder.INBOX),
                Paths.write(mailbox), words.say("folder.new"), refresh.when(folder == Folder.INBOX),
                words.say("folder.count", shelf.total()));
    }

    /** The way between the folders. */
    static Html tabs(Words words, String mailbox, Folder shown) {
        Html links = Html.join(Arrays.stream(Folder.values())
                .map(folder -> Html.of("<li><a href=\"{}\"{}>{}</a></li>", Paths.folder(mailbox, folder),
                        new Html(" aria-current=\"page\"").when(folder == shown), words.say("folder." + folder.path())))
                .toList());
        return Html.of("<nav class=\"nav\" aria-label=\"{}\"><ul>{}</ul></nav>\n", words.say("folder.name"), links);
    }

    private static Html empty(Words words, Folder folder) {
        return Html.of("<div class=\"empty\"><p>{}</p></div>\n", words.say("folder.empty." + folder.path()));
    }
}

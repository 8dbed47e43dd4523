package org.ledord.dev.mailbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of a folder, alone or beside the mail that is open. */
final class LetterList {

    static final int ON_A_PAGE = 25;
    static final int BESIDE = 8;

    private final Clock clock;

    LetterList(Clock clock) {
        this.clock = clock;
    }

    /**
     * The few rows around the mail that is open.
     *
     * @param open the number of the mail that is open
     */
    Html beside(Words words, String mailbox, Folder folder, Mailboxes.Shelf shelf, long open) {
        List<Html> rows = shelf.letters().stream()
                .map(letter -> row(words, mailbox, folder, letter, letter.uid() == open))
                .toList();
        return Html.of("<ul class=\"rows list\">{}</ul>\n", Html.join(rows));
    }

    /** The rows of a folder's own page, with the way to its other pages. */
    Html rows(Words words, String mailbox, Folder folder, Mailboxes.Shelf shelf) {
        List<Html> rows = shelf.letters().stream().map(letter -> row(words, mailbox, folder, letter, false)).toList();
        return Html.of("<ul class=\"rows\">{}</ul>\n{}", Html.join(rows),
                Pager.links(words, shelf.page(), shelf.pages(), page -> Paths.folder(mailbox, folder, page)));
    }

    private Html row(Words words, String mailbox, Folder folder, Letter letter, boolean open) {
        boolean unread = letter.unread() && folder == Folder.INBOX && !open;
        Html mark = Html.of(" <span class=\"tag unread\">{}</span>", words.say("list.unread")).when(unread);
        Html current = new Html(" aria-current=\"true\"").when(open);
        return Html.of("""
                <li class="item"{}><div><p class="small muted">{}{}</p><h3><a href="{}"{}>{}</a></h3>\
                <p class="small muted preview">{}</p></div><p class="when">{}</p></li>
                """, current, who(words, folder, letter), mark, Paths.letter(mailbox, folder, letter.uid()), current,
                subject(words, letter), letter.preview(), time(words, letter));
    }

    private static String who(Words words, Folder folder, Letter letter) {
        if (folder == Folder.SENT) {
            return words.say("list.to", letter.to().stream().map(Replies::written).collect(Collectors.joining(", ")));
        }
        return letter.from()
                .map(from -> from.getPersonal() == null ? from.getAddress() : from.getPersonal())
                .orElse(words.say("list.nobody"));
    }

    /** The subject, or words for that there is none. */
    String subject(Words words, Letter letter) {
        return letter.subject().isBlank() ? words.say("list.no-subject") : letter.subject();
    }

    /** When, as short as it can be said today. */
    Html time(Words words, Letter letter) {
        return Html.of("<time datetime=\"{}\">{}</time>", letter.sent().toOffsetDateTime(),
                words.brief(letter.sent(), LocalDate.now(clock)));
    }
}

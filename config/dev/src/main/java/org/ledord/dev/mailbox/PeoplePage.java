package org.ledord.dev.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whose mailbox shall it be: everybody, with how much they have and what came last. */
final class PeoplePage {

    private static final int ON_A_PAGE = 50;

    private final Mailboxes mailboxes;
    private final Portal portal;
    private final Frame frame;
    private final LetterList list;

    PeoplePage(Mailboxes mailboxes, Portal portal, Frame frame, LetterList list) {
        this.mailboxes = mailboxes;
        this.portal = portal;
        this.frame = frame;
        this.list = list;
    }

    /** The list of people, those the visitor looked for only. */
    Answer show(Visit visit) throws MessagingException {
        Words words = visit.words();
        String find = visit.asked("find");
        List<Mailboxes.Box> found = found(find);
        List<Mailboxes.Box> people = found.stream().filter(box -> !portal.owns(box.address())).toList();
        List<Mailboxes.Box> own = found.stream().filter(box -> portal.owns(box.address())).toList();
        int pages = Math.max(1, (people.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.min(visit.page(), pages);
        List<Mailboxes.Box> shown = people.subList((page - 1) * ON_A_PAGE, Math.min(page * ON_A_PAGE, people.size()));
        Html content = Html.of("<h1>{}</h1>\n{}{}{}{}{}", words.say("people.title"), Frame.practice(words),
                search(words, find), people.isEmpty() ? none(words, find) : rows(words, shown),
                Pager.links(words, page, pages, n -> "/?page=" + n + (find.isBlank() ? "" : "&find=" + Paths.step(find))),
                portals(words, own));
        return Answer.page(200, frame.page(visit, words.say("people.title"), content));
    }

    /** Those whose name or address contains what was looked for. */
    private List<Mailboxes.Box> found(String find) throws MessagingException {
        String wanted = find.strip().toLowerCase(Locale.ROOT);
        List<Mailboxes.Box> found = new ArrayList<>();
        for (String address : mailboxes.addresses()) {
            Mailboxes.Box box = mailboxes.box(address);
            if (Replies.written(person(box)).toLowerCase(Locale.ROOT).contains(wanted)) {
                found.add(box);
            }
        }
        return found;
    }

    private static Html search(Words words, String find) {
        return Html.of("""
                <form action="/" method="get" role="search" class="field"><label for="find">{}</label>
                <div class="join"><input id="find" name="find" type="search" value="{}" autocomplete="off">
                <button class="btn second" type="submit">{}</button></div></form>
                """, words.say("people.find"), find, words.say("people.search"));
    }

    private static Html none(Words words, String find) {
        String text = find.isBlank() ? words.say("people.none") : words.say("people.not-found", find);
        return Html.of("<div class=\"empty\"><p>{}</p></div>\n", text);
    }

    private Html rows(Words words, List<Mailboxes.Box> boxes) {
        List<Html> rows = boxes.stream().map(box -> row(words, box)).toList();
        return Html.of("<ul class=\"rows\">{}</ul>\n", Html.join(rows));
    }

    private Html row(Words words, Mailboxes.Box box) {
        Html newest = box.newest()
                .map(letter -> Html.of("<p class=\"small\">{} · {}</p>", list.time(words, letter), list.subject(words, letter)))
                .orElse(Html.NONE);
        Html unread = Html.of("<span class=\"tag unread\">{}</span>", words.say("people.unread", box.unread())).when(box.unread() > 0);
        String known = person(box).getPersonal();
        String name = known == null || known.isBlank() ? null : known;
        return Html.of("<li class=\"item\"><div><h3><a href=\"{}\">{}</a></h3>{}{}</div><p class=\"when\">{} {}</p></li>",
                Paths.folder(box.address(), Folder.INBOX), name == null ? box.address() : name,
                Html.of("<p class=\"small muted\">{}</p>", box.address()).when(name != null), newest, unread,
                Html.of("<span class=\"nowrap\">{}</span>", words.say("people.count", box.count())));
    }

    private InternetAddress person(Mailboxes.Box box) {
        return mailboxes.person(box.address(), box.newest());
    }

    private Html portals(Words words, List<Mailboxes.Box> own) {
        if (own.isEmpty()) {
            return Html.NONE;
        }
        return Html.of("<details class=\"mt\"><summary>{}</summary>{}</details>\n", words.say("people.portal"), rows(words, own));
    }
}

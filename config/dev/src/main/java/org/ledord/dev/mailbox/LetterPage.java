package org.ledord.dev.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** An open mail with its facts, its content in three forms, and the place to answer it. */
final class LetterPage {

    private final Mailboxes mailboxes;
    private final Portal portal;
    private final Frame frame;
    private final LetterList list;

    LetterPage(Mailboxes mailboxes, Portal portal, Frame frame, LetterList list) {
        this.mailboxes = mailboxes;
        this.portal = portal;
        this.frame = frame;
        this.list = list;
    }

    /** How the content is shown. */
    enum View {
        HTML, TEXT, SOURCE;

        /** The form asked for; as the sender meant it when nothing is asked. */
        static View of(String asked, Letter letter) {
            for (View view : values()) {
                if (view.path().equals(asked) && (view != HTML || letter.html().isPresent())) {
                    return view;
                }
            }
            return letter.html().isPresent() ? HTML : TEXT;
        }

        String path() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The page.
     *
     * @param status 200, or another when an answer could not be sent
     * @param notice what has just happened
     * @param answer the answer form as far as it is written
     */
    Answer show(Visit visit, Opened opened, int status, Html notice, AnswerForm answer) throws MessagingException {
        Words words = visit.words();
        Letter letter = opened.letter();
        String title = list.subject(words, letter);
        View view = View.of(visit.asked("view"), letter);
        boolean received = opened.folder() == Folder.INBOX && !portal.owns(opened.mailbox());
        Html content = Html.of("""
                {}<div class="split">
                <section class="beside" aria-labelledby="h-list"><h2 class="vh" id="h-list">{}</h2>
                {}</section>
                <article aria-labelledby="h-subject">{}<p class="back"><a href="{}">{}</a></p>
                <h1 id="h-subject">{}</h1>
                {}{}{}{}{}{}</article></div>
                """, FolderPage.tabs(words, opened.mailbox(), opened.folder()),
                words.say("folder." + opened.folder().path()), beside(words, opened),
                notice, Paths.folder(opened.mailbox(), opened.folder()), words.say("letter.back." + opened.folder().path()), title, facts(words, opened), doings(words, opened, received), views(words, opened, view),
                body(words, opened, view), attachments(words, opened), answer.html(words, opened).when(received));
        return Answer.page(status, frame.page(visit, opened.mailbox(), title, Html.NONE, content));
    }

    private Html beside(Words words, Opened opened) throws MessagingException {
        int page = mailboxes.pageOf(opened.mailbox(), opened.folder(), opened.letter().uid(), LetterList.BESIDE);
        Mailboxes.Shelf shelf = mailboxes.shelf(opened.mailbox(), opened.folder(), page, LetterList.BESIDE);
        return list.beside(words, opened.mailbox(), opened.folder(), shelf, opened.letter().uid());
    }

    private static Html facts(Words words, Opened opened) {
        Letter letter = opened.letter();
        List<Html> facts = new ArrayList<>();
        facts.add(fact(words.say("letter.from"), addresses(letter.from().stream().toList())));
        facts.add(fact(words.say("letter.to"), addresses(letter.to())));
        facts.add(fact(words.say("letter.reply-to"), addresses(letter.replyTo())).when(opened.folder() == Folder.INBOX));
        facts.add(fact(words.say("letter.date." + opened.folder().path()), words.full(letter.sent())));
        return Html.of("<dl class=\"facts facts-row\">{}</dl>\n", Html.join(facts));
    }

    private static Html addresses(List<InternetAddress> addresses) {
        if (addresses.isEmpty()) {
            return Html.of("–");
        }
        return Html.join(addresses.stream()
                .map(address -> Html.of("<span class=\"asis\">{}<span class=\"address\">{}</span></span>",
                        Objects.requireNonNullElse(address.getPersonal(), ""), address.getAddress()))
                .toList());
    }

    private static Html fact(String name, Object value) {
        return Html.of("<div><dt>{}</dt><dd>{}</dd></div>", name, value);
    }

    private Html doings(Words words, Opened opened, boolean received) {
        Html answer = Html.of("<a href=\"#answer\">{}</a><a href=\"{}?answer=between#answer\">{}</a>",
                words.say("letter.answer"), opened.path(), words.say("answer.to-between")).when(received);
        Html forward = Html.of("<a href=\"{}?forward={}\">{}</a>", Paths.write(opened.mailbox()), opened.reference(),
                words.say("letter.forward")).when(!portal.owns(opened.mailbox()));
        return Html.of("<p class=\"doings\">{}{}</p>\n{}", answer, forward, unsubscribe(words, opened));
    }

    private Html unsubscribe(Words words, Opened opened) {
        Unsubscribe how = opened.letter().unsubscribe();
        if (!how.offered()) {
            return Html.NONE;
        }
        Html page = how.page().map(uri -> Html.of("<a href=\"{}\" rel=\"noreferrer\">{}</a>", uri, words.say("unsubscribe.page"))).orElse(Html.NONE);
        Html mail = how.mail().map(uri -> Html.of("<a href=\"{}?mailto={}\">{}</a>", Paths.write(opened.mailbox()),
                Paths.step(uri.toString()), words.say("unsubscribe.mail"))).orElse(Html.NONE);
        Html click = how.page().filter(uri -> how.oneClick() && portal.serves(uri)).map(uri -> oneClick(words, uri)).orElse(Html.NONE);
        return Html.of("<div class=\"doings small\"><span>{}</span>{}{}{}</div>\n", words.say("unsubscribe.name"), page, mail, click);
    }

    /** What a mail program does for its user when the header says it may (RFC 8058). */
    private static Html oneClick(Words words, URI address) {
        return Html.of("""
                <form action="{}" method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click">\
                <button class="btn quiet" type="submit">{}</button></form>""", address, words.say("unsubscribe.click"));
    }

    private static Html views(Words words, Opened opened, View shown) {
        List<Html> links = new ArrayList<>();
        for (View view : View.values()) {
            links.add(Html.of("<li><a href=\"{}?view={}\"{}>{}</a></li>", opened.path(), view.path(),
                    new Html(" aria-current=\"page\"").when(view == shown), words.say("view." + view.path()))
                    .when(view != View.HTML || opened.letter().html().isPresent()));
        }
        return Html.of("<nav class=\"nav\" aria-label=\"{}\"><ul>{}</ul></nav>\n", words.say("view.name"), Html.join(links));
    }

    private Html body(Words words, Opened opened, View view) throws MessagingException {
        return switch (view) {
            case HTML -> Html.of("""
                    <iframe class="mail" src="{}/html" title="{}" \
                    sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>
                    """, opened.path(), words.say("view.frame"));
            case TEXT -> opened.letter().text().isBlank()
                    ? Html.of("<div class=\"empty\"><p>{}</p></div>\n", words.say("view.empty"))
                    : Html.of("<div class=\"mail-text\">{}</div>\n", TextLinks.of(opened.letter().text()));
            case SOURCE -> source(words, opened);
        };
    }

    private Html source(Words words, Opened opened) throws MessagingException {
        byte[] bytes = mailboxes.source(opened.mailbox(), opened.folder(), opened.letter().uid()).orElse(new byte[0]);
        return Html.of("<p><a href=\"{}/source.eml\">{}</a></p>\n<pre class=\"source\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">{}</pre>\n",
                opened.path(), words.say("view.save"), words.say("view.source"), Charsets.decode(bytes, "UTF-8"));
    }

    private static Html attachments(Words words, Opened opened) {
        if (opened.letter().attachments().isEmpty()) {
            return Html.NONE;
        }
        List<Html> items = opened.letter().attachments().stream()
                .map(file -> Html.of("<li><a href=\"{}/files/{}\" download>{}</a> <span class=\"small muted\">{}, {}</span></li>",
                        opened.path(), file.number() + 1, file.name(), file.type(),
                        words.say("letter.size", Math.max(1, file.bytes().length / 1000))))
                .toList();
        return Html.of("<section class=\"ruled\"><h2>{}</h2><ul>{}</ul></section>\n", words.say("letter.files"), Html.join(items));
    }

    /**
     * A mail opened in somebody's mailbox.
     *
     * @param mailbox whose
     * @param folder in which folder
     * @param letter the mail
     */
    record Opened(String mailbox, Folder folder, Letter letter) {

        /** The address of its page. */
        String path() {
            return Paths.letter(mailbox, folder, letter.uid());
        }

        /** Folder and number, for use in a parameter. */
        String reference() {
            return folder.path() + "-" + letter.uid();
        }
    }
}

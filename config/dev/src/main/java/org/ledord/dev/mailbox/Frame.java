package org.ledord.dev.mailbox;

import java.util.Arrays;

/** What stands around every page: the head, the top with whose mailbox it is, the foot that says it is for practice. */
final class Frame {

    private static final String PAGE = """
            <!doctype html>
            <html lang="{}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            {}<title>{} – {}</title>
            <link rel="stylesheet" href="/assets/ledord.css">
            <link rel="stylesheet" href="/assets/mailbox.css">
            <link rel="icon" href="data:,">
            <script src="/assets/mailbox.js" defer></script>
            </head>
            <body class="work mailbox">
            <a class="skip" href="#main">{}</a>
            <header class="top"><div class="wrap"><div class="top-row">
            <a class="muni" href="{}">{}<span><b>{}</b><span>{}</span></span></a>
            <nav aria-label="{}"><ul class="lang">{}<li><a href="{}">{}</a></li><li><a href="{}">{}</a></li></ul></nav>
            </div></div></header>
            <main id="main" class="wrap pane">
            {}</main>
            <footer class="foot"><div class="wrap">
            <p>{}</p>
            <ul>{}</ul>
            </div></footer>
            </body>
            </html>
            """;

    private static final Html ENVELOPE = Html.of("""
            <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M2 5h20v14H2z" fill="none" \
            stroke="currentColor" stroke-width="2"/><path d="M2.5 5.5 12 13l9.5-7.5" fill="none" \
            stroke="currentColor" stroke-width="2"/></svg>""");

    private static final Html INFO = Html.of("""
            <svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10" fill="none" \
            stroke="currentColor" stroke-width="2"/><path d="M12 11v6M12 6.5v1.5" stroke="currentColor" \
            stroke-width="2.4"/></svg>""");

    private final Portal portal;

    Frame(Portal portal) {
        this.portal = portal;
    }

    /** A page outside any mailbox. */
    Html page(Visit visit, String title, Html content) {
        return page(visit, "", title, Html.NONE, content);
    }

    /**
     * A page in somebody's mailbox.
     *
     * @param mailbox whose, or empty
     * @param title what the page is, first in the window's title
     * @param head more for the page's head
     * @param content the page itself
     */
    Html page(Visit visit, String mailbox, String title, Html head, Html content) {
        Words words = visit.words();
        boolean inside = !mailbox.isEmpty();
        Html change = Html.of("<li><a href=\"/\">{}</a></li>", words.say("frame.change")).when(inside);
        return Html.of(PAGE, words.language().tag(), head, title, words.say("frame.name"), words.say("frame.skip"),
                inside ? Paths.folder(mailbox, Folder.INBOX) : "/", ENVELOPE, words.say("frame.name"),
                inside ? mailbox : words.say("frame.under"),
                words.say("frame.places"), change,
                portal.openPages(), words.say("frame.portal"), portal.workspace(), words.say("frame.workspace"),
                content, words.say("frame.practice"), languages(visit));
    }

    /** The sentence that tells practice from real mail. */
    static Html practice(Words words) {
        return notice("", "", words.say("frame.practice"));
    }

    /** A box that says how it went, read aloud at once. */
    static Html done(String text) {
        return notice(" ok", " role=\"status\"", text);
    }

    /** A box that says what went wrong, read aloud at once. */
    static Html failed(String text) {
        return notice(" err", " role=\"alert\"", text);
    }

    private static Html notice(String kind, String role, String text) {
        return Html.of("<div class=\"notice{}\"{}>{}<div><p>{}</p></div></div>\n", kind, new Html(role), INFO, text);
    }

    private static Html languages(Visit visit) {
        // Only pages that are read have an address to come back to.
        String path = visit.reads() ? visit.path() : "/";
        return Html.join(Arrays.stream(Language.values())
                .map(language -> Html.of("<li><a href=\"{}?lang={}\" lang=\"{}\" hreflang=\"{}\"{}>{}</a></li>",
                        path, language.tag(), language.tag(), language.tag(),
                        new Html(" aria-current=\"true\"").when(language == visit.words().language()),
                        language.ownName()))
                .toList());
    }
}

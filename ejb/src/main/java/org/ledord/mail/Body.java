package org.ledord.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ledord.shared.Language;

/**
 * What a letter says, as blocks that are written twice: as plain text, which is the master and complete, and as HTML
 * without images, remote parts or anything that a client may drop and lose words by (MAIL.md, D4).
 */
public final class Body {
    /** The kinds of block; how each looks is in {@link PlainText} and {@link HtmlText}. */
    enum Kind { KICKER, TITLE, STRONG, TEXT, HEADING, QUESTION, MATTER, END, LINK, QUOTE, SAID, ITEM, SMALL, SIGNATURE }

    record Block(Kind kind, String text, String more, String hint, String words, String address) {
    }

    private final Language language;
    private final List<Block> blocks = new ArrayList<>();

    private Body(Language language) {
        this.language = language;
    }

    /** An empty body in this language. */
    public static Body in(Language language) {
        return new Body(language);
    }

    /** A small line over the title: whose letter this is. Shown in HTML only; the sender's name says the same in text. */
    public Body kicker(String text) {
        return add(Kind.KICKER, text, "", "");
    }

    /** The title. Shown in HTML only; the subject says the same in text. */
    public Body title(String text) {
        return add(Kind.TITLE, text, "", "");
    }

    /** The line that matters most, first: what to do and until when. */
    public Body strong(String text) {
        return add(Kind.STRONG, text, "", "");
    }

    /** A paragraph; line breaks in it are kept. */
    public Body text(String text) {
        return add(Kind.TEXT, text, "", "");
    }

    /** A heading within the letter. */
    public Body heading(String text) {
        return add(Kind.HEADING, text, "", "");
    }

    /** A question with its visible anchor ({@code ▸ Fråga 2}), its words and what may be answered. */
    public Body question(String anchor, String text, String hint) {
        return add(Kind.QUESTION, anchor, text, hint);
    }

    /** Something that has happened, with its visible anchor, what it is about and where to read on; words may be empty. */
    public Body matter(String anchor, String title, String text, String words, String address) {
        blocks.add(new Block(Kind.MATTER, clean(anchor), clean(title), clean(text), clean(words), clean(address)));
        return this;
    }

    /** The anchor after the last question ({@code ▸ Slut på frågorna}). */
    public Body end(String anchor) {
        return add(Kind.END, anchor, "", "");
    }

    /** Words and the address they lead to. */
    public Body link(String words, String address) {
        return add(Kind.LINK, words, address, "");
    }

    /** Somebody's own words, kept apart from ours. */
    public Body quote(String text) {
        return add(Kind.QUOTE, text, "", "");
    }

    /** What somebody answered to a question, under its anchor and words. */
    public Body said(String anchor, String question, String words) {
        return add(Kind.SAID, anchor, question, words);
    }

    /** One of several short points. */
    public Body item(String text) {
        return add(Kind.ITEM, text, "", "");
    }

    /** What must be said but need not be read. */
    public Body small(String text) {
        return add(Kind.SMALL, text, "", "");
    }

    /** Who writes; last. */
    public Body signature(String text) {
        return add(Kind.SIGNATURE, text, "", "");
    }

    /** The text part: lines of at most 66 characters. */
    public String plain() {
        return PlainText.of(blocks, null);
    }

    /** The same below this subject: a title that the subject does not say stands last. */
    public String plain(String subject) {
        return PlainText.of(blocks, subject);
    }

    /** The HTML part. */
    public String html(String subject) {
        return HtmlText.of(blocks, language, subject);
    }

    private Body add(Kind kind, String text, String more, String hint) {
        blocks.add(new Block(kind, clean(text), clean(more), clean(hint), "", ""));
        return this;
    }

    private static String clean(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "").strip();
    }

    static String upper(String text, Language language) {
        return text.toUpperCase(language == null ? Locale.ROOT : language.locale());
    }
}

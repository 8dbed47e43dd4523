package org.ledord.reading;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** What mail programs write around quotes, signatures and their own lines in HTML. */
final class HtmlMarks {

    /** What an element means for the lines inside it. */
    enum Meaning {
        /** Nothing. */
        NONE,
        /** Earlier text. */
        QUOTE,
        /** The line above earlier text. */
        INTRODUCTION,
        /** Everything from here on is earlier text. */
        QUOTE_FROM_HERE,
        /** The signature. */
        SIGNATURE,
        /** Not shown. */
        HIDDEN
    }

    /** Whatever {@link #byName} asks for: one pass tells that a name or a class is none of a mail program's. */
    private static final Phrases NAMES = Phrases.of(
            "gmail_signature_prefix", "gmail_signature", " signature ", "outlook-mobile-signature", " moz-signature",
            "outlooksignature", "protonmail_signature", "applemailsignature", "zimbra_signature", "data-marker=\"__sig",
            " composer_signature ", "mail-signature", " divrplyfwdmsg", " appendonsend ", "olk_src_body_section",
            "mail-editor-reference-message-container", "outlook-mobile-reference-message", " replysplit ", " stopspelling ",
            "gmail_quote_forward", "gmail_attr", "moz-cite-prefix", "moz-email-headers-table", "yahoo_quoted_header",
            "gmail_quote ", "gmail_quote_container", "yahoo_quoted", "protonmail_quote", "tutanota_quote", "moz-forward-container",
            " quote ", "wordreplyquote", "mail-quote", "zmail_extra", "applemailquote", "reply-quote", "quoted-text",
            "replyforwardmessage");

    private HtmlMarks() {
    }

    static Meaning of(Element element, String style, boolean searchable) {
        String tag = element.normalName();
        switch (tag) {
            case "style", "script", "head", "title", "noscript", "template", "object", "iframe":
                return Meaning.HIDDEN;
            case "blockquote":
                return isIndentation(element, style) ? Meaning.NONE : Meaning.QUOTE;
            case "div", "span", "p", "section", "td", "table", "a", "hr", "pre":
                break;
            default:
                return Meaning.NONE;
        }
        if (element.attributesSize() == 0) {
            return Meaning.NONE;
        }
        Meaning byName = byName(element, searchable);
        return byName == Meaning.NONE ? byStyle(style, tag) : byName;
    }

    private static Meaning byName(Element element, boolean searchable) {
        String id = element.id();
        String name = (" " + element.className() + " " + id + " " + element.attr("name") + " ").toLowerCase(Locale.ROOT)
                .replace(" x_", " ").replace(" m_", " ");
        if (!NAMES.anyIn(name)) {
            return Meaning.NONE;
        }
        if (name.contains("gmail_signature_prefix") || name.contains("gmail_signature") || name.contains(" signature ")
                || name.contains("outlook-mobile-signature") || name.contains(" moz-signature") || name.contains("outlooksignature")
                || name.contains("protonmail_signature") || name.contains("applemailsignature") || name.contains("zimbra_signature")
                || name.contains("data-marker=\"__sig") || name.contains(" composer_signature ") || name.contains("mail-signature")) {
            return Meaning.SIGNATURE;
        }
        if (name.contains(" divrplyfwdmsg") || name.contains(" appendonsend ") || name.contains("olk_src_body_section")
                || name.contains("mail-editor-reference-message-container") || name.contains("outlook-mobile-reference-message")
                || name.contains(" replysplit ") || name.contains(" stopspelling ") || name.contains("gmail_quote_forward")) {
            return Meaning.QUOTE_FROM_HERE;
        }
        if (name.contains("gmail_attr") || name.contains("moz-cite-prefix") || name.contains("moz-email-headers-table")
                || name.contains("yahoo_quoted_header")) {
            return Meaning.INTRODUCTION;
        }
        boolean gmail = name.contains("gmail_quote ") || name.contains("gmail_quote_container");
        if (gmail) {
            return !searchable || element.selectFirst("blockquote") == null ? Meaning.QUOTE : Meaning.NONE;
        }
        if (name.contains("yahoo_quoted") || name.contains("protonmail_quote") || name.contains("tutanota_quote")
                || name.contains("moz-forward-container") || name.contains(" quote ") || name.contains("wordreplyquote")
                || name.contains("mail-quote") || name.contains("zmail_extra") || name.contains("applemailquote")
                || name.contains("reply-quote") || name.contains("quoted-text") || name.contains("replyforwardmessage")) {
            return Meaning.QUOTE;
        }
        return Meaning.NONE;
    }

    private static Meaning byStyle(String style, String tag) {
        if (style.isEmpty()) {
            return Meaning.NONE;
        }
        if (style.contains("display:none") || style.contains("mso-hide:all")) {
            return Meaning.HIDDEN;
        }
        boolean bar = (tag.equals("div") || tag.equals("p")) && style.contains("border-left:")
                && style.contains("solid") && !style.contains("border-left:none") && !style.contains("border-left:0")
                && style.contains("padding") && !style.contains("border-left:medium none");
        return bar ? Meaning.QUOTE : Meaning.NONE;
    }

    /** The style in lower case and without blanks after its marks; empty where there is none. */
    static String style(Element element) {
        String style = element.attributesSize() == 0 ? "" : element.attr("style");
        return style.isEmpty() ? "" : style.toLowerCase(Locale.ROOT).replace(": ", ":").replace("; ", ";");
    }

    /** Gmail and others indent with blockquote: a wide left margin, no border, not cited. */
    private static boolean isIndentation(Element element, String style) {
        if (!element.attr("type").isEmpty() || !element.attr("cite").isEmpty() || element.className().contains("quote")) {
            return false;
        }
        boolean bare = style.contains("border:none") || style.contains("border:0") || style.contains("border:medium none");
        return bare && style.contains("margin") && !style.contains("border-left:");
    }

    /** True for a text colour that is neither black, white nor grey. */
    static boolean isStrongColour(String colour) {
        String name = colour.strip().toLowerCase(Locale.ROOT);
        switch (name) {
            case "red", "blue", "green", "purple", "orange", "navy", "teal", "maroon", "darkblue", "darkred", "darkgreen",
                    "fuchsia", "magenta", "crimson", "firebrick", "royalblue", "mediumblue":
                return true;
            default:
                break;
        }
        int[] rgb = rgb(name);
        if (rgb == null) {
            return false;
        }
        int max = Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
        int min = Math.min(rgb[0], Math.min(rgb[1], rgb[2]));
        return max - min > 70;
    }

    private static int[] rgb(String name) {
        try {
            if (name.startsWith("#") && name.length() == 7) {
                int all = Integer.parseInt(name.substring(1), 16);
                return new int[] {all >> 16 & 255, all >> 8 & 255, all & 255};
            }
            if (name.startsWith("#") && name.length() == 4) {
                int all = Integer.parseInt(name.substring(1), 16);
                return new int[] {(all >> 8 & 15) * 17, (all >> 4 & 15) * 17, (all & 15) * 17};
            }
            if (name.startsWith("rgb")) {
                String[] parts = name.substring(name.indexOf('(') + 1).replace(")", "").split("[, /]+");
                return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])};
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException notAColour) {
            return null;
        }
        return null;
    }
}

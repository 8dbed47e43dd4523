package org.ledord.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Chooses which parts of a message are the letter, and gives their lines. */
final class Body {

    /** What shows a quote in HTML, then what shows a signature, then a colour: sought all in one pass. */
    private static final Phrases SIGNS = Phrases.of("gmail_quote", "<blockquote", "divrplyfwdmsg", "olk_src_body", "moz-cite-prefix", "yahoo_quoted", "protonmail_quote",
            "appendonsend", "border-top:solid", "border-left:", "name=\"quote\"", "zmail_extra", "reference-message", "border-top: solid", "moz-forward",
            "id=\"signature\"", "id=\"x_signature\"", "gmail_signature", "outlook-mobile-signature", "moz-signature", "applemailsignature", "color");
    private static final long QUOTES = (1L << 15) - 1;
    private static final long SIGNATURES = (1L << 21) - 1 & ~QUOTES;
    private static final long COLOUR = 1L << 21;

    private final RawLetter raw;
    private final List<Part> plain = new ArrayList<>();
    private final List<Part> html = new ArrayList<>();
    private boolean alternative;

    Body(RawLetter raw) {
        this.raw = raw;
        gather(raw.root, false);
        if (!hasText()) { // a message from a telephone: its words have a file's name, too
            raw.leaves().stream().filter(part -> part.type.equals("text/plain") && "inline".equals(part.disposition)).findFirst().ifPresent(plain::add);
        }
    }

    private void gather(Part part, boolean inAlternative) {
        if (part == null) {
            return;
        }
        if (part.isInlineText() && part.type.equals("text/html")) {
            html.add(part);
        } else if (part.isInlineText() && (part.type.equals("text/plain") || part.type.equals("text/enriched") || part.type.equals("text/x-amp-html") && false)) {
            plain.add(part);
        }
        boolean here = part.type.equals("multipart/alternative");
        alternative |= here;
        for (Part child : part.children) {
            gather(child, inAlternative || here);
        }
    }

    /** What is amiss with the letter's text, for those who wonder about its reading. */
    List<String> trouble() {
        Set<String> trouble = new LinkedHashSet<>();
        for (List<Part> parts : List.of(plain, html)) {
            for (Part part : parts) {
                String amiss = Charsets.trouble(part.decoded(), part.parameter("charset"));
                if (amiss != null) {
                    trouble.add(amiss);
                }
            }
        }
        return List.copyOf(trouble);
    }

    boolean hasText() {
        return !plain.isEmpty() || !html.isEmpty();
    }

    /** The lines of the letter. */
    List<Line> lines() {
        List<Line> lines = plainLines();
        if (html.isEmpty()) {
            return lines;
        }
        String markup = markup();
        if (lines.stream().allMatch(line -> !line.is(Trait.INK))) {
            return HtmlLines.of(markup);
        }
        if (!alternative) {
            return mixed(lines, markup);
        }
        return choose(lines, markup);
    }

    private String markup() {
        StringBuilder all = new StringBuilder();
        for (Part part : html) {
            all.append(part.text()).append('\n');
        }
        return all.toString();
    }

    /** Text parts and HTML parts side by side: both are the letter, in their order. */
    private List<Line> mixed(List<Line> lines, String markup) {
        List<Line> rest = HtmlLines.of(markup);
        String typed = String.join(" ", rest.stream().map(line -> line.text).toList());
        if (Words.isBlank(typed)) {
            return lines;
        }
        boolean htmlFirst = raw.leaves().indexOf(html.get(0)) < raw.leaves().indexOf(plain.get(0));
        List<Line> both = new ArrayList<>(htmlFirst ? rest : lines);
        both.add(Line.of(""));
        both.addAll(htmlFirst ? lines : rest);
        return both;
    }

    /**
     * The text part serves where it shows what is quoted; the HTML part where only it does, or where the text part
     * is a stub.
     */
    private List<Line> choose(List<Line> lines, String markup) {
        long found = SIGNS.foundInAnyCase(markup);
        boolean signs = (found & QUOTES) != 0;
        boolean signature = (found & SIGNATURES) != 0;
        boolean shown = false;
        int words = 0;
        for (Line line : lines) {
            shown |= line.depth > 0;
            words += line.text.length();
        }
        if (!shown && signs) {
            shown = showsIntroduction(lines);
        }
        boolean stub = words < 200 && words * 6 < HtmlLines.textLength(markup);
        boolean coloured = shown && (found & COLOUR) != 0 && MarkedInside.namesColour(lines);
        return signs && !shown || coloured || signature && words < 20_000 || stub ? HtmlLines.of(markup) : lines;
    }

    private static boolean showsIntroduction(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && (HeaderBlocks.at(lines, i, false) > 0 || lines.get(i).attribution(lines, i) != null)) {
                return true;
            }
        }
        return false;
    }

    private List<Line> plainLines() {
        List<Line> lines = new ArrayList<>();
        for (Part part : plain) {
            boolean flowed = part.parameter("format").equalsIgnoreCase("flowed");
            if (!lines.isEmpty()) {
                lines.add(Line.of(""));
            }
            lines.addAll(PlainLines.of(part.text(), flowed, part.parameter("delsp").equalsIgnoreCase("yes")));
        }
        return lines;
    }

    /** Files, and pictures that are not part of the text. */
    List<Attachment> attachments() {
        List<Attachment> files = new ArrayList<>();
        for (Part part : raw.leaves()) {
            boolean text = plain.contains(part) || html.contains(part);
            boolean report = part.type.equals("message/delivery-status") || part.type.equals("message/disposition-notification") || part.type.equals("message/feedback-report");
            boolean mark = part.type.equals("application/pkcs7-signature") || part.type.equals("application/x-pkcs7-signature") || part.type.equals("application/pgp-signature");
            if (text || report || mark || part.isContainer()) {
                continue;
            }
            String name = part.fileName.substring(Math.max(part.fileName.lastIndexOf('/'), part.fileName.lastIndexOf('\\')) + 1);
            name = name.replaceAll("[\\p{Cntrl}]", "").strip();
            files.add(new Attachment(name.isEmpty() ? "file-" + (files.size() + 1) : name, part.type, part.decoded()));
        }
        return files;
    }
}

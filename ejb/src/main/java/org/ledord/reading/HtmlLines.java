package org.ledord.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Flattens HTML into lines; quotes, signatures and colours are read before the structure is lost. */
final class HtmlLines {

    /** More HTML than this is read without its structure. */
    static final int LONGEST = 4_000_000;
    /** Elements nested deeper than this are not searched, so that nesting cannot make the walk quadratic. */
    private static final int DEEPEST_MARK = 60;

    private static final Set<String> BLOCKS = Words.set("p", "div", "blockquote", "ul", "ol", "li", "table", "tr", "h1",
            "h2", "h3", "h4", "h5", "h6", "pre", "hr", "section", "article", "header", "footer", "center", "dl", "dt",
            "dd", "fieldset", "form", "address", "figure", "main", "nav", "aside", "td", "th", "tbody", "thead", "caption",
            "body", "html", "details", "summary");
    private static final Set<String> SPACED = Words.set("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote",
            "pre", "table", "dl");

    /** What an open element has changed, to be taken back where it closes. */
    private record Open(HtmlMarks.Meaning meaning, boolean preformatted, boolean coloured) {
    }

    private final List<Line> lines = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> colours = new ArrayList<>();
    private final List<int[]> lists = new ArrayList<>();
    private int quotes;
    private int signatures;
    private int introductions;
    private int preformatted;
    private int hidden;
    private boolean quoteFromHere;
    private boolean coloured;
    private boolean uncoloured;
    private boolean pendingBlank;
    private String marker = "";

    static List<Line> of(String html) {
        String bounded = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
        HtmlLines flat = new HtmlLines();
        flat.walk(Jsoup.parse(ShallowTables.of(bounded)).body());
        flat.endLine();
        return flat.lines;
    }

    /** About how many characters of text the markup holds. */
    static int textLength(String markup) {
        int length = 0;
        boolean tag = false;
        int from = Math.max(0, markup.indexOf("<body"));
        for (int i = from; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c == '<') {
                tag = true;
            } else if (c == '>') {
                tag = false;
            } else if (!tag && !Words.isSpace(c)) {
                length++;
            }
        }
        return length;
    }

    /** Walks without recursion: hostile nesting must not exhaust the stack. */
    private void walk(Element root) {
        Node node = root;
        while (node != null) {
            enter(node);
            boolean descend = node.childNodeSize() > 0 && hidden == 0;
            if (descend) {
                node = node.childNode(0);
                continue;
            }
            while (node != null) {
                leave(node);
                if (node == root) {
                    return;
                }
                Node next = node.nextSibling();
                if (next != null) {
                    node = next;
                    break;
                }
                node = node.parent();
            }
        }
    }

    private void enter(Node node) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        String tag = element.normalName();
        if (BLOCKS.contains(tag)) {
            endLine();
            pendingBlank |= SPACED.contains(tag) && !element.className().contains("MsoNormal");
        }
        String style = HtmlMarks.style(element);
        HtmlMarks.Meaning meaning = HtmlMarks.of(element, style, open.size() < DEEPEST_MARK);
        switch (meaning) {
            case QUOTE -> quotes++;
            case INTRODUCTION -> introductions++;
            case QUOTE_FROM_HERE -> quoteFromHere = true;
            case SIGNATURE -> signatures++;
            case HIDDEN -> hidden++;
            default -> {
            }
        }
        switch (tag) {
            case "br" -> lineBreak();
            case "hr" -> rule();
            case "ul" -> lists.add(new int[] {-1});
            case "ol" -> lists.add(new int[] {number(element.attr("start"), 1)});
            case "li" -> marker = lists.isEmpty() ? "- " : marker(lists.get(lists.size() - 1), element);
            default -> {
            }
        }
        boolean pre = tag.equals("pre") || style.contains("white-space:pre");
        preformatted += pre ? 1 : 0;
        String colour = colour(element, tag, style);
        if (!colour.isEmpty()) {
            colours.add(colour);
        }
        open.push(new Open(meaning, pre, !colour.isEmpty()));
    }

    private void leave(Node node) {
        if (!(node instanceof Element element)) {
            return;
        }
        String tag = element.normalName();
        if (BLOCKS.contains(tag)) {
            endLine();
            pendingBlank |= SPACED.contains(tag) && !element.className().contains("MsoNormal");
        } else if (tag.equals("a") && hidden == 0) {
            address(element);
        }
        Open closed = open.pop();
        switch (closed.meaning) {
            case QUOTE -> quotes--;
            case INTRODUCTION -> introductions--;
            case SIGNATURE -> signatures--;
            case HIDDEN -> hidden--;
            default -> {
            }
        }
        preformatted -= closed.preformatted ? 1 : 0;
        if ((tag.equals("ul") || tag.equals("ol")) && !lists.isEmpty()) {
            lists.remove(lists.size() - 1);
        }
        if (closed.coloured) {
            colours.remove(colours.size() - 1);
        }
    }

    private static String colour(Element element, String tag, String style) {
        if (tag.equals("font") && element.hasAttr("color")) {
            return element.attr("color");
        }
        if (tag.equals("a")) {
            return "link";
        }
        int after = style.indexOf(";color:");
        int at = style.startsWith("color:") ? 0 : after < 0 ? -1 : after + 1;
        if (at < 0) {
            return "";
        }
        int end = style.indexOf(';', at);
        return style.substring(at + 6, end < 0 ? style.length() : end).replace("!important", "").strip();
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
    }

    private static String marker(int[] list, Element item) {
        if (list[0] < 0) {
            return "- ";
        }
        int shown = number(item.attr("value"), list[0]);
        list[0] = shown + 1;
        return shown + ". ";
    }

    private void append(String words) {
        if (hidden > 0) {
            return;
        }
        boolean ink = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (preformatted > 0 && c == '\n') {
                lineBreak();
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                boolean wanted = text.length() > 0 && (preformatted > 0 || text.charAt(text.length() - 1) != ' ');
                if (wanted) {
                    text.append(' ');
                }
            } else {
                if (!marker.isEmpty()) {
                    text.append(marker);
                    marker = "";
                }
                text.append(c);
                ink = ink || Character.isLetterOrDigit(c);
            }
        }
        if (ink) {
            String colour = colours.isEmpty() ? "" : colours.get(colours.size() - 1);
            boolean strong = !colour.equals("link") && HtmlMarks.isStrongColour(colour);
            coloured |= strong;
            uncoloured |= !strong;
        }
    }

    /** Writes the address of a link whose words do not show it. */
    private void address(Element link) {
        String target = link.attr("href");
        boolean worth = target.startsWith("http") && target.length() < 300 && quotes == 0 && !quoteFromHere && signatures == 0;
        String words = worth ? link.text() : "";
        if (!words.isBlank() && !words.contains(".")) {
            text.append(" <").append(target).append('>');
        }
    }

    private void rule() {
        pendingBlank = false;
        add("________________________________");
    }

    private void lineBreak() {
        if (Words.plainBlanks(text.toString()).isBlank()) {
            text.setLength(0);
            pendingBlank = false;
            add("");
        } else {
            endLine();
            pendingBlank = false;
        }
    }

    private void endLine() {
        if (text.length() == 0) {
            return;
        }
        String words = Words.plainBlanks(text.toString()).strip();
        text.setLength(0);
        if (words.isEmpty()) {
            add("");
            pendingBlank = false;
            return;
        }
        if (pendingBlank && !lines.isEmpty()) {
            add("");
        }
        pendingBlank = false;
        add(words);
    }

    private void add(String words) {
        Line marked = PlainLines.line(words);
        Line line = new Line(marked.text, words, quotes + marked.depth);
        line.introduces = introductions > 0 || quoteFromHere && !words.isEmpty();
        line.signature = signatures > 0;
        line.coloured = coloured && !uncoloured;
        coloured = false;
        uncoloured = false;
        if (line.introduces && introductions == 0) {
            line.unmarked = true;
            quoteFromHere = false;
        }
        lines.add(line);
    }
}

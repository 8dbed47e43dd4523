package org.ledord.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.ledord.picture.Drawn;
import org.ledord.shared.RuleViolation;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Plain text with simple marks, as anybody can type it without a script: headings, lists, links, bold, quotes, tables. Text pasted
 * from Word comes as Word writes plain text, with its bullets and tabs; they become lists. What comes out is safe to show: HTML that
 * somebody typed is shown as it was typed, and what is left is let through element by element.
 */
final class Marks {
    /** The bullets that Word and others write: round, square, ring, dash. */
    private static final Pattern BULLET = Pattern.compile("(?m)^([ \\t]*)(?:[•·▪■●◦○‣\\uF0B7\\uF0A7]|[o–—§](?=\\t))[ \\t]+");
    private static final Pattern NUMBER = Pattern.compile("(?m)^([ \\t]*)(\\d{1,3})[.)]\\t+");
    /** A list right below a line of text is a list. */
    private static final Pattern LIST_BELOW_TEXT = Pattern.compile("(?m)^((?![ \\t]*(?:[-*+]|\\d{1,3}[.)]) )[^\\n]*\\S[^\\n]*)\\n(?=\\d{1,3}[.)] )");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).sanitizeUrls(true).build();
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "a", "img")
            .allowAttributes("href").onElements("a").allowAttributes("start").matching(Pattern.compile("\\d{1,4}")).onElements("ol")
            .allowAttributes("scope").matching(true, "col").onElements("th").allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("src").matching(Pattern.compile("/images/[a-z0-9-]+/[a-z0-9-]+")).onElements("img").allowAttributes("alt").onElements("img")
            .allowAttributes("width", "height").matching(Pattern.compile("\\d{1,5}")).onElements("img").allowAttributes("loading").matching(true, "lazy").onElements("img").toFactory();

    private Marks() {
    }

    /** The text as safe HTML; of pictures, only what they show is said. */
    static String html(String written) {
        return html(written, null);
    }

    /**
     * The text as safe HTML.
     *
     * @param pictures how the picture with a name is drawn, nothing where there is none by that name; null where no pictures are shown
     */
    static String html(String written, Function<String, Optional<Drawn>> pictures) {
        Document page = Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(clean(written == null ? "" : written))));
        page.outputSettings().prettyPrint(false);
        boolean above = false;
        int top = page.select("h1,h2,h3,h4,h5,h6").stream().mapToInt(Marks::level).min().orElse(1);
        for (Element heading : page.select("h1,h2,h3,h4,h5,h6")) {
            boolean first = !above || level(heading) == top;
            heading.tagName(first ? "h2" : "h3");
            above = true;
        }
        page.select("th").attr("scope", "col");
        page.select("img").forEach(picture -> show(picture, pictures));
        return SAFE.sanitize(page.body().html());
    }

    /** The words of such HTML as lines: a blank one between paragraphs, a bullet before what stands in a list. */
    static String plain(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.select("br,tr").append("\n");
        page.select("p,h2,h3,ul,ol,blockquote,table").append("\n\n");
        page.select("li").prepend("• ").append("\n");
        page.select("td,th").append(" ");
        return page.body().wholeText().replaceAll("[ \\t]+\n", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }

    /** Each has words for those who do not see it, and is one of ours: another would tell somebody else who reads here. */
    private static void show(Element picture, Function<String, Optional<Drawn>> pictures) {
        if (pictures == null) {
            picture.replaceWith(new TextNode(picture.attr("alt")));
            return;
        }
        String name = picture.attr("src");
        Drawn drawn = pictures.apply(name).orElseThrow(() -> new RuleViolation("picture-unknown", name).at("body"));
        if (picture.attr("alt").isBlank()) {
            throw new RuleViolation("picture-alt", name).at("body");
        }
        picture.removeAttr("title").attr("src", drawn.address()).attr("width", String.valueOf(drawn.width())).attr("height", String.valueOf(drawn.height())).attr("loading", "lazy");
    }

    private static int level(Element heading) {
        return heading.tagName().charAt(1) - '0';
    }

    private static String clean(String written) {
        String text = UNSEEN.matcher(written.replace("\r\n", "\n").replace('\r', '\n').replace('\u000B', '\n').replace('\u00A0', ' ')).replaceAll("");
        text = NUMBER.matcher(BULLET.matcher(text).replaceAll("$1- ")).replaceAll("$1$2. ");
        return LIST_BELOW_TEXT.matcher(text).replaceAll("$1\n\n");
    }
}

package org.ledord.web.card;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.ledord.web.frame.Qr;

/**
 * Puts the card of a page on paper: takes what is in {@code article.sheet} and nothing else, so paper shows what the page
 * shows and cannot show more. The PDF is tagged (PDF/UA-1, ISO 14289-1), names its language and holds its fonts.
 */
final class CardPaper {
    private static final String FONT = "Source Sans 3";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    /** The one that PDF/UA-1 is about. */
    private static final float VERSION = 1.7f;
    /** Sharp at 600 dots an inch and 26 mm. */
    private static final int PIXELS = 12;
    private static final String PICTURE = "data:image/png;base64,";
    private static final String STYLE = style();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private CardPaper() {
    }

    /** The card in this page, by itself; null where the page holds none. */
    static Document card(String page) {
        Document whole = Jsoup.parse(page);
        Element sheet = whole.selectFirst("article.sheet");
        if (sheet == null) {
            return null;
        }
        Document card = Document.createShell("");
        Element root = card.selectFirst("html");
        root.attr("lang", whole.selectFirst("html").attr("lang"));
        card.title(PaperFont.shown(whole.title()));
        card.head().appendElement("meta").attr("name", "description").attr("content", PaperFont.shown(sheet.attr("data-about")));
        card.head().appendElement("meta").attr("name", "subject").attr("content", PaperFont.shown(sheet.attr("data-about")));
        card.body().appendChild(sheet);
        sheet.select(".no-print").remove();
        sheet.select("[id]").removeAttr("id");
        sheet.select("h2.as-first").tagName("h1"); // on the page another heading stands above it; a sheet begins with its own
        return card;
    }

    /**
     * The card as a PDF.
     *
     * @param base the address that links in the card begin from
     */
    static byte[] print(Document card, String base) {
        Document paper = card.clone();
        paper.head().appendElement("style").appendChild(new DataNode(STYLE));
        for (Element code : paper.select("svg[data-of]")) {
            code.replaceWith(new Element("img").addClass("qr").attr("alt", code.attr("aria-label"))
                    .attr("src", PICTURE + Base64.getEncoder().encodeToString(Qr.of(code.attr("data-of")).png(PIXELS))));
        }
        paper.select("a[href^=/]").forEach(link -> link.attr("href", base + link.attr("href"))); // paper has no page that they could begin from
        paper.body().select("*").forEach(element -> element.textNodes().forEach(CardPaper::show));
        for (Element station : paper.select(".thread > li")) {
            Element at = new Element("div").addClass("at");
            List.copyOf(station.childNodes()).forEach(at::appendChild);
            station.appendChild(at);
        }
        for (Element undated : paper.select("li + li.undated")) {
            undated.previousElementSibling().addClass("ends-open"); // what leads to a day that is not decided is dashed too
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePDDocument(pdf);
            builder.usePdfUaAccessibility(true);
            builder.usePdfVersion(VERSION);
            builder.withProducer("Ledord");
            builder.useFont(new PDFontSupplier(PaperFont.REGULAR.in(pdf)), FONT, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(new PDFontSupplier(PaperFont.BOLD.in(pdf)), FONT, BOLD, FontStyle.NORMAL, true);
            // What people wrote is text by now; should it ever not be, nothing is fetched for it.
            builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith(PICTURE), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(paper), base);
            builder.toStream(bytes);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void show(TextNode words) {
        words.text(PaperFont.shown(words.getWholeText()));
    }

    private static String style() {
        try (InputStream in = CardPaper.class.getResourceAsStream("card.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

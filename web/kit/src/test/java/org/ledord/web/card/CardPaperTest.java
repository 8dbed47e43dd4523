package org.ledord.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What stands on the paper, and how. */
class CardPaperTest {
    private static final String BASE = "https://ledord.example";
    private static final int DOTS = 200;

    @Test
    void every_station_of_an_ordinary_way_is_on_one_page() throws IOException {
        try (PDDocument pdf = printed(page())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            String words = words(pdf);
            assertThat(words).contains("Förslag 4", "Fasta rundor i Hjortsberg, så att brukarna möter färre", "Falkenbergs kommun", "Det ska ge:",
                    "Arbetsgruppen skriver förslaget", "18 av 18 synpunkter bemötta, 9 dagar i median", "Beslut om pilot", "Skäl: Referensgrupperna",
                    "Gäller till 31 december 2024", "Här är vi nu, Vecka 12 av 31", "Pilot: Hjortsberg", "det är ingen slump", "Utvärdering",
                    "Sprida, ändra eller sluta", "Datum ej beslutat", "Vilar på", "Beslut 1: Tre delar", BASE + "/sv/falkenberg/proposals/4");
            assertThat(words).as("every letter").contains("▸ åtta", "Ærøskøbing").doesNotContain("\u25A1", "#", "\uFFFD");
            assertThat(words).as("what stands around the card").doesNotContain("Runt om kortet", "Syns bara på skärmen");
        }
    }

    @Test
    void it_can_be_read_aloud_and_needs_no_font_of_the_machine() throws IOException {
        try (PDDocument pdf = printed(page())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Resekort för förslag 4");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8)).contains("pdfuaid");
            List<PDStructureElement> tags = tags(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertThat(tags).extracting(PDStructureElement::getStructureType).contains("H1", "H2", "H3", "L", "LI", "P", "Link");
            assertThat(tags.stream().filter(tag -> "Figure".equals(tag.getStructureType())).map(PDStructureElement::getAlternateDescription))
                    .containsExactly("QR-kod som leder till " + BASE + "/sv/falkenberg/proposals/4");
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getResources().getFontNames()).isNotEmpty();
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("SourceSans3");
                }
            }
        }
    }

    @Test
    void links_lead_to_the_portal_from_wherever_the_file_is_kept() throws IOException {
        try (PDDocument pdf = printed(page())) {
            List<String> links = new ArrayList<>();
            for (PDAnnotation note : pdf.getPage(0).getAnnotations()) {
                links.add(((PDActionURI) ((PDAnnotationLink) note).getAction()).getURI());
            }
            assertThat(links).containsExactly(BASE + "/sv/falkenberg/decisions/1", BASE + "/sv/falkenberg/proposals/4");
        }
    }

    @Test
    void the_code_on_the_paper_leads_to_the_proposal() throws Exception {
        try (PDDocument pdf = printed(page())) {
            BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(0, DOTS);
            int side = picture.getWidth() / 3;
            int top = 0;
            String read = null;
            while (read == null && top + side < picture.getHeight()) { // wherever on the sheet it came to stand
                try {
                    read = QrTest.read(picture.getSubimage(0, top, side, side));
                } catch (com.google.zxing.ReaderException notHere) {
                    top += side / 5;
                }
            }
            assertThat(read).isEqualTo(BASE + "/sv/falkenberg/proposals/4");
        }
    }

    @Test
    void a_very_long_way_takes_two_pages_and_a_letter_of_no_font_is_a_box() throws IOException {
        String station = "<li class=\"\"><p class=\"when\">9 maj 2024</p><h3>Runda: a\u030Aa\u030A 世 👍🏽</h3><p>Ord för ord för ord för ord för ord för ord.</p></li>";
        try (PDDocument pdf = printed(page().replace("<ol class=\"thread stations\">", "<ol class=\"thread stations\">" + station.repeat(14)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(words(pdf)).contains("Runda: åå \u25A1", "Sprida, ändra eller sluta").doesNotContain("#");
        }
    }

    @Test
    void a_page_without_a_card_gives_no_paper() {
        assertThat(CardPaper.card("<html><body><main>Något gick fel</main></body></html>")).isNull();
    }

    @Test
    void the_same_card_is_printed_once() {
        PrintedCards cards = new PrintedCards();
        Document card = CardPaper.card(page());
        byte[] first = cards.of(card, BASE).orElseThrow();
        assertThat(cards.of(CardPaper.card(page()), BASE)).containsSame(first);
        assertThat(cards.of(CardPaper.card(page().replace("18 av 18", "17 av 18")), BASE).orElseThrow()).isNotEqualTo(first);
    }

    private static PDDocument printed(String page) throws IOException {
        return Loader.loadPDF(CardPaper.print(CardPaper.card(page), BASE));
    }

    private static List<PDStructureElement> tags(PDStructureNode node) {
        List<PDStructureElement> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement tag) {
                tags.add(tag);
                tags.addAll(tags(tag));
            }
        }
        return tags;
    }

    private static String words(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }

    static String page() {
        try (InputStream in = CardPaperTest.class.getResourceAsStream("card.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package org.ledord.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.ledord.kit.KitText;

/** The fullest kit that can be written is still one sheet. */
class KitSheetPaperTest {
    private static final int TITLE = 120;

    @Test
    void as_much_as_the_fields_take_fits_one_sheet() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(CardPaper.print(CardPaper.card(page(paragraphs())), "https://ledord.example"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("allra sist");
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    /** The most letters in the most paragraphs, each of which begins a line and leaves the last one short. */
    private static String paragraphs() {
        String one = "<p>" + "Vi hjälps åt med det som är svårt. ".repeat(20).substring(0, KitText.ON_SHEET / KitText.PARAGRAPHS - 2) + "</p>";
        return one.repeat(KitText.PARAGRAPHS);
    }

    private static String page(String field) {
        return "<html lang='sv'><head><title>Runda 5 på ett blad</title></head><body><article class='sheet easy' data-file='blad' data-about='Om'><div class='sheet-head'><p class='sheet-of'><b>Falkenbergs kommun</b> · Modell</p>"
                + "<p class='kicker'>Runda 5</p><h1>" + "Reflektionstid i veckan ".repeat(10).substring(0, TITLE) + "</h1></div><h2>Vad är förslaget?</h2>" + field + "<h2>Vad betyder det för dig?</h2>" + field
                + "<h2>Så svarar du</h2>" + field + "<p class='sheet-now'><b>Svara senast onsdag 9 december 2026.</b></p><div class='sheet-foot'><svg class='qr' aria-label='QR' data-of='https://ledord.example/sv/falkenberg/rounds/5'></svg>"
                + "<div class='sheet-where'><h2>Läs mer</h2><p>Rikta kameran mot rutan eller skriv adressen:</p><p class='sheet-address'>https://ledord.example/sv/falkenberg/rounds/5</p><p class='small muted'>allra sist</p></div></div></article></body></html>";
    }
}

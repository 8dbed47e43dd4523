package org.ledord.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What is printed can be read aloud, as another maker's checker judges it by PDF/UA-1 (ISO 14289-1). The papers of the whole portal: PapersJourneyIT. */
class PaperAloudTest {
    private static final String BASE = "https://ledord.example";

    @BeforeAll
    static void a_checker() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void a_travel_card_keeps_its_stations_in_their_list() throws Exception {
        assertThat(breaches(CardPaper.print(CardPaper.card(CardPaperTest.page()), BASE))).isEmpty();
    }

    @Test
    void the_checker_sees_what_is_wrong() throws Exception {
        String bare = CardPaperTest.page().replaceFirst("<h1[^>]*>", "<h3>").replaceFirst("</h1>", "</h3>").replaceAll(" aria-label=\"[^\"]*\"", "");
        assertThat(breaches(CardPaper.print(CardPaper.card(bare), BASE))).anyMatch(found -> found.startsWith("7.4")).anyMatch(found -> found.startsWith("7.3"));
    }

    private static List<String> breaches(byte[] pdf) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
            return Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false).validate(parser).getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED).map(one -> one.getRuleId().getClause() + " " + one.getMessage()).distinct().toList();
        }
    }
}

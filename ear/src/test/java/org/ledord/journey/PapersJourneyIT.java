package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** This test should show that every PDF of the portal can be read aloud, as veraPDF judges it by PDF/UA-1; it should not test what stands in them. */
class PapersJourneyIT extends Journey {
    private static final List<String> PAPERS = List.of("/falkenberg/proposals/4/card.pdf", "/falkenberg/proposals/6/card.pdf", "/bergen/proposals/1/card.pdf", "/falkenberg/rounds/4/synthesis.pdf",
            "/falkenberg/rounds/5/kit.pdf", "/falkenberg/rounds/5/workplace.pdf", "/falkenberg/news/9/kit.pdf", "/falkenberg/news/9/workplace.pdf", "/falkenberg/reports/1/report.pdf", "/falkenberg/reports/2/report.pdf");

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void every_paper_passes_the_checker_in_every_language() throws Exception {
        List<String> papers = new ArrayList<>(PAPERS);
        papers.add("/e/" + word("select d.word from survey_door d join survey_occasion o on o.id = d.occasion_id order by (o.state = 'OPEN') desc, d.word limit 1") + "/poster.pdf");
        papers.add("/k/" + word("select word from kit_place order by id limit 1") + "/poster.pdf");
        Map<String, List<String>> breaches = new TreeMap<>();
        for (String language : List.of("sv", "nb", "fi", "en")) {
            for (String paper : papers) {
                APIResponse pdf = window().request().get("/" + language + paper);
                assertThat(pdf.status()).as(language + paper).isEqualTo(200);
                List<String> found = breaches(pdf.body());
                if (!found.isEmpty()) {
                    breaches.put(language + paper, found);
                }
            }
        }
        assertThat(breaches).isEmpty();
    }

    /** What the checker finds amiss in this paper. */
    static List<String> breaches(byte[] pdf) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
            return Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false).validate(parser).getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED).map(one -> one.getRuleId().getClause() + " " + one.getMessage()).distinct().toList();
        }
    }

    private static String word(String sql) throws SQLException {
        try (Connection connection = portal().postgres().connect(); Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            assertThat(found.next()).isTrue();
            return found.getString(1);
        }
    }
}

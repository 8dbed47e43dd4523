package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * This test should show a survey from its set-up on screen to the same numbers on the page, as a file and as JSON, answered by phones that
 * read the poster; it should not test which numbers may be told.
 */
class SurveyJourneyIT extends Journey {
    private static final int ANSWERS = 10;
    private static final String REFORM = "falkenberg";
    private final String title = "Hur har vi det " + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void is_answered_from_the_poster_by_phone_and_told_alike_behind_every_door() throws Exception {
        Page lead = signIn(newWindow("sv-SE"), "projektledare", "/work/sv/");
        int number = setUp(lead, 0);
        String link = scanned(lead);

        BrowserContext phone = phone();
        Page page = phone.newPage();
        page.navigate(link);
        page.getByText("bara där minst 10 har svarat").first().waitFor();
        page.locator("#send").press("Enter");
        page.getByText("Kryssa i minst ett svar").first().waitFor();
        tick(page);
        page.getByText("Ditt svar är lagt").first().waitFor();
        page.navigate(link); // scanned again: it leads to the same form, which was taken
        page.getByText("Du har redan svarat").first().waitFor();
        assertThat(phone.cookies()).isEmpty();
        phone.close();
        for (int i = 1; i < ANSWERS; i++) {
            BrowserContext another = phone();
            Page one = another.newPage();
            one.navigate(link);
            tick(one);
            one.getByText("Ditt svar är lagt").first().waitFor();
            another.close();
        }
        BrowserContext late = phone();
        Page full = late.newPage();
        full.navigate(link);
        full.getByText("Alla svar har kommit in").first().waitFor();
        late.close();

        assertThat(window().request().get("/sv/" + REFORM + "/surveys/" + number).status()).as("while it is open").isEqualTo(404);
        assertThat(window().request().get("/api/surveys/" + REFORM + "/" + number).status()).isEqualTo(404);
        over();
        lead.navigate("/work/sv/surveys/show?reform=" + REFORM + "&number=" + number);
        Patience.until("the occasion to close", java.time.Duration.ofSeconds(150), () -> {
            lead.reload();
            return lead.locator("input[value='Publicera resultatet']").count() == 1;
        });
        lead.locator("input[value='Publicera resultatet']").click();
        lead.getByText("Resultatet är publicerat").first().waitFor();

        Page open = window().newPage();
        open.navigate("/sv/" + REFORM + "/surveys/" + number);
        open.locator("details summary").first().click();
        List<String> shown = open.locator("table").last().locator("tbody td").allInnerTexts();
        assertThat(shown).as("ten of a mind").contains("90 % eller mer");
        APIResponse csv = window().request().get("/sv/" + REFORM + "/surveys/" + number + "/csv");
        APIResponse json = window().request().get("/api/surveys/" + REFORM + "/" + number);
        assertThat(csv.headers().get("content-type")).startsWith("text/csv");
        assertThat(csv.text()).contains(",90,AT_LEAST");
        assertThat(json.text()).contains("\"share\":90,\"told\":\"AT_LEAST\"");
        assertThat(csv.text().lines().skip(1).filter(line -> line.contains(",share,")).count()).isEqualTo(json.text().split("\"what\":\"share\"", -1).length - 1);
        assertThat(open.locator("main").innerText()).as("how many answered").contains("minst 100 %");
    }

    @Test
    void is_answered_once_by_each_slip_and_by_nothing_else() throws Exception {
        Page lead = signIn(newWindow("sv-SE"), "projektledare", "/work/sv/");
        setUp(lead, 2);
        lead.getByText("Lappar för").first().click();
        lead.locator(".slip-address").first().waitFor();
        List<String> slips = lead.locator(".slip-address").allInnerTexts();
        assertThat(slips).hasSize(ANSWERS).doesNotHaveDuplicates();
        String slip = "http://" + slips.get(0).strip();
        APIResponse paper = lead.request().get(lead.locator("main a[href*='/surveys/slips.pdf']").getAttribute("href"));
        assertThat(paper.headers()).as("the codes are kept nowhere").containsEntry("content-type", "application/pdf").containsEntry("cache-control", "no-store");
        assertThat(PapersJourneyIT.breaches(paper.body())).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(paper.body())) {
            assertThat(pdf.getNumberOfPages()).as("six on a sheet").isEqualTo((ANSWERS + 5) / 6);
            String words = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(slips).allSatisfy(code -> assertThat(words).contains(code.strip()));
        }
        try (BrowserContext phone = phone()) {
            Page page = phone.newPage();
            page.navigate(slip.replaceFirst("/[^/]*$", ""));
            page.getByText("Du behöver koden på din lapp").first().waitFor();
            page.navigate(slip);
            page.getByText("Din lapp gäller en gång").first().waitFor();
            tick(page);
            page.getByText("Ditt svar är lagt").first().waitFor();
            page.navigate(slip);
            page.getByText("Du har redan svarat").first().waitFor();
            assertThat(phone.cookies()).isEmpty();
        }
    }

    /** @param way how one answers: 0 from the wall, 1 by mail, 2 by slips */
    private int setUp(Page lead, int way) {
        lead.navigate("/work/sv/surveys/new?reform=" + REFORM);
        lead.locator("#title").fill(title);
        lead.locator("#create").click();
        lead.getByText("Enkäten är upplagd").first().waitFor();
        int number = Integer.parseInt(lead.url().replaceFirst(".*number=(\\d+).*", "$1"));
        lead.locator("#headcount").fill(String.valueOf(ANSWERS));
        lead.locator("#add").click();
        lead.getByText("10 av 10 måste svara").first().waitFor();
        lead.navigate("/work/sv/surveys/occasion?reform=" + REFORM + "&number=" + number);
        lead.locator("input[name=kind]").first().check();
        lead.locator("input[name=way]").nth(way).check();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        lead.locator("#opens-on").fill(today.toString());
        lead.locator("#closes-on").fill(today.plusDays(5).toString());
        lead.locator("#send").click();
        lead.getByText("Omgången är planerad").first().waitFor();
        return number;
    }

    /** What another maker's decoder reads on the printed poster. */
    private String scanned(Page lead) throws Exception {
        String poster = lead.locator("a[href$='/poster']").first().getAttribute("href");
        APIResponse pdf = window().request().get(poster + ".pdf");
        assertThat(pdf.status()).isEqualTo(200);
        try (PDDocument paper = Loader.loadPDF(pdf.body())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).as("tagged").isTrue();
            BufferedImage picture = new PDFRenderer(paper).renderImageWithDPI(0, 150, ImageType.RGB);
            int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels)))).getText();
        }
    }

    private static BrowserContext phone() {
        return browser().chromium().newContext(new Browser.NewContextOptions().setLocale("sv-SE").setViewportSize(320, 640).setJavaScriptEnabled(false));
    }

    /** The best that there is, to every question. */
    private static void tick(Page page) {
        for (int i = 0; i < page.locator("fieldset").count(); i++) {
            page.locator("fieldset").nth(i).locator("input[type=radio]").last().press("Space");
        }
        page.locator("#send").press("Enter");
    }

    /** Its last day is over. */
    private void over() throws SQLException {
        try (Connection connection = portal().postgres().connect(); PreparedStatement late = connection.prepareStatement("""
                update survey_occasion set opens_on = opens_on - 30, closes_on = closes_on - 30
                 where survey_id = (select s.id from survey s join matter m on m.id = s.matter_id where m.title = ?)""")) {
            late.setString(1, title);
            assertThat(late.executeUpdate()).isEqualTo(1);
        }
    }
}

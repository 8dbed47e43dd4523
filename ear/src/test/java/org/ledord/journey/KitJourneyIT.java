package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/**
 * This test should show a round's kit from the poster on the wall to the page behind its code, and from the manager's letter to the lead's
 * map; it should not test who is reminded or what fits a sheet.
 */
class KitJourneyIT extends Journey {
    private static final String DESK = "/work/sv/rounds/kit?reform=falkenberg&number=5";
    private static final String UNIT = "Hemtjänst kusten";
    private final String place = "Trapphuset " + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void is_read_from_the_wall_and_told_of_by_the_managers_link() throws Exception {
        Page lead = signIn(newWindow("sv-SE"), "projektledare", DESK);
        lead.locator("#place").fill(place);
        lead.locator("#add").click();
        lead.getByText("Platsen är tillagd").first().waitFor();
        String poster = row(lead, place).locator("a[href$='/poster']").getAttribute("href");
        String link = scanned(poster);
        assertThat(link).contains("/k/");

        try (BrowserContext phone = browser().chromium().newContext(new Browser.NewContextOptions().setLocale("fi-FI").setViewportSize(320, 640).setJavaScriptEnabled(false))) {
            Page page = phone.newPage();
            page.navigate(link);
            assertThat(page.url()).endsWith("/fi/falkenberg/rounds/5/kit");
            page.getByText("Mitä se tarkoittaa sinulle?").first().waitFor();
            page.navigate(link);
            assertThat(phone.cookies()).isEmpty();
        }
        APIResponse program = window().request().get(link, RequestOptions.create().setMaxRedirects(0).setHeader("User-Agent", "Examplebot/1.0"));
        assertThat(program.status()).isEqualTo(302);
        assertThat(program.headers().get("cache-control")).contains("no-store");
        assertThat(window().request().get(link.replaceFirst("/k/.*", "/k/aaaaaaaa")).status()).isEqualTo(404);
        lead.navigate(DESK);
        assertThat(row(lead, place).locator("td").nth(1).innerText()).as("two by phone, none by the program").isEqualTo("2");

        assertThat(row(lead, UNIT).innerText()).contains("Inte än");
        Page manager = newWindow("sv-SE").newPage();
        manager.navigate(Mailbox.link(new Mailbox(portal(), "enhetschef.kusten@example.org").letter("har ni visat"), "/kit/"));
        manager.locator("#present").fill("12");
        manager.locator("#send").click();
        manager.locator("[role=alert]").first().waitFor();
        assertThat(manager.locator("#present").inputValue()).as("what was typed is kept").isEqualTo("12");
        manager.locator("#shown-on").fill(LocalDate.now(ZoneId.of("Europe/Stockholm")).toString());
        manager.locator("#send").click();
        manager.getByText("Tack. Det är noterat.").first().waitFor();
        lead.navigate(DESK);
        assertThat(row(lead, UNIT).innerText()).contains("12 var med");
        Page open = window().newPage();
        open.navigate("/sv/falkenberg/rounds/5/kit?drawn=anew");
        assertThat(open.locator(".hero").innerText()).contains("enheter har visat det");
    }

    /** What a telephone asks: first the two bytes that tell it how many there are, then what it plays. */
    @Test
    void a_film_goes_out_in_the_stretches_that_are_asked_for_with_its_captions() {
        String film = "/films/falkenberg/news/9/sv.mp4";
        APIResponse whole = window().request().get(film);
        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.headers()).containsEntry("content-type", "video/mp4").containsEntry("accept-ranges", "bytes").containsKey("etag");
        int bytes = whole.body().length;
        APIResponse two = window().request().get(film, RequestOptions.create().setHeader("Range", "bytes=0-1"));
        assertThat(two.status()).isEqualTo(206);
        assertThat(two.headers()).containsEntry("content-range", "bytes 0-1/" + bytes).containsEntry("content-length", "2");
        APIResponse rest = window().request().get(film, RequestOptions.create().setHeader("Range", "bytes=" + (bytes - 100) + "-").setHeader("If-Range", whole.headers().get("etag")));
        assertThat(rest.status()).isEqualTo(206);
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(whole.body(), bytes - 100, bytes));
        assertThat(window().request().get(film, RequestOptions.create().setHeader("Range", "bytes=0-1").setHeader("If-Range", "\"another\"")).status()).as("it was replaced meanwhile").isEqualTo(200);
        APIResponse behind = window().request().get(film, RequestOptions.create().setHeader("Range", "bytes=" + bytes + "-"));
        assertThat(behind.status()).isEqualTo(416);
        assertThat(behind.headers()).containsEntry("content-range", "bytes */" + bytes);
        assertThat(window().request().get(film, RequestOptions.create().setHeader("If-None-Match", whole.headers().get("etag"))).status()).isEqualTo(304);
        assertThat(window().request().get("/films/falkenberg/news/1/sv.mp4").status()).isEqualTo(404);
        Page page = window().newPage();
        page.navigate("/sv/falkenberg/news/9/film?drawn=anew");
        page.evaluate("async () => { const film = document.querySelector('video'); film.muted = true; await film.play(); film.pause(); }");
        assertThat(page.evaluate("document.querySelector('video').videoWidth")).as("the browser can show it").isEqualTo(640);
        assertThat(page.evaluate("document.querySelector('video').textTracks[0].cues.length")).as("and what is said in it").isEqualTo(3);
    }

    private static Locator row(Page page, String words) {
        return page.locator("tr").filter(new Locator.FilterOptions().setHasText(words)).first();
    }

    /** What another maker's decoder reads on the printed poster. */
    private String scanned(String poster) throws Exception {
        APIResponse pdf = window().request().get(poster + ".pdf");
        assertThat(pdf.status()).isEqualTo(200);
        try (PDDocument paper = Loader.loadPDF(pdf.body())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).as("tagged").isTrue();
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(paper.getDocumentInformation().getTitle()).contains(place);
            BufferedImage picture = new PDFRenderer(paper).renderImageWithDPI(0, 150, ImageType.RGB);
            int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels)))).getText();
        }
    }
}

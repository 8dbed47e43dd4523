package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * An editor's day: the project lead writes, looks, translates, schedules, publishes, corrects and withdraws, and after each a visitor
 * finds in page, list, feed, search and list of addresses what there is to find, and nothing else.
 */
class EditorsDayJourneyIT extends Journey {
    private static final String REFORM = "/sv/falkenberg";
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration NEXT_MINUTE = Duration.ofSeconds(75);

    private Page lead;
    private String title;
    private String shown;

    @Test
    void a_post_from_the_first_word_to_the_last() {
        goesItsWay("/news/write", "/news");
    }

    @Test
    void a_page_from_the_first_word_to_the_last() {
        goesItsWay("/pages/write", "/pages");
    }

    @Test
    void a_figure_is_looked_at_before_it_is_let_out_and_says_that_it_was_corrected() {
        BrowserContext desk = newWindow("sv");
        String label = "Provmått " + UUID.randomUUID().toString().substring(0, 6);
        lead = signIn(desk, "projektledare", "/work/sv/front/write?reform=falkenberg&what=FIGURE");
        lead.locator("#title").fill(label);
        lead.locator("#body").fill("14");
        lead.locator("#source").fill("Planeringssystemet");
        lead.locator("#dated").fill("oktober 2026");
        press("#save", "saved");
        String here = lead.url().replaceAll("&done=.*", "");
        lead.locator("#preview").click();
        assertThat(lead.locator("main").innerText()).contains(label, "14", "Planeringssystemet, oktober 2026");
        assertThat(new AxeBuilder(lead).analyze().getViolations()).isEmpty();
        assertThat(get(REFORM)).as("nobody else sees it").doesNotContain(label);
        lead.navigate(here);
        press("#publish", "published");
        assertThat(get(REFORM)).contains(label).doesNotContain("Rättad ");
        lead.locator("#body").fill("15");
        press("#save", "corrected");
        Page reader = window().newPage();
        reader.navigate(REFORM);
        assertThat(reader.locator("dl div:has-text('" + label + "')").innerText()).contains("15", "Rättad ").doesNotContain("14");
        lead.locator("#reason").fill("Ett prov.");
        press("#withdraw", "withdrawn");
        desk.close();
    }

    @Test
    void a_file_that_is_too_large_is_told_as_a_page_and_what_was_typed_stays() throws IOException {
        BrowserContext desk = newWindow("sv");
        lead = signIn(desk, "projektledare", "/work/sv/pictures?reform=falkenberg");
        Path film = Files.write(Files.createTempFile("film", ".jpg"), new byte[30_000_000]);
        lead.locator("#about").fill("En buss som kör in i tunneln");
        lead.locator("#file").setInputFiles(film);
        assertThat(lead.locator(".too-large").innerText()).as("as soon as it is chosen").isEqualTo("Filen är för stor. Högst 20 MB får plats.");
        assertThat(lead.locator("#file").inputValue()).isEmpty();
        lead.locator("form[data-most]").evaluate("form => form.removeAttribute('data-most')"); // as without scripts
        lead.locator("#file").setInputFiles(film);
        assertThat(lead.waitForResponse(response -> response.request().method().equals("POST"), () -> lead.locator("#add").click()).status()).isEqualTo(413);
        assertThat(lead.locator("h1").innerText()).isEqualTo("Det du skickade är för stort");
        assertThat(lead.locator("main").innerText()).contains("Högst 20 MB får plats.", "Inget har sparats.");
        lead.locator("main a").getByText("Tillbaka till formuläret").click();
        lead.waitForLoadState();
        assertThat(lead.locator("#about").inputValue()).isEqualTo("En buss som kör in i tunneln");
        Files.delete(film);
        desk.close();
    }

    @Test
    void a_stranger_who_sends_too_much_reads_why_too() throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(portal().publicUrl() + "/fi/falkenberg/ask"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofByteArray(new byte[30_000_000])).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Lähettämäsi on liian suuri", "20 Mt", "lang=\"fi\"");
    }

    private void goesItsWay(String write, String list) {
        BrowserContext desk = newWindow("sv");
        String word = "dagsverk" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        title = "Ett " + word;
        lead = signIn(desk, "projektledare", "/work/sv" + write + "?reform=falkenberg");
        lead.locator("#title").fill(title);
        lead.locator("#save").click();
        lead.locator("#problem-summary").waitFor();
        assertThat(lead.locator("#title").inputValue()).as("what was typed is kept").isEqualTo(title);
        lead.locator("#lead").fill("Vad som händer i dag.");
        lead.locator("#body").fill("## Först\n\nVi börjar klockan sju.\n\n- kaffe\n- rapport");
        press("#save", "saved");
        String here = lead.url().replaceAll("&done=.*", "");
        nobodyFindsIt(list, word);

        lead.locator("#preview").click();
        assertThat(lead.locator("h1").innerText()).isEqualTo(title);
        assertThat(lead.locator(".rich h2").innerText()).isEqualTo("Först");
        assertThat(new AxeBuilder(lead).analyze().getViolations()).isEmpty();
        APIResponse byLink = window().request().get(URI.create(lead.url()).getPath());
        assertThat(byLink.status()).as("whoever has the link may read it").isEqualTo(200);
        assertThat(byLink.headers()).containsEntry("x-robots-tag", "noindex").containsEntry("cache-control", "private, no-store");
        assertThat(window().request().get(URI.create(lead.url()).getPath() + "a").status()).isEqualTo(404);

        lead.navigate(here.replace("in=sv", "in=fi"));
        assertThat(lead.locator("main details").first().innerText()).as("what is to be translated stands beside").contains("Vi börjar klockan sju.");
        lead.locator("#title").fill("Yksi " + word);
        lead.locator("#body").fill("Aloitamme kello seitsemän.");
        press("#save", "saved");

        lead.navigate(here);
        assertThat(lead.locator("main nav .tabs").innerText()).contains("Suomi (utkast)", "Norsk (väntar på översättning)");
        lead.locator("#schedule").click();
        lead.locator("#problem-summary").waitFor();
        lead.locator("#day").fill(LocalDate.now().plusDays(2).toString());
        lead.locator("#from").fill("07.00");
        press("#schedule", "scheduled");
        nobodyFindsIt(list, word);
        change("update content_text set publish_at = publish_at - interval '3 days' where title = '" + title + "'");
        Patience.until("the portal to let it out", NEXT_MINUTE, () -> get(REFORM + list).contains(title));
        Page reader = window().newPage();
        reader.navigate(REFORM + list);
        reader.locator("main a").getByText(title).click();
        shown = URI.create(reader.url()).getPath();
        everybodyFindsIt(list, word);

        assertThat(get(shown.replace("/sv/", "/fi/"))).as("the translation waits").contains(title).doesNotContain("Yksi " + word);
        lead.navigate(here.replace("in=sv", "in=fi"));
        press("#publish", "published");
        assertThat(get(shown.replace("/sv/", "/fi/"))).contains("Yksi " + word);
        assertThat(get(shown)).contains(title).doesNotContain("Yksi " + word);

        lead.navigate(here);
        lead.locator("#body").fill("## Först\n\nVi börjar klockan åtta.\n\n- kaffe\n- rapport");
        press("#save", "corrected");
        assertThat(get(shown)).contains("klockan åtta", "Rättad ").doesNotContain("klockan sju");
        lead.locator("main details:has(a[href*='/compare?']) > summary").click();
        lead.locator("main details a[href*='/compare?']").first().click();
        assertThat(lead.locator("main ins").innerText()).contains("åtta");
        assertThat(lead.locator("main del").innerText()).contains("sju");

        lead.navigate(here);
        lead.locator("#withdraw").click();
        lead.locator("#problem-summary").waitFor();
        assertThat(get(shown)).as("nobody withdraws without a reason").contains(title);
        lead.locator("#reason").fill("Det blev inte så.");
        press("#withdraw", "withdrawn");
        assertThat(lead.locator("main").innerText()).contains("Det blev inte så.");
        assertThat(get(shown)).as("the other language stays").contains("Yksi " + word).doesNotContain(title);
        lead.navigate(here.replace("in=sv", "in=fi"));
        lead.locator("#reason").fill("Se ei mennyt niin.");
        press("#withdraw", "withdrawn");
        assertThat(window().request().get(shown).status()).isEqualTo(404);
        nobodyFindsIt(list, word);
        desk.close();
    }

    private void press(String button, String done) {
        lead.locator(button).click();
        lead.waitForURL(url -> url.contains(done + ".done"));
    }

    private void everybodyFindsIt(String list, String word) {
        assertThat(get(REFORM + list)).contains(title);
        assertThat(get(shown)).contains(title, "klockan sju");
        if (list.equals("/news")) {
            assertThat(get(REFORM + "/feed")).contains(title);
            assertThat(get("/api/open/falkenberg/news")).contains(title);
        }
        assertThat(get("/sitemap.xml")).contains(shown);
        Patience.until("it to be found", SOON, () -> get(REFORM + "/search?q=" + word).contains("href=\"" + shown + "\""));
    }

    private void nobodyFindsIt(String list, String word) {
        for (String path : List.of(REFORM, REFORM + list, REFORM + "/feed", "/api/open/falkenberg/news", "/sitemap.xml")) {
            assertThat(get(path)).as(path).doesNotContain(word);
        }
        Patience.until("it not to be found", SOON, () -> !get(REFORM + "/search?q=" + word).contains("<h3"));
    }

    private String get(String path) {
        APIResponse answer = window().request().get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.text();
    }

    private static void change(String sql) {
        try (Connection database = portal().postgres().connect(); Statement statement = database.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

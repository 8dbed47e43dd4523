package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** These tests should show that a public page is drawn once for all who read it, and that whatever changes it, or hides it, shows at once. */
class KeptPagesJourneyIT extends Journey {
    private static final String NEWS = "/sv/falkenberg/news";
    private static final Duration GONE = Duration.ofSeconds(5);
    private static final int READERS = 24;

    @Test
    void what_the_lead_publishes_corrects_and_withdraws_shows_with_the_next_click_everywhere() {
        BrowserContext desk = newWindow("sv");
        Page lead = signIn(desk, "projektledare", "/work/sv/news/write?reform=falkenberg");
        assertThat(get(NEWS)).as("kept by now").contains("Nyheter");
        String title = "Nya cyklar " + UUID.randomUUID();
        lead.locator("#title").fill(title);
        lead.locator("#body").fill("De står i förrådet.");
        lead.locator("#save").click();
        lead.locator("#publish").click();
        lead.waitForURL(url -> url.contains("published.done"));
        assertThat(get(NEWS)).contains(title);
        Page reader = window().newPage();
        reader.navigate(NEWS);
        reader.locator("main a").getByText(title).click();
        String post = URI.create(reader.url()).getPath();
        assertThat(get(post)).contains("De står i förrådet.");

        lead.navigate("/work/sv/news/write?reform=falkenberg&number=" + post.substring(post.lastIndexOf('/') + 1));
        lead.locator("#body").fill("De står vid porten.");
        lead.locator("#save").click();
        lead.waitForURL(url -> url.contains("corrected.done"));
        assertThat(get(post)).contains("De står vid porten.").doesNotContain("De står i förrådet.");

        lead.locator("#reason").fill("Cyklarna kommer senare.");
        lead.locator("#withdraw").click();
        lead.waitForURL(url -> url.contains("withdrawn.done"));
        assertThat(window().request().get(post).status()).isEqualTo(404);
        for (String path : List.of(NEWS, "/sv/falkenberg", "/sv/", "/en/falkenberg/news")) {
            assertThat(get(path)).as(path).doesNotContain(title);
        }
        desk.close();
    }

    @Test
    void it_is_drawn_once_compressed_once_and_not_sent_to_who_has_it() {
        String path = "/sv/falkenberg/proposals?drawn=" + UUID.randomUUID();
        APIResponse first = window().request().get(path);
        APIResponse again = again(path);
        assertThat(Integer.parseInt(first.headers().get("x-ledord-statements"))).isPositive();
        assertThat(again.headers()).containsEntry("x-ledord-statements", "0").containsEntry("content-encoding", "gzip");
        assertThat(ofThePage(again)).as("all else it says, what protects the reader with it").isEqualTo(ofThePage(first)).containsKeys("content-security-policy", "vary", "etag", "referrer-policy");
        assertThat(again.text()).isEqualTo(first.text());
        APIResponse plain = window().request().get(path, RequestOptions.create().setHeader("Accept-Encoding", "identity"));
        assertThat(plain.headers().getOrDefault("content-encoding", "identity")).isEqualTo("identity");
        assertThat(plain.text()).isEqualTo(first.text());
        assertThat(window().request().get(path, RequestOptions.create().setHeader("If-None-Match", first.headers().get("etag"))).status()).isEqualTo(304);
        assertThat(window().request().head(path).headers()).containsEntry("etag", first.headers().get("etag"));
    }

    /** What an answer says of its page, without what is told of the answer itself. */
    private static Map<String, String> ofThePage(APIResponse answer) {
        Map<String, String> headers = new TreeMap<>(answer.headers());
        headers.keySet().removeAll(Set.of("x-ledord-statements", "x-ledord-ref", "date", "content-length", "content-encoding", "transfer-encoding"));
        return headers;
    }

    /** The same page, asked for until nothing else has changed the portal between the two. */
    private APIResponse again(String path) {
        APIResponse[] again = new APIResponse[1];
        Patience.until("a page that is kept", Duration.ofSeconds(20), () -> {
            again[0] = window().request().get(path);
            return "0".equals(again[0].headers().get("x-ledord-statements"));
        });
        return again[0];
    }

    @Test
    void many_who_come_at_once_wait_for_one_drawing() throws SQLException {
        try (Connection database = portal().postgres().connect()) {
            boolean[] quiet = new boolean[1];
            Patience.until("a moment in which nothing public changes", Duration.ofSeconds(60), () -> {
                long before = version(database);
                String path = "/sv/falkenberg?drawn=" + UUID.randomUUID();
                List<Integer> costs = together(path);
                quiet[0] = version(database) == before;
                if (quiet[0]) {
                    assertThat(costs).filteredOn(cost -> cost > 0).as("drawings for " + READERS + " readers: " + costs).hasSize(1);
                }
                return quiet[0];
            });
        }
    }

    @Test
    void what_another_server_changes_shows_within_seconds() throws SQLException {
        try (Connection database = portal().postgres().connect(); Statement other = database.createStatement()) {
            String path = "/sv/falkenberg";
            get(path);
            String added = " Ny " + UUID.randomUUID();
            assertThat(other.executeUpdate("update content_text set title = title || '" + added + "' where language = 'sv' and item_id in (select i.id from front_item i join reform r on r.id = i.reform_id where r.slug = 'falkenberg' and i.kind = 'FAQ')")).isPositive();
            Patience.until("the change on the page", GONE, () -> get(path).contains(added.strip()));
            other.executeUpdate("update content_text set title = replace(title, '" + added + "', '') where item_id is not null");
            Patience.until("that it is gone again", GONE, () -> !get(path).contains(added.strip()));
        }
    }

    private String get(String path) {
        APIResponse answer = window().request().get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.text();
    }

    private List<Integer> together(String path) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal().publicUrl() + path)).build();
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, READERS).mapToObj(i -> client.sendAsync(request, HttpResponse.BodyHandlers.ofString())).toList();
        List<HttpResponse<String>> answers = asked.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
        assertThat(answers).extracting(HttpResponse::body).containsOnly(answers.get(0).body());
        return answers.stream().map(answer -> Integer.valueOf(answer.headers().firstValue("x-ledord-statements").orElseThrow())).toList();
    }

    private static long version(Connection database) {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery("select version from public_version")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }
}

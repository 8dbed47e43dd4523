package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** These tests should show that what is public can be followed and fetched by programs of others: each reads it with a parser that is not ours. */
class OpenDataJourneyIT extends Journey {
    private static final List<String> REFORMS = List.of("falkenberg", "karlstad", "norrkoping", "goteborg", "bergen");
    private static final String PERSON = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

    @Test
    void feeds_are_atom_of_which_every_entry_leads_somewhere_and_keeps_its_id_in_every_language() throws FeedException {
        for (String reform : REFORMS) {
            Set<String> ids = null;
            for (String language : List.of("sv", "nb", "fi", "en")) {
                APIResponse answer = get("/" + language + "/" + reform + "/feed");
                assertThat(answer.headers().get("content-type")).startsWith("application/atom+xml");
                SyndFeed feed = new SyndFeedInput().build(new StringReader(answer.text()));
                assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
                assertThat(feed.getEntries()).as(reform).isNotEmpty().allSatisfy(entry -> assertThat(entry.getTitle()).isNotBlank().doesNotContain("opendata."));
                assertThat(feed.getEntries()).extracting(SyndEntry::getUpdatedDate).isSortedAccordingTo(java.util.Comparator.reverseOrder());
                Set<String> found = new HashSet<>(feed.getEntries().stream().map(SyndEntry::getUri).toList());
                assertThat(found).hasSameSizeAs(feed.getEntries());
                assertThat(ids == null ? found : ids).isEqualTo(found);
                ids = found;
            }
            SyndFeed feed = new SyndFeedInput().build(new StringReader(get("/sv/" + reform + "/feed").text()));
            feed.getEntries().stream().map(SyndEntry::getLink).distinct().limit(12).forEach(link -> assertThat(get(URI.create(link).getPath()).status()).as(link).isEqualTo(200));
        }
    }

    @Test
    void the_calendar_of_public_dates_is_read_by_another_program() throws IOException, ParserException {
        for (String reform : REFORMS) {
            APIResponse answer = get("/fi/" + reform + "/calendar.ics");
            assertThat(answer.headers().get("content-type")).startsWith("text/calendar");
            Calendar calendar = new CalendarBuilder().build(new StringReader(answer.text()));
            assertThat(calendar.validate().hasErrors()).as(calendar.validate().toString()).isFalse();
            List<VEvent> events = calendar.getComponents("VEVENT");
            assertThat(events).as(reform).isNotEmpty();
            assertThat(new HashSet<>(events.stream().map(event -> event.getUid().orElseThrow().getValue()).toList())).hasSameSizeAs(events);
        }
    }

    @Test
    void the_interface_is_described_by_a_valid_document_and_answers_as_it_says() throws IOException {
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(get("/api/open/openapi.json").text());
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getPaths()).hasSizeGreaterThan(30);
        parsed.getOpenAPI().getPaths().forEach((path, item) -> {
            APIResponse answer = get(path.replace("{reform}", "falkenberg") + "?language=en");
            assertThat(answer.status()).as(path).isEqualTo(200);
            String told = item.getGet().getResponses().get("200").getContent().keySet().iterator().next();
            assertThat(answer.headers().get("content-type")).as(path).startsWith(told);
        });
        JsonObject proposals = json(get("/api/open/falkenberg/proposals?limit=3"));
        assertThat(proposals.getJsonArray("rows")).hasSize(3);
        JsonObject next = json(get(URI.create(proposals.getString("next")).toString().replace(portal().publicUrl(), "")));
        assertThat(next.getJsonArray("rows")).isNotEmpty().doesNotContainAnyElementsOf(proposals.getJsonArray("rows"));
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(get("/api/open/falkenberg/proposals.csv").text().substring(1))) {
            assertThat(rows.stream().skip(1).map(row -> row.getField(0)).toList()).containsExactlyElementsOf(
                    json(get("/api/open/falkenberg/proposals")).getJsonArray("rows").stream().map(row -> row.asJsonObject().getString("id")).toList());
        }
    }

    @Test
    void what_is_asked_wrongly_or_too_often_is_told_as_a_problem() throws IOException {
        for (String wrong : List.of("?limit=abc", "?limit=1001", "?after=-1", "?language=de", "?after=99999999999999999999")) {
            APIResponse answer = get("/api/open/falkenberg/proposals" + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(json(answer).getInt("status")).isEqualTo(400);
        }
        for (String nowhere : List.of("/api/open/", "/api/open/falkenberg", "/api/open/falkenberg/people", "/api/open/nowhere/proposals", "/api/open/falkenberg/proposals.xml", "/api/open/../work")) {
            assertThat(get(nowhere).status()).as(nowhere).isIn(404, 302);
        }
        assertThat(window().request().post("/api/open/falkenberg/proposals").status()).isIn(403, 405);
        int[] times = new int[1];
        Patience.until("too many requests from one address", Duration.ofSeconds(60), () -> {
            times[0]++;
            return from("127.0.0.77", "/api/open/reforms").contains(" 429 ");
        });
        assertThat(times[0]).isGreaterThan(100);
        assertThat(from("127.0.0.77", "/api/open/reforms")).contains("Retry-After: 60", "application/problem+json");
        assertThat(get("/api/open/reforms").status()).as("another address").isEqualTo(200);
    }

    @Test
    void robots_are_told_what_there_is_and_what_is_not_for_them() throws IOException, ParserConfigurationException, SAXException {
        assertThat(get("/robots.txt").text()).contains("Disallow: /work/", "Disallow: /*/answer/", "Sitemap: " + portal().publicUrl() + "/sitemap.xml");
        NodeList places = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(get("/sitemap.xml").body())).getElementsByTagName("loc");
        Set<String> addresses = new HashSet<>();
        for (int i = 0; i < places.getLength(); i++) {
            addresses.add(places.item(i).getTextContent());
        }
        assertThat(addresses).hasSize(places.getLength()).contains(portal().publicUrl() + "/sv/falkenberg/proposals/4", portal().publicUrl() + "/fi/goteborg");
        addresses.stream().filter(address -> address.contains("/nb/")).forEach(address -> assertThat(get(URI.create(address).getPath()).status()).as(address).isEqualTo(200));
    }

    @Test
    void a_page_tells_how_often_people_saw_it_and_no_robot_counts() {
        String path = "/nb/karlstad/proposals";
        BrowserContext person = browser().chromium().newContext(new NewContextOptions().setBaseURL(portal().publicUrl()).setUserAgent(PERSON).setJavaScriptEnabled(false));
        Page page = person.newPage();
        long before = times(page, path);
        for (int i = 0; i < 3; i++) {
            page.navigate(path + "?state=DONE");
            get(path); // by a program
            window().newPage().navigate(path); // by a browser that says it is driven by one
        }
        Patience.until("the figure to be told", Duration.ofSeconds(150), () -> times(page, path) >= before + 4);
        assertThat(person.cookies()).isEmpty();
        person.close();
    }

    /** The figure in the foot; what this very look adds is told later. */
    private static long times(Page page, String path) {
        page.navigate(path + "?drawn=" + System.nanoTime());
        String words = page.locator("footer").innerText();
        java.util.regex.Matcher figure = java.util.regex.Pattern.compile("Siden er vist ([\\d\\s\u00a0]+|én) gang").matcher(words);
        return !figure.find() ? 0 : figure.group(1).equals("én") ? 1 : Long.parseLong(figure.group(1).replaceAll("\\D", ""));
    }

    private APIResponse get(String path) {
        return window().request().get(path, RequestOptions.create().setMaxRedirects(0));
    }

    private static JsonObject json(APIResponse answer) {
        try (var reader = Json.createReader(new StringReader(answer.text()))) {
            return reader.readObject();
        }
    }

    /** What the portal answers to another address of this machine. */
    private String from(String address, String path) {
        URI portal = URI.create(portal().publicUrl());
        try (Socket socket = new Socket(portal.getHost(), portal.getPort(), InetAddress.getByName(address), 0)) {
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: " + portal.getAuthority() + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

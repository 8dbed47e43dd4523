package org.ledord.dev.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mailbox as a browser meets it, without scripts, against a real mail server. */
class MailboxViewerTest {

    private static final String ANNA = "anna@falkenberg.example.org";
    private static final String OWN = "svar@ledord.example.org";
    private static final String INBOX = "/box/anna%40falkenberg.example.org/inbox";
    private static final URI PORTAL = URI.create("http://localhost:8080/");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final HttpClient browser = HttpClient.newHttpClient();
    private MailboxViewer viewer;

    @BeforeEach
    void open() throws IOException {
        mail.start();
        mail.getUserManager().setSieveIgnoreDetail(true);
        mail.setUser(ANNA, "x");
        mail.setUser(OWN, "x");
        Portal portal = new Portal(PORTAL, PORTAL.resolve("work/"), Set.of(OWN));
        viewer = new MailboxViewer(mail, 0, mail.getSmtp().getPort(), portal, Clock.fixed(Letters.NOW, Letters.ZONE));
    }

    @AfterEach
    void close() {
        viewer.close();
        mail.stop();
    }

    @Test
    void showsWhoHasMailAndThePortalsOwnMailboxApart() throws Exception {
        deliver(Letters.ROUND);

        String page = get("/").body();

        assertThat(page).contains("Inget mejl lämnar datorn", "Underskoterskan på ön</a>", ANNA, "1 mejl", "1 oläst",
                "Tre frågor om reflektionstiden [R5]");
        assertThat(page.indexOf(OWN)).isGreaterThan(page.indexOf("Portalens egna brevlådor"));
        assertThat(get("/?find=finnsinte").body()).contains("Ingen har ett namn");
    }

    @Test
    void anAnswerGoesToThePortalAsAMailProgramWouldSendIt() throws Exception {
        deliver(Letters.ROUND);
        String letter = INBOX + "/" + uid();

        HttpResponse<String> sent = post(letter + "/answer", Map.of("mode", "top", "text", "Onsdagar på ön", "do", "send"));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(get(sent.headers().firstValue("Location").orElseThrow()).body()).contains("Mejlet är skickat");
        MimeMessage came = only(OWN);
        assertThat(came.getHeader("To", null)).isEqualTo("svar+k7f2q9@ledord.example.org");
        assertThat(came.getHeader("In-Reply-To", null)).isEqualTo("<r5.k7f2q9@ledord.example.org>");
        assertThat(came.getContent().toString()).startsWith("Onsdagar på ön\r\n\r\nDen mån 14 okt. 2024").contains("\r\n> ▸ Fråga 1\r\n");
        assertThat(get("/box/anna%40falkenberg.example.org/sent").body()).contains("Sv: Tre frågor", "1 mejl");
    }

    @Test
    void betweenTheLinesTheOriginalStandsInTheEditorAndIsSentAsWritten() throws Exception {
        deliver(Letters.ROUND);
        String answer = INBOX + "/" + uid() + "/answer";

        String editor = post(answer, Map.of("mode", "top", "text", "Redan skrivet", "do", "between")).body();
        assertThat(editor).contains("Redan skrivet\n\nDen mån", "&gt; ▸ Fråga 1", "name=\"mode\" value=\"between\"");

        assertThat(get(INBOX + "/" + uid() + "?answer=between").body()).contains("&gt; ▸ Fråga 1");

        post(answer, Map.of("mode", "between", "text", "> ▸ Fråga 1\r\nOnsdagar\r\n> resten\r\n", "do", "send"));
        assertThat(only(OWN).getContent().toString().strip()).isEqualTo("> ▸ Fråga 1\r\nOnsdagar\r\n> resten");
    }

    @Test
    void anEmptyAnswerIsNotSentAndNothingIsLost() throws Exception {
        deliver(Letters.ROUND);

        HttpResponse<String> refused = post(INBOX + "/" + uid() + "/answer", Map.of("mode", "between", "text", "> bara <original>\n", "do", "send"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Skriv ett svar", "&gt; bara &lt;original&gt;", "role=\"alert\"");
        assertThat(messages(OWN)).isEmpty();
    }

    @Test
    void whenTheMailServerIsAwayTheTextIsKept() throws Exception {
        deliver(Letters.ROUND);
        String answer = INBOX + "/" + uid() + "/answer";
        mail.getSmtp().stopService();

        HttpResponse<String> refused = post(answer, Map.of("mode", "top", "text", "Mitt långa svar", "do", "send"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Mejlet skickades inte", "Mitt långa svar");
    }

    @Test
    void sendsOnToAnotherPersonAndRefusesWhatIsNoAddress() throws Exception {
        deliver(Letters.ROUND);
        String write = "/box/anna%40falkenberg.example.org/write";
        assertThat(get(write + "?forward=inbox-" + uid()).body()).contains("Vb: Tre frågor", "Vidarebefordrat meddelande");

        assertThat(post(write, Map.of("to", "inte en adress", "subject", "Hej", "text", "<Text>")).body())
                .contains("Skriv minst en hel adress", "&lt;Text&gt;");
        assertThat(post(write, Map.of("to", "bo@falkenberg.example.org", "subject", "Hej på", "text", "Se nedan")).statusCode()).isEqualTo(303);

        assertThat(only("bo@falkenberg.example.org").getSubject()).isEqualTo("Hej på");
    }

    @Test
    void hostileMailStaysInItsFrame() throws Exception {
        deliver("""
                From: "<script>alert(1)</script>" <x@example.org>
                To: anna@falkenberg.example.org
                Subject: <img src=x onerror=alert(1)>
                List-Unsubscribe: <javascript:alert(1)>
                MIME-Version: 1.0
                Content-Type: text/html; charset=utf-8

                <script>alert(1)</script><img src="https://spy.example/x.gif"><p>Hej</p>
                """);
        String letter = INBOX + "/" + uid();

        assertThat(get(INBOX).body()).doesNotContain("<script>alert", "<img src=x");
        HttpResponse<String> page = get(letter);
        assertThat(page.body()).doesNotContain("<script>alert", "<img src=x", "javascript:alert", "allow-scripts")
                .contains("sandbox=\"allow-same-origin allow-popups");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(get(letter + "/html").headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox allow-same-origin", "default-src 'none'", "img-src data:").doesNotContain("script-src");
        assertThat(get(letter + "?view=source").body()).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(get(letter + "/source.eml").body()).contains("<script>alert(1)</script>");
    }

    @Test
    void thousandsOfMailsComePageByPageNewestFirst() throws Exception {
        GreenMailUser anna = mail.getUserManager().getUserByEmail(ANNA);
        for (int n = 1; n <= 2000; n++) {
            anna.deliver(Letters.message("Subject: Nummer " + n + ".\n\nText\n", StandardCharsets.UTF_8));
        }

        assertThat(get(INBOX).body()).contains("Nummer 2000.", "Nummer 1976.", "/inbox?page=80", "2\u00a0000 mejl").doesNotContain("Nummer 1975.");
        assertThat(get(INBOX + "?page=80").body()).contains("Nummer 1.").doesNotContain("http-equiv=\"refresh\"");
        assertThat(get(INBOX + "?page=999999999999").body()).contains("Nummer 1.");
    }

    @Test
    void onlyTheInboxRefreshesAndItCanBeTurnedOff() throws Exception {
        deliver(Letters.ROUND);

        assertThat(get(INBOX).body()).contains("http-equiv=\"refresh\"", "Hämta nya");
        assertThat(get(INBOX + "?refresh=off").body()).doesNotContain("http-equiv=\"refresh\"");
        assertThat(get(INBOX + "/" + uid()).body()).doesNotContain("http-equiv=\"refresh\"");
    }

    @Test
    void openingAMailMarksItReadButNeverThePortalsOwn() throws Exception {
        deliver(Letters.ROUND);
        mail.getUserManager().getUserByEmail(OWN).deliver(Letters.message(Letters.ROUND, StandardCharsets.UTF_8));

        get(INBOX + "/" + uid());
        String own = "/box/svar%40ledord.example.org/inbox/" + uid(OWN);
        assertThat(get(own).body()).doesNotContain("Skicka svar");

        assertThat(get(INBOX).body()).doesNotContain("Oläst");
        assertThat(get("/").body()).contains("1 oläst");
        assertThat(post(own + "/answer", Map.of("text", "Hej")).statusCode()).isEqualTo(404);
    }

    @Test
    void formsFromOtherSitesAreRefused() throws Exception {
        HttpRequest foreign = HttpRequest.newBuilder(viewer.address().resolve("/box/anna%40falkenberg.example.org/write"))
                .header("Origin", "https://elak.example").POST(HttpRequest.BodyPublishers.ofString("to=bo%40x.example")).build();

        assertThat(browser.send(foreign, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    @Test
    void speaksTheLanguageAskedForAndRemembersIt() throws Exception {
        HttpResponse<String> chosen = get("/?lang=fi");

        assertThat(chosen.body()).contains("<html lang=\"fi\">", "Yksikään viesti ei lähde");
        assertThat(chosen.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("ledord-mailbox-lang=fi");
        assertThat(get("/?lang=de").body()).contains("<html lang=\"sv\">");
    }

    @Test
    void whatIsNotThereIsSaidInWords() throws Exception {
        for (String path : new String[] {"/nej", INBOX + "/999", INBOX + "/x", "/box/ingen%40x.example/inbox", "/assets/../words_sv.properties",
            "/assets/%2e%2e/words_sv.properties"}) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(get("/?find=%C3%28").statusCode()).isEqualTo(200);
        assertThat(get("/assets/mailbox.css").headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
    }

    private void deliver(String letter) throws Exception {
        mail.getUserManager().getUserByEmail(ANNA).deliver(Letters.message(letter, StandardCharsets.UTF_8));
    }

    private long uid() throws Exception {
        return uid(ANNA);
    }

    private long uid(String address) throws Exception {
        return mail.getManagers().getImapHostManager().getInbox(mail.getUserManager().getUserByEmail(address)).getMessageUids()[0];
    }

    private MimeMessage only(String address) {
        return assertThat(messages(address)).singleElement().actual();
    }

    private java.util.List<MimeMessage> messages(String address) {
        MimeMessage[] all = mail.findReceivedMessages(user -> user.getEmail().equals(address), message -> true).toArray(MimeMessage[]::new);
        return Arrays.asList(all);
    }

    private HttpResponse<String> get(String path) throws Exception {
        // Put together as text: some of the paths are wrong on purpose.
        String address = viewer.address().toString();
        return browser.send(request(address.substring(0, address.length() - 1) + path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String address = viewer.address().toString();
        return browser.send(request(address.substring(0, address.length() - 1) + path)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Accept-Language", "sv");
    }
}

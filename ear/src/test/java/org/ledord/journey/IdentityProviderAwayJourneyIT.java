package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * These tests should show that an identity provider that is gone, or that accepts and never answers, takes nothing with it
 * but signing in; they should not test signing in itself.
 */
class IdentityProviderAwayJourneyIT extends Journey {
    private static final int TIMES = 15;
    private static final long DEADLINE_MILLIS = 2000;
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private boolean paused;
    private boolean stopped;

    @AfterEach
    void bringBack() {
        if (paused) {
            portal().keycloak().resume();
        }
        if (stopped) {
            portal().keycloak().start();
        }
    }

    @Test
    void what_is_public_works_as_before_and_signing_in_comes_back_by_itself() {
        List<URI> open = List.of(address("/sv/"), address("/sv/falkenberg"), address("/sv/falkenberg/rounds/4"), answerLink());
        Page member = signIn(newWindow("sv-SE"), "enhetschef", "/work/sv/");
        open.forEach(address -> quick(address, Long.MAX_VALUE));
        long[] before = quick(open);

        portal().keycloak().pause();
        paused = true;
        long[] hanging = quick(open);
        Patience.until("the provider to be found away", Duration.ofSeconds(30), () -> neighbours().contains(down("identity-provider"))); // health is asked for every other second
        assertThat(neighbours()).contains("\"status\":\"UP\"", down("identity-provider"), up("database"), up("outgoing-mail"), up("incoming-mail"));
        saysSo(window().newPage(), 8);
        saysSoOrShows(member);

        portal().keycloak().resume();
        paused = false;
        Patience.until("the provider to be found well again", Duration.ofSeconds(30), () -> neighbours().contains(up("identity-provider")));
        assertThat(signIn(newWindow("sv-SE"), "enhetschef", "/work/sv/").locator("h1").count()).isEqualTo(1);

        portal().keycloak().stop();
        stopped = true;
        long[] gone = quick(open);
        Patience.until("the provider to be found gone", Duration.ofSeconds(30), () -> neighbours().contains(down("identity-provider")));
        saysSo(newWindow("sv-SE").newPage(), 4);

        portal().keycloak().start();
        stopped = false;
        Patience.until("the provider to be found there again", Duration.ofSeconds(30), () -> neighbours().contains(up("identity-provider")));
        assertThat(signIn(newWindow("sv-SE"), "enhetschef", "/work/sv/").locator("h1").count()).isEqualTo(1);
        System.out.println("Public pages, median and slowest of " + before.length + " in ms: provider there " + told(before) + ", hanging " + told(hanging)
                + ", gone " + told(gone));
    }

    @Test
    void health_tells_the_neighbours_apart_and_nothing_else() {
        assertThat(body(address("/health/live"))).isEqualTo("{\"status\":\"UP\",\"checks\":[]}");
        assertThat(neighbours()).isEqualTo("{\"status\":\"UP\",\"checks\":[" + up("database") + "," + up("outgoing-mail") + "," + up("incoming-mail") + ","
                + up("mail-books") + "," + up("identity-provider") + "]}");
    }

    /** A person at the door is told within the time that we wait for the provider, on a page of ours. */
    private void saysSo(Page page, int seconds) {
        long begun = System.nanoTime();
        Response response = page.navigate("/work/sv/groups?reform=falkenberg");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(seconds));
        assertThat(response.status()).isEqualTo(503);
        assertThat(page.locator("h1").innerText()).isEqualTo("Inloggningen svarar inte");
        assertThat(page.url()).startsWith(portal().publicUrl());
    }

    /** Who is in stays in while the last proof of it is fresh, and is then told the same as all others. */
    private void saysSoOrShows(Page page) {
        long begun = System.nanoTime();
        Response response = page.navigate("/work/sv/groups?reform=falkenberg");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(12));
        assertThat(response.status()).isIn(200, 503);
    }

    private long[] quick(List<URI> open) {
        return open.stream().flatMapToLong(address -> LongStream.range(0, TIMES).map(i -> quick(address, DEADLINE_MILLIS))).sorted().toArray();
    }

    private static long quick(URI address, long atMost) {
        long begun = System.nanoTime();
        body(address);
        long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        assertThat(millis).as("milliseconds for " + address).isLessThan(atMost);
        return millis;
    }

    private static String told(long[] sorted) {
        return sorted[sorted.length / 2] + "/" + sorted[sorted.length - 1];
    }

    private String neighbours() {
        return body(address("/health/ready"));
    }

    private static String up(String name) {
        return "{\"name\":\"" + name + "\",\"status\":\"UP\"}";
    }

    private static String down(String name) {
        return "{\"name\":\"" + name + "\",\"status\":\"DOWN\"}";
    }

    private URI answerLink() {
        return URI.create(Mailbox.link(new Mailbox(portal(), "medarbetare2@example.org").letter("[R5]", letter -> Mailbox.text(letter).contains("/answer/")), "/answer/"));
    }

    private URI address(String path) {
        return URI.create(portal().publicUrl() + path);
    }

    private static String body(URI address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).build();
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(address.toString()).isEqualTo(200);
            return response.body().strip();
        } catch (IOException failure) {
            throw new IllegalStateException("No answer from " + address, failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

package org.ledord.dev.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The demo's web mail, for this computer only: it listens on 127.0.0.1, reads the given GreenMail and sends to
 * 127.0.0.1. It is open from the moment it is made until it is closed.
 */
public final class MailboxViewer implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(MailboxViewer.class.getName());
    private static final int THREADS = 4;

    private final HttpServer http;
    private final ExecutorService threads;
    private final Routes routes;
    private final String policy;

    /**
     * Opens the mailbox.
     *
     * @param mail the mail server whose mailboxes are shown
     * @param port where to listen; 0 takes a free one
     * @param smtpPort where the mail server takes mail on this computer
     * @param portal where the portal is
     * @param clock gives sent mails their date, and its zone shows all times
     */
    public MailboxViewer(GreenMail mail, int port, int smtpPort, Portal portal, Clock clock) throws IOException {
        this.routes = new Routes(new Mailboxes(mail, clock), new Postman(smtpPort, clock), portal, new LetterList(clock));
        this.policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; script-src 'self'; "
                + "frame-src 'self'; form-action 'self' " + portal.origin() + "; base-uri 'none'; frame-ancestors 'none'";
        this.threads = Executors.newFixedThreadPool(THREADS);
        this.http = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        http.setExecutor(threads);
        http.createContext("/", this::handle);
        http.start();
    }

    /** Where a browser finds it. */
    public URI address() {
        return URI.create("http://localhost:" + http.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        if (!ours(exchange)) {
            return plain(403, "This form was sent from another site.");
        }
        try {
            Visit visit = Visit.of(exchange);
            Answer answer = routes.answer(visit);
            return Language.of(visit.asked("lang"))
                    .map(chosen -> answer.with("Set-Cookie", Visit.LANGUAGE_COOKIE + "=" + chosen.tag() + "; Path=/; SameSite=Lax; HttpOnly"))
                    .orElse(answer);
        } catch (IllegalArgumentException unreadable) {
            LOG.log(Level.DEBUG, "A request to the demo mailbox could not be read", unreadable);
            return plain(400, "The request could not be read.");
        } catch (MessagingException | RuntimeException failure) {
            LOG.log(Level.ERROR, "The demo mailbox failed at " + exchange.getRequestURI(), failure);
            return plain(500, "The demo mailbox failed. The log says why.");
        }
    }

    /** A page somebody happens to have open elsewhere must not send mail in a demo person's name. */
    private static boolean ours(HttpExchange exchange) {
        if (!exchange.getRequestMethod().equals("POST")) {
            return true;
        }
        String site = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        return origin == null || origin.equals("http://" + exchange.getRequestHeaders().getFirst("Host"));
    }

    private static Answer plain(int status, String text) {
        return Answer.of(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private void send(HttpExchange exchange, Answer answer) throws IOException {
        Map<String, String> always = Map.of(
                "Content-Security-Policy", policy,
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "same-origin",
                "Cache-Control", "no-store",
                "Vary", "Accept-Language, Cookie");
        always.forEach(exchange.getResponseHeaders()::set);
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        boolean bodiless = exchange.getRequestMethod().equals("HEAD") || answer.body().length == 0;
        exchange.sendResponseHeaders(answer.status(), bodiless ? -1 : answer.body().length);
        if (!bodiless) {
            exchange.getResponseBody().write(answer.body());
        }
    }
}

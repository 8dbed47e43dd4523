package org.ledord.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/**
 * All servers of one Ledord, started together and stopped together: database, mail, sign-in, portal. The same for a
 * person who tries it, for the tests and for the benches.
 */
public final class LocalStack implements AutoCloseable {

    /** The domain that the demo's portal mails from. */
    public static final String MAIL_DOMAIN = "ledord.example.org";

    private static final String DATABASE = "postgres";
    private static final String CLUSTER = DATABASE + "/" + Postgres.CLUSTER;
    private static final String MAIL = "mail";
    private static final String SIGN_IN = "keycloak";
    private static final String PORTAL = "wildfly";

    private final Ports ports;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private Postgres postgres;
    private MailServer mail;
    private Line smtp;
    private Line imap;
    private KeycloakServer keycloak;
    private WildFlyServer portal;
    private boolean closed;

    private LocalStack(Ports ports) {
        this.ports = ports;
    }

    /**
     * Starts everything and waits until the portal says that it is ready.
     *
     * @param checkout the built checkout
     * @param additions may put something beside the portal before it is deployed: gets the unpacked folder
     * @param data where everything is kept that must outlive this start
     * @param ports where to listen
     * @param progress is told what happens
     */
    public static LocalStack start(Checkout checkout, Path data, Ports ports, Progress progress, Consumer<Path> additions) {
        endLeftBehind(data);
        FirstStart first = new FirstStart(data.resolve("first-start"));
        if (first.wasInterrupted()) {
            progress.say("The first start was interrupted; it begins anew.");
            forget(data);
        }
        if (!Files.exists(data.resolve(CLUSTER))) {
            first.begins();
        }
        LocalStack stack = new LocalStack(ports);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stack.interrupted(progress), "stop servers"));
        try {
            stack.begin(checkout, data, progress, additions);
            first.isDone();
            return stack;
        } catch (RuntimeException failure) {
            stack.close();
            throw failure;
        }
    }

    /** Ends the servers that a launcher left running on this data because it was killed outright. */
    public static void endLeftBehind(Path data) {
        // First those who use the others.
        Child.remembered("WildFly", data.resolve(PORTAL)).end();
        Child.remembered("Keycloak", data.resolve(SIGN_IN)).end();
        Postgres.endLeftBehind(data.resolve(DATABASE));
    }

    /** Throws away everything that people and servers have stored there; also the servers that are left running on it. */
    public static void forget(Path data) {
        endLeftBehind(data);
        List.of(CLUSTER, MAIL, SIGN_IN, PORTAL).forEach(stored -> Folders.remove(data.resolve(stored)));
    }

    private void interrupted(Progress progress) {
        if (!isClosed()) {
            progress.say("\nStopping Ledord");
            close();
            progress.say("Stopped.");
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private void begin(Checkout checkout, Path data, Progress progress, Consumer<Path> additions) {
        // Before several threads do: it complains when it is first met by two at once.
        LoggerFactory.getILoggerFactory();
        keycloak = keep(new KeycloakServer(checkout.keycloak(), data.resolve(SIGN_IN), checkout.realm(), ports.keycloak(), publicUrl()));
        CompletableFuture<Void> signIn = inBackground(() -> progress.step("sign-in (Keycloak)", () -> {
            keycloak.start();
            return keycloak;
        }));
        CompletableFuture<Void> letters = inBackground(() -> mail = keep(progress.step("mail (GreenMail)",
                () -> new MailServer(data.resolve(MAIL), ports.smtp(), ports.imap(), MAIL_DOMAIN))));
        postgres = keep(progress.step("database (PostgreSQL)", () -> new Postgres(data.resolve(DATABASE), ports.postgres())));
        await(letters);
        smtp = keep(new Line(ports.smtp()));
        imap = keep(new Line(ports.imap()));
        portal = keep(new WildFlyServer(checkout.server(), data.resolve(PORTAL), ports, settings(data)));
        CompletableFuture<Void> pages = inBackground(() -> progress.step("the portal (WildFly)", () -> {
            portal.start(checkout.ear(), additions);
            return portal;
        }));
        await(signIn, pages);
    }

    /** Where it all listens. */
    public Ports ports() {
        return ports;
    }

    /** The address of the public pages. */
    public String publicUrl() {
        return "http://localhost:" + ports.http();
    }

    /** The address of the workspace. */
    public URI workspace() {
        return URI.create(publicUrl() + "/work/");
    }

    /** The database. */
    public Postgres postgres() {
        return postgres;
    }

    /** The mail server. */
    public MailServer mail() {
        return mail;
    }

    /** The portal's line to where it hands in mail. */
    public Line smtp() {
        return smtp;
    }

    /** The portal's line to where it fetches mail. */
    public Line imap() {
        return imap;
    }

    /** Sign-in. */
    public KeycloakServer keycloak() {
        return keycloak;
    }

    /** The application server. */
    public WildFlyServer portal() {
        return portal;
    }

    /** Stops the last started first; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        while (!started.isEmpty()) {
            AutoCloseable server = started.pop();
            try {
                server.close();
            } catch (Exception failure) {
                System.getLogger(LocalStack.class.getName()).log(System.Logger.Level.ERROR, "Could not stop " + server, failure);
            }
        }
    }

    /** What the portal is told by its environment. */
    private Map<String, String> settings(Path data) {
        return Map.ofEntries(
                Map.entry("LEDORD_PUBLIC_URL", publicUrl()),
                Map.entry("LEDORD_DB_URL", postgres.url()),
                Map.entry("LEDORD_DB_USER", "ledord"),
                Map.entry("LEDORD_DB_PASSWORD", "ledord"),
                Map.entry("LEDORD_PUBLIC_DB_USER", "ledord_public"),
                Map.entry("LEDORD_PUBLIC_DB_PASSWORD", "ledord_public"),
                Map.entry("LEDORD_BALLOT_DB_USER", "ledord_ballot"),
                Map.entry("LEDORD_BALLOT_DB_PASSWORD", "ledord_ballot"),
                Map.entry("LEDORD_OIDC_PROVIDER_URL", "http://localhost:" + ports.keycloak() + "/realms/ledord"),
                Map.entry("LEDORD_OIDC_CLIENT_ID", "ledord-work"),
                Map.entry("LEDORD_OIDC_CLIENT_SECRET", "ledord-work"),
                Map.entry("LEDORD_SMTP_HOST", "localhost"),
                Map.entry("LEDORD_SMTP_PORT", String.valueOf(smtp.port())),
                Map.entry("LEDORD_SMTP_USER", "ledord@" + MAIL_DOMAIN),
                Map.entry("LEDORD_SMTP_PASSWORD", "ledord"),
                // GreenMail delivers one at a time; and where a moment is held still, one letter is in it.
                Map.entry("LEDORD_SMTP_CONNECTIONS", "1"),
                Map.entry("LEDORD_IMAP_HOST", "localhost"),
                Map.entry("LEDORD_IMAP_PORT", String.valueOf(imap.port())),
                Map.entry("LEDORD_IMAP_USER", mail.account()),
                Map.entry("LEDORD_IMAP_PASSWORD", mail.account()),
                Map.entry("LEDORD_MAIL_DOMAIN", MAIL_DOMAIN),
                Map.entry("LEDORD_AUTHSERV_ID", mail.authservId()),
                Map.entry("LEDORD_TOKEN_KEY", tokenKey(data.resolve("token-key"))),
                Map.entry("LEDORD_DEMO", "true"),
                Map.entry("LEDORD_DEV", "true"));
    }

    /** Kept, so that the reply addresses of mail sent before still work after the next start. */
    private static String tokenKey(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                byte[] key = new byte[32];
                new SecureRandom().nextBytes(key);
                Files.writeString(file, Base64.getEncoder().encodeToString(key));
            }
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private synchronized <T extends AutoCloseable> T keep(T server) {
        started.push(server);
        return server;
    }

    private static CompletableFuture<Void> inBackground(Supplier<?> work) {
        return CompletableFuture.runAsync(work::get, task -> new Thread(task, "start").start());
    }

    /** Waits for all of them, or for the first that fails. */
    @SafeVarargs
    private static void await(CompletableFuture<Void>... works) {
        CompletableFuture<Void> failed = new CompletableFuture<>();
        for (CompletableFuture<Void> work : works) {
            work.whenComplete((nothing, failure) -> {
                if (failure != null) {
                    failed.completeExceptionally(failure);
                }
            });
        }
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(works), failed).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }
}

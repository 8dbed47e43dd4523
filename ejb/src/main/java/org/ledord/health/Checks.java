package org.ledord.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;
import javax.sql.DataSource;
import org.ledord.attachment.VirusScanner;
import org.ledord.shared.Reads;
import org.ledord.shared.Settings;

/** One question to each neighbour that it answers without work: is somebody there who speaks the language? */
@ApplicationScoped
class Checks {
    private static final int PATIENCE_MILLIS = 1500;
    private static final int PATIENCE_SECONDS = 1;
    private static final Duration COUNTED_WITHIN = Duration.ofMinutes(20);

    @Resource(lookup = "java:jboss/datasources/LedordDS")
    private DataSource own;

    @Resource(lookup = "java:jboss/datasources/LedordPublicDS")
    private DataSource open;

    @Inject
    private Settings settings;

    @Inject
    private VirusScanner scanner;

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** Whether this one answers. */
    boolean answers(Neighbour neighbour) {
        try {
            return switch (neighbour) {
                case DATABASE -> valid(own) && valid(open);
                case OUTGOING_MAIL -> greets("LEDORD_SMTP_HOST", "LEDORD_SMTP_PORT", "25", false, "220");
                case INCOMING_MAIL -> greets("LEDORD_IMAP_HOST", "LEDORD_IMAP_PORT", "143",
                        "true".equals(settings.get("LEDORD_IMAP_SSL", "false")), "* OK");
                case MAIL_BOOKS -> booksAreRight();
                case VIRUS_SCANNER -> scanner.answers();
                case IDENTITY_PROVIDER -> describesItself();
            };
        } catch (IOException | SQLException away) {
            return false;
        }
    }

    private static boolean valid(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        }
    }

    /** That a port is open proves nothing: a server that hangs has that too. */
    private boolean greets(String host, String port, String usual, boolean encrypted, String greeting) throws IOException {
        int number = Integer.parseInt(settings.get(port, usual));
        String name = settings.get(host, "localhost");
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(name, number), PATIENCE_MILLIS);
            plain.setSoTimeout(PATIENCE_MILLIS);
            Socket socket = encrypted ? ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, name, number, true) : plain;
            String line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
            return line != null && line.startsWith(greeting);
        }
    }

    /** Books that nobody has counted for a while are not right either: then nobody reads the mail. */
    private boolean booksAreRight() {
        return reads.count("select count(*) from mail_books where missing + unjudged > 0 or counted_at < :late",
                Map.of("late", clock.instant().minus(COUNTED_WITHIN))) == 0;
    }

    private boolean describesItself() throws IOException {
        URI description = URI.create(settings.oidcProvider().replaceAll("/+$", "") + "/.well-known/openid-configuration");
        HttpURLConnection connection = (HttpURLConnection) description.toURL().openConnection();
        try {
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } finally {
            connection.disconnect();
        }
    }
}

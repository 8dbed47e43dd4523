package org.ledord.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Real mail servers, Postfix and Dovecot as Debian has them, set up as a municipality's would be: for the portal's own domain,
 * and for one domain of people. Mail to any other domain is taken and thrown away. Needs root.
 *
 * <p>In the people's domain {@value #PEOPLE}, who has a mailbox gets mail; an address that begins with "refused" is said no to
 * at once, one that begins with "slow" is asked to come back (greylisting), and every other is taken first and comes back.
 */
public final class RealMail implements AutoCloseable {
    /** The domain of people with mailboxes. */
    public static final String PEOPLE = "real.example.org";

    private static final Pattern TAKEN = Pattern.compile("postfix/cleanup\\[\\d+\\]: \\w+: message-id=(<\\S+>)");

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private Path at;
    private final Ports ports;
    private final String domain;
    private Dovecot dovecot;

    /**
     * Starts them.
     *
     * @param ports where they listen: SMTP and IMAP
     * @param domain the portal's own mail domain
     * @param people the names in {@link #PEOPLE} that have a mailbox
     */
    public RealMail(Ports ports, String domain, List<String> people) {
        this.ports = ports;
        this.domain = domain;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop mail servers"));
        try {
            // Not below the checkout: others than root must get there, and the names of sockets are short.
            this.at = Files.createTempDirectory("ledord-mail");
            Files.setPosixFilePermissions(at, PosixFilePermissions.fromString("rwxr-xr-x"));
            start(people);
        } catch (IOException failure) {
            close();
            throw new UncheckedIOException(failure);
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    private void start(List<String> people) throws IOException {
        DebianMail.require();
        Map<String, String> boxes = new HashMap<>();
        List.of("svar", "studs", "ledord").forEach(name -> boxes.put(name + "@" + domain, "svar"));
        people.forEach(name -> boxes.put(name + "@" + PEOPLE, name));
        dovecot = keep(new Dovecot(at, ports.imap(), boxes));
        MailPolicy policy = keep(new MailPolicy());
        Path conf = Folders.make(at.resolve("conf"));
        Files.writeString(conf.resolve("refused"), "/^refused/ 550 5.1.1 No such mailbox here\n");
        Files.writeString(conf.resolve("heads"), "/^Authentication-Results:[[:space:]]*" + authservId().replace(".", "\\.") + "/ IGNORE\n/^"
                + policy.header() + ":(.*)/ REPLACE Authentication-Results: " + authservId() + ";$1\n");
        String asked = "check_policy_service inet:127.0.0.1:" + policy.port();
        keep(new Postfix(at, ports.smtp(), Map.of(
                "virtual_mailbox_domains", domain + ", " + PEOPLE,
                "virtual_mailbox_maps", "static:all",
                "virtual_transport", "lmtp:unix:" + dovecot.lmtp(),
                "recipient_delimiter", "+-",
                "smtpd_recipient_restrictions", "check_recipient_access regexp:" + conf.resolve("refused") + ", " + asked,
                "smtpd_data_restrictions", asked,
                "header_checks", "regexp:" + conf.resolve("heads"),
                "notify_classes", "")));
    }

    /** Under what name they vouch for senders. */
    public String authservId() {
        return "mx." + domain;
    }

    /** What the portal is told, instead of what it was told of another mail server. */
    public Map<String, String> settings() {
        return Map.of("LEDORD_SMTP_PORT", String.valueOf(ports.smtp()), "LEDORD_IMAP_PORT", String.valueOf(ports.imap()),
                "LEDORD_IMAP_USER", "svar@" + domain, "LEDORD_IMAP_PASSWORD", "ledord", "LEDORD_AUTHSERV_ID", authservId(), "LEDORD_SMTP_CONNECTIONS", "4");
    }

    /** Where mail is handed in. */
    public int smtp() {
        return ports.smtp();
    }

    /** What has come for somebody of {@link #PEOPLE}, in bytes. */
    public List<byte[]> letters(String name) {
        return dovecot.letters(name);
    }

    /** What lies in the portal's own mailbox. */
    public List<byte[]> own() {
        return dovecot.letters("svar");
    }

    /** How often Postfix took each message, by Message-ID, as its log has it. */
    public Map<String, Long> taken() {
        try (Stream<String> lines = Files.lines(at.resolve("mail.log"))) {
            return lines.map(TAKEN::matcher).filter(Matcher::find).collect(Collectors.groupingBy(found -> found.group(1), Collectors.counting()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public synchronized void close() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception failure) {
                System.getLogger(RealMail.class.getName()).log(System.Logger.Level.ERROR, "A mail server could not be stopped", failure);
            }
        }
        if (at != null) {
            Folders.remove(at);
        }
    }

    private synchronized <T extends AutoCloseable> T keep(T server) {
        started.push(server);
        return server;
    }
}

package org.ledord.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each server listens on this machine.
 *
 * @param http the portal
 * @param management the application server's health and management
 * @param keycloak sign-in
 * @param smtp where mail is handed in
 * @param imap where mail is fetched
 * @param mailbox the demo's web mail
 * @param postgres the database
 */
public record Ports(int http, int management, int keycloak, int smtp, int imap, int mailbox, int postgres) {

    private static final String THIS_COMPUTER = "127.0.0.1";
    private static final int ANSWER_MILLIS = 500;
    private static final int HIGHEST = 65_535;

    /** The ones that the documents name. */
    public static Ports standard() {
        return new Ports(8080, 9990, 8180, 3025, 3143, 8025, 5440);
    }

    /** Ports that nobody uses at this moment; for tests, which may run beside a started portal. */
    public static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < 7; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            int[] port = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            for (ServerSocket socket : held) {
                socket.close();
            }
            return new Ports(port[0], port[1], port[2], port[3], port[4], port[5], port[6]);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** All of them moved by the same number, away from whatever occupies one. */
    public Ports shifted(int by) {
        if (by > HIGHEST - management) {
            throw new Trouble("--shift " + by + " is too much: there is no port above " + HIGHEST + ".", "For instance: config/bin/run --shift 1000");
        }
        return new Ports(http + by, management + by, keycloak + by, smtp + by, imap + by, mailbox + by, postgres + by);
    }

    /** Says which ports are taken, if any are. */
    void requireFree() {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        wanted.put("the portal", http);
        wanted.put("the application server's management", management);
        wanted.put("sign-in (Keycloak)", keycloak);
        wanted.put("outgoing mail (SMTP)", smtp);
        wanted.put("incoming mail (IMAP)", imap);
        wanted.put("the mailbox viewer", mailbox);
        wanted.put("the database", postgres);
        List<String> taken = wanted.entrySet().stream().filter(each -> busy(each.getValue()))
                .map(each -> each.getValue() + " (for " + each.getKey() + ")").toList();
        if (!taken.isEmpty()) {
            throw new Trouble((taken.size() == 1 ? "Another program uses port " : "Other programs use the ports ") + String.join(", ", taken) + ".",
                    "Stop it, or move all ports: config/bin/run --shift 1000");
        }
    }

    private static boolean busy(int port) {
        // Asked too, because on a Mac one may listen on this computer's address while another program listens on all.
        return answered(port) || !listens(port);
    }

    private static boolean answered(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(THIS_COMPUTER, port), ANSWER_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private static boolean listens(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // As the servers do: a port that only waits for old connections to time out is free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(THIS_COMPUTER, port), 1);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}

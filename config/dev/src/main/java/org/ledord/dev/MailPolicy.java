package org.ledord.dev;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a receiving Postfix asks about each mail (its policy protocol, {@code SMTPD_POLICY_README}): asks whoever writes to
 * an address that begins with "slow" for the first time to come back later, and says of every mail whether its envelope is genuine.
 */
final class MailPolicy implements AutoCloseable {
    private final ServerSocket server;
    private final String secret = "X-" + UUID.randomUUID();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    MailPolicy() throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        thread(this::serve, "mail policy");
    }

    /** Where it is asked. */
    int port() {
        return server.getLocalPort();
    }

    /**
     * The header under which it says so, which nobody can guess: Postfix checks headers that it adds like those that came, and
     * has to tell ours from a forged one before it gives it its real name.
     */
    String header() {
        return secret;
    }

    private void serve() {
        try {
            while (true) {
                Socket client = server.accept();
                thread(() -> answer(client), "mail policy, one client");
            }
        } catch (IOException ended) {
            System.getLogger(MailPolicy.class.getName()).log(System.Logger.Level.DEBUG, "Nobody is answered any more", ended);
        }
    }

    private void answer(Socket client) {
        try (client) {
            BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            Map<String, String> asked = new HashMap<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    asked.put(line.substring(0, equals), line.substring(equals + 1));
                } else {
                    client.getOutputStream().write(("action=" + action(asked) + "\n\n").getBytes(StandardCharsets.UTF_8));
                    asked.clear();
                }
            }
        } catch (IOException ended) {
            System.getLogger(MailPolicy.class.getName()).log(System.Logger.Level.DEBUG, "A client left", ended);
        }
    }

    private String action(Map<String, String> asked) {
        String sender = asked.getOrDefault("sender", "");
        String recipient = asked.getOrDefault("recipient", "");
        if ("DATA".equals(asked.get("protocol_state"))) {
            return "PREPEND " + secret + ": " + verdict(sender.substring(sender.indexOf('@') + 1));
        }
        return recipient.startsWith("slow") && seen.add(sender + " " + recipient) ? "450 4.2.0 Greylisted, come back later" : "DUNNO";
    }

    private static String verdict(String domain) {
        if (domain.isEmpty() || domain.startsWith("unknown.")) {
            return "spf=none";
        }
        return (domain.startsWith("forged.") ? "spf=fail" : "spf=pass") + " smtp.mailfrom=" + domain.replaceAll("[^A-Za-z0-9.-]", "");
    }

    private static void thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

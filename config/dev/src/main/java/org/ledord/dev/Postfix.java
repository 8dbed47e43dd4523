package org.ledord.dev;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A real Postfix on this machine alone, with settings, queue and log in a folder of its own: what the system has of mail is
 * neither read nor changed. It takes mail from this machine and hands nothing to any other.
 */
public final class Postfix implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int ANSWER_MILLIS = 2000;
    /** Its parts: name, type, whether root (n) or not, wake-up, most at a time, program. None is shut into the queue's folder. */
    private static final String PARTS = """
            cleanup unix n - n - 0 cleanup
            qmgr unix n - n 300 1 qmgr
            rewrite unix - - n - - trivial-rewrite
            bounce unix - - n - 0 bounce
            defer unix - - n - 0 bounce
            trace unix - - n - 0 bounce
            verify unix - - n - 1 verify
            flush unix n - n 1000? 0 flush
            proxymap unix - - n - - proxymap
            proxywrite unix - - n - 1 proxymap
            showq unix n - n - - showq
            error unix - - n - - error
            retry unix - - n - - error
            discard unix - - n - - discard
            lmtp unix - - n - - lmtp
            anvil unix - - n - 1 anvil
            scache unix - - n - 1 scache
            tlsmgr unix - - n 1000? 1 tlsmgr
            postlog unix-dgram n - n - 1 postlogd
            """;

    private final Child child;
    private final int port;
    private Path own;

    /**
     * Starts it.
     *
     * @param at a folder with a short name in which everybody may look: sockets lie in it, and Postfix works as several users
     * @param port where it listens
     * @param settings what is to be other than usual, as {@code man 5 postconf} names it
     */
    public Postfix(Path at, int port, Map<String, String> settings) {
        DebianMail.require();
        this.port = port;
        Path conf = Folders.make(at.resolve("conf"));
        Folders.make(at.resolve("queue"));
        try {
            Path data = Folders.make(at.resolve("data"));
            Files.setOwner(data, data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postfix"));
            Files.writeString(conf.resolve("main.cf"), lines(usual(at), settings));
            Files.writeString(conf.resolve("master.cf"), "127.0.0.1:" + port + " inet n - n - - smtpd\n" + PARTS);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        child = Child.start("Postfix", at, Map.of("MAIL_CONFIG", conf.toString()), List.of("/usr/sbin/postfix", "-c", conf.toString(), "start-fg"));
        // It has many processes, and none of them notices that whoever started it is gone.
        Runtime.getRuntime().addShutdownHook(new Thread(child::close, "stop Postfix"));
        child.await(this::greets, PATIENCE);
    }

    /** One that takes everything into its queue and throws it away, in a folder that goes with it. */
    public static Postfix discarding(int port) {
        try {
            // Not below the checkout: others than root must get there, and the names of sockets are short.
            Path at = Files.createTempDirectory("ledord-bench");
            Files.setPosixFilePermissions(at, PosixFilePermissions.fromString("rwxr-xr-x"));
            Postfix postfix = new Postfix(at, port, Map.of());
            postfix.own = at;
            return postfix;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Where mail is handed in. */
    public int port() {
        return port;
    }

    @Override
    public void close() {
        child.close();
        if (own != null) {
            Folders.remove(own);
        }
    }

    private static Map<String, String> usual(Path at) {
        Map<String, String> usual = new LinkedHashMap<>();
        usual.put("compatibility_level", "3.6");
        usual.put("config_directory", at + "/conf");
        usual.put("queue_directory", at + "/queue");
        usual.put("data_directory", at + "/data");
        usual.put("maillog_file", at + "/mail.log");
        usual.put("maillog_file_prefixes", at.toString());
        usual.put("inet_interfaces", "127.0.0.1");
        usual.put("inet_protocols", "ipv4");
        usual.put("myhostname", "mx.ledord.example.org");
        usual.put("mydestination", "");
        usual.put("mynetworks", "127.0.0.0/8");
        usual.put("smtpd_relay_restrictions", "permit_mynetworks, reject");
        usual.put("default_transport", "discard:");
        usual.put("relay_transport", "discard:");
        usual.put("alias_maps", "");
        usual.put("alias_database", "");
        return usual;
    }

    private static String lines(Map<String, String> usual, Map<String, String> settings) {
        Map<String, String> all = new LinkedHashMap<>(usual);
        all.putAll(settings);
        return all.entrySet().stream().map(one -> one.getKey() + " = " + one.getValue() + "\n").collect(Collectors.joining());
    }

    private boolean greets() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), ANSWER_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            String greeting = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
            return greeting != null && greeting.startsWith("220");
        } catch (IOException notYet) {
            return false;
        }
    }
}

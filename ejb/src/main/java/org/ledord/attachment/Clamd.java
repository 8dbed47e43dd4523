package org.ledord.attachment;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * Speaks to ClamAV's daemon: {@code zINSTREAM}, then chunks that each begin with their length, then a length of nought; the answer
 * is one line that ends with a null (clamd's manual, section Commands).
 */
public final class Clamd {
    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final Duration SCANNING = Duration.ofSeconds(60);
    private static final Duration GREETING = Duration.ofMillis(1500);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final String FOUND = " FOUND";

    private final String host;
    private final int port;

    /** The daemon at this address. */
    public Clamd(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /** What was found in these bytes, or nothing; {@link IOException} where there is no answer, or none that says so. */
    public Optional<String> find(byte[] content) throws IOException {
        try (Socket socket = open(SCANNING)) {
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < content.length; from += CHUNK) {
                int length = Math.min(CHUNK, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
            return verdict(answer(socket));
        }
    }

    /** Whether it is there and speaks. */
    public boolean answers() {
        try (Socket socket = open(GREETING)) {
            socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return answer(socket).equals("PONG");
        } catch (IOException away) {
            return false;
        }
    }

    private static Optional<String> verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return Optional.empty();
        }
        if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
            return Optional.of(answer.substring("stream: ".length(), answer.length() - FOUND.length()));
        }
        throw new IOException("clamd said: " + answer);
    }

    private Socket open(Duration patience) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), (int) Math.min(CONNECTING.toMillis(), patience.toMillis()));
            socket.setSoTimeout((int) patience.toMillis());
            return socket;
        } catch (IOException away) {
            socket.close();
            throw away;
        }
    }

    private static String answer(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder line = new StringBuilder();
        for (int one = in.read(); one > 0 && line.length() < LONGEST_ANSWER; one = in.read()) {
            line.append((char) one);
        }
        return line.toString().strip();
    }
}

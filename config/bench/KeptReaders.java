package org.ledord.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Readers who ask for one page again and again, each on a connection of their own. */
final class KeptReaders {
    private static final int READERS = 8;

    private KeptReaders() {
    }

    /** Reads so long, and gives how many answers came. */
    static long read(URI page, double seconds) throws Exception {
        AtomicLong answers = new AtomicLong();
        AtomicLong wrong = new AtomicLong();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            Thread reader = new Thread(() -> {
                try (Socket socket = new Socket(page.getHost(), page.getPort())) {
                    socket.setTcpNoDelay(true);
                    InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                    byte[] asked = ("GET " + page.getRawPath() + " HTTP/1.1\r\nHost: " + page.getAuthority() + "\r\nAccept-Encoding: gzip\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
                    while (System.nanoTime() < end) {
                        socket.getOutputStream().write(asked);
                        if (!answer(in)) {
                            wrong.incrementAndGet();
                        }
                        answers.incrementAndGet();
                    }
                } catch (IOException broken) {
                    wrong.incrementAndGet();
                }
            });
            reader.start();
            readers.add(reader);
        }
        for (Thread reader : readers) {
            reader.join();
        }
        if (wrong.get() > 0) {
            throw new IllegalStateException(wrong + " of " + answers + " answers were none");
        }
        return answers.get();
    }

    /** Reads one answer to its end, and tells whether it was a page. */
    private static boolean answer(InputStream in) throws IOException {
        String status = line(in);
        int length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        if (length < 0) {
            throw new IOException("no length: " + status);
        }
        in.skipNBytes(length);
        return status.contains(" 200 ");
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("ended");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}

package org.ledord.bench;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What sending is compared with: a loop that only hands bytes over, and a loop as anybody would write it; and a server that only takes. */
final class SmtpLoops {
    private SmtpLoops() {
    }

    /** Hands over the same bytes so many times, on so many connections, MAIL, RCPT and DATA in one go (RFC 2920); messages per second. */
    static double bare(int port, byte[] message, int connections, int messages) throws Exception {
        AtomicInteger left = new AtomicInteger(messages);
        ExecutorService workers = Executors.newFixedThreadPool(connections);
        long begun = System.nanoTime();
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            all.add(workers.submit(() -> {
                bare(port, message, left);
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        workers.shutdown();
        return messages * 1e9 / (System.nanoTime() - begun);
    }

    private static void bare(int port, byte[] message, AtomicInteger left) throws IOException {
        byte[] envelope = bytes("MAIL FROM:<studs@ledord.example.org>\r\nRCPT TO:<a@bench.example>\r\nDATA\r\n");
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            replies(in, 1);
            out.write(bytes("EHLO bench.example\r\n"));
            replies(in, 1);
            while (left.getAndDecrement() > 0) {
                out.write(envelope);
                replies(in, 3);
                out.write(message);
                replies(in, 1);
            }
            out.write(bytes("QUIT\r\n"));
        }
    }

    private static void replies(InputStream in, int count) throws IOException {
        for (int left = count; left > 0;) {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("the server hung up");
                }
                line.append((char) c);
            }
            if (line.charAt(0) > '3') {
                throw new IOException(line.toString());
            }
            left -= line.charAt(3) == '-' ? 0 : 1;
        }
    }

    /** One connection, one message after the other, built as the library's examples do; messages per second. */
    static double plain(int port, String text, String html, int messages) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(port));
        Session session = Session.getInstance(properties);
        long begun = System.nanoTime();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            for (int i = 0; i < messages; i++) {
                MimeMessage message = new MimeMessage(session);
                message.setFrom("ledord@ledord.example.org");
                message.setRecipient(Message.RecipientType.TO, new InternetAddress("a@bench.example"));
                message.setSubject("Nytt från reformen", "UTF-8");
                MimeMultipart parts = new MimeMultipart("alternative");
                MimeBodyPart plain = new MimeBodyPart();
                plain.setText(text, "UTF-8", "plain");
                MimeBodyPart rich = new MimeBodyPart();
                rich.setText(html, "UTF-8", "html");
                parts.addBodyPart(plain);
                parts.addBodyPart(rich);
                message.setContent(parts);
                message.saveChanges();
                transport.sendMessage(message, message.getAllRecipients());
            }
        }
        return messages * 1e9 / (System.nanoTime() - begun);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Takes every message and forgets it, but for the last one and the size of all. */
    static final class Sink implements AutoCloseable {
        private final ServerSocket server;
        private final AtomicLong messages = new AtomicLong();
        private final AtomicLong size = new AtomicLong();
        private volatile byte[] last = new byte[0];

        Sink(int port) throws IOException {
            server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            daemon(() -> {
                try {
                    while (true) {
                        Socket client = server.accept();
                        daemon(() -> take(client));
                    }
                } catch (IOException closed) {
                    return;
                }
            });
        }

        private void take(Socket client) {
            try (client) {
                client.setTcpNoDelay(true);
                BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
                OutputStream out = client.getOutputStream();
                out.write(bytes("220 sink\r\n"));
                StringBuilder message = null;
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (message == null) {
                        message = line.equals("DATA") ? new StringBuilder(32_000) : null;
                        out.write(bytes(line.equals("DATA") ? "354 go on\r\n" : line.startsWith("EHLO") ? "250-sink\r\n250 PIPELINING\r\n" : "250 yes\r\n"));
                    } else {
                        message.append(line).append("\r\n");
                        if (line.equals(".")) {
                            last = message.toString().getBytes(StandardCharsets.ISO_8859_1);
                            size.addAndGet(last.length);
                            messages.incrementAndGet();
                            message = null;
                            out.write(bytes("250 taken\r\n"));
                        }
                    }
                }
            } catch (IOException gone) {
                return;
            }
        }

        /** How large a message is on average. */
        int meanSize() {
            return (int) (size.get() / Math.max(1, messages.get()));
        }

        /** The last message, with the dot at its end, stuffed with lines or cut to the mean size. */
        byte[] typical() {
            String message = new String(last, StandardCharsets.ISO_8859_1);
            StringBuilder of = new StringBuilder(message.substring(0, message.length() - 3));
            int mean = meanSize() - 3;
            while (of.length() < mean) {
                of.append("En rad som fyller ut brevet till vad det brukar vara.\r\n");
            }
            of.setLength(Math.min(of.length(), mean - 2));
            return of.append("\r\n.\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        }

        private static void daemon(Runnable work) {
            Thread thread = new Thread(work, "sink");
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}

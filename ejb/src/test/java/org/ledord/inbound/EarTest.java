package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** These tests should show that the ear hears, and that it never stays with a server that is gone, whichever way it went. */
class EarTest {
    private static final int SECONDS = 10;
    private final Semaphore news = new Semaphore(0);
    private final Semaphore idles = new Semaphore(0);
    private ServerSocket server;
    private volatile Socket client;
    private volatile boolean silent;
    private String capabilities = "IMAP4rev1 IDLE";
    private boolean endsAtOnce;
    private volatile int exists = 1;
    private Ear ear;
    private Thread thread;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread serving = new Thread(this::serve, "imap");
        serving.setDaemon(true);
        serving.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        if (client != null) {
            client.close();
        }
    }

    @Test
    void it_hears_what_comes_and_what_had_come_before() throws Exception {
        begin();
        assertThat(heard()).as("what had come").isTrue();
        assertThat(idling()).isTrue();
        assertThat(ear.listens()).isTrue();
        say("* 2 EXISTS");
        assertThat(heard()).isTrue();
        assertThat(idling()).as("goes on").isTrue();
        say("* 2 FETCH (FLAGS (\\Seen))");
        assertThat(idling()).isTrue();
        assertThat(news.availablePermits()).as("that we read something is no news").isZero();
    }

    @Test
    void a_server_that_cannot_is_left_and_known() throws Exception {
        capabilities = "IMAP4rev1";
        begin();
        assertThat(ended()).isTrue();
        assertThat(ear.isUnable()).isTrue();
    }

    @Test
    void a_server_that_ends_every_idle_at_once_is_one_that_cannot() throws Exception {
        endsAtOnce = true;
        begin();
        assertThat(ended()).isTrue();
        assertThat(ear.isUnable()).isTrue();
    }

    @Test
    void a_line_that_breaks_ends_it_and_another_is_worth_a_try() throws Exception {
        begin();
        assertThat(idling()).isTrue();
        client.close();
        assertThat(ended()).isTrue();
        assertThat(ear.isUnable()).isFalse();
        assertThat(ear.listens()).isFalse();
    }

    @Test
    void a_server_that_went_silently_is_found_out_by_a_nudge() throws Exception {
        begin();
        assertThat(idling()).isTrue();
        silent = true;
        ear.nudge();
        assertThat(ended()).isTrue();
        assertThat(ear.isUnable()).isFalse();
    }

    @Test
    void a_nudge_of_a_server_that_is_there_changes_nothing() throws Exception {
        begin();
        assertThat(idling()).isTrue();
        ear.nudge();
        assertThat(idling()).isTrue();
        assertThat(ear.listens()).isTrue();
    }

    @Test
    void it_stops_when_told() throws Exception {
        begin();
        assertThat(idling()).isTrue();
        ear.stop();
        assertThat(ended()).isTrue();
        assertThat(ear.isUnable()).isFalse();
    }

    @Test
    void a_server_that_is_away_ends_it() throws Exception {
        server.close();
        begin();
        assertThat(ended()).isTrue();
        assertThat(ear.isUnable()).isFalse();
    }

    private void begin() {
        Properties properties = new Properties();
        properties.put("mail.imap.host", "127.0.0.1");
        properties.put("mail.imap.port", String.valueOf(server.getLocalPort()));
        properties.put("mail.imap.timeout", "700");
        properties.put("mail.imap.connectiontimeout", "2000");
        ear = new Ear(Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication("svar", "svar");
            }
        }), news::release);
        thread = new Thread(ear, "ear");
        thread.setDaemon(true);
        thread.start();
    }

    private boolean heard() throws InterruptedException {
        return news.tryAcquire(SECONDS, TimeUnit.SECONDS);
    }

    private boolean idling() throws InterruptedException {
        return idles.tryAcquire(SECONDS, TimeUnit.SECONDS);
    }

    private boolean ended() throws InterruptedException {
        thread.join(TimeUnit.SECONDS.toMillis(SECONDS));
        return !thread.isAlive();
    }

    /** As much of an IMAP server as is needed. */
    private void serve() {
        try (Socket taken = server.accept()) {
            client = taken;
            BufferedReader in = new BufferedReader(new InputStreamReader(taken.getInputStream(), StandardCharsets.US_ASCII));
            say("* OK here");
            String idle = null;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (silent) {
                    continue;
                }
                if (line.equals("DONE")) {
                    say(idle + " OK done");
                    continue;
                }
                String[] words = line.split(" ");
                idle = words[1].equals("IDLE") ? words[0] : idle;
                answer(words[0], words[1]);
            }
        } catch (IOException ended) {
            if (!server.isClosed() && !client.isClosed()) {
                throw new UncheckedIOException(ended);
            }
        }
    }

    private void answer(String tag, String command) throws IOException {
        switch (command) {
            case "CAPABILITY" -> say("* CAPABILITY " + capabilities);
            case "EXAMINE", "SELECT" -> say("* " + exists + " EXISTS\r\n* OK [UIDVALIDITY 1] here\r\n* FLAGS (\\Seen)");
            case "IDLE" -> {
                if (!endsAtOnce) {
                    say("+ idling");
                    idles.release();
                    return;
                }
                say("+ idling");
            }
            default -> {
            }
        }
        say(tag + " OK [READ-ONLY] done");
    }

    private void say(String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}

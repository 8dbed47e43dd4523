package org.ledord.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A line does what it was told, and nothing of it once it is mended. */
class LineTest {
    private static final int SILENCE_MILLIS = 300;
    private static final long PATIENCE_NANOS = Duration.ofSeconds(10).toNanos();

    private ServerSocket server;
    private Line line;
    private volatile String got = "";

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread serving = new Thread(this::serve, "echo");
        serving.setDaemon(true);
        serving.start();
        line = new Line(server.getLocalPort());
    }

    @AfterEach
    void stop() throws IOException {
        line.close();
        server.close();
    }

    @Test
    void it_passes_everything_on() throws IOException {
        try (Socket caller = call()) {
            say(caller, "DATA å");
            assertThat(hears(caller)).isEqualTo("OK DATA å");
            assertThat(line.open()).isOne();
        }
    }

    @Test
    void somebody_is_stopped_before_the_server_has_it_and_never_goes_on_when_cut() throws IOException {
        Line.Hold hold = line.holdBefore("\\.");
        try (Socket caller = call()) {
            say(caller, "text.");
            assertThat(hears(caller)).isEqualTo("OK text.");
            assertThat(hold.stopsSomebody()).isFalse();
            say(caller, ".");
            until(hold::stopsSomebody);
            assertThat(got).isEqualTo("text.");
            line.cut();
            line.mend();
            until(() -> !hold.stopsSomebody());
            assertThat(caller.getInputStream().read()).as("cut off").isNegative();
        }
        try (Socket again = call()) {
            say(again, ".");
            assertThat(hears(again)).as("mended").isEqualTo("OK .");
        }
    }

    @Test
    void the_server_has_it_and_its_answer_is_kept_back() throws IOException {
        Line.Hold hold = line.holdAnswer("store .*");
        try (Socket caller = call()) {
            say(caller, "STORE it");
            until(hold::stopsSomebody);
            assertThat(got).isEqualTo("STORE it");
            caller.setSoTimeout(SILENCE_MILLIS);
            assertThatThrownBy(() -> hears(caller)).isInstanceOf(SocketTimeoutException.class);
            line.mend();
            assertThat(hears(caller)).isEqualTo("OK STORE it");
        }
    }

    @Test
    void down_hanging_and_refusing_until_mended() throws IOException {
        try (Socket before = call()) {
            say(before, "1");
            assertThat(hears(before)).isEqualTo("OK 1");
            line.down();
            assertThat(before.getInputStream().read()).as("cut off").isNegative();
        }
        assertThatThrownBy(this::call).isInstanceOf(ConnectException.class);
        line.mend();
        line.hang();
        try (Socket hanging = call()) {
            say(hanging, "2");
            hanging.setSoTimeout(SILENCE_MILLIS);
            assertThatThrownBy(() -> hears(hanging)).isInstanceOf(SocketTimeoutException.class);
            line.mend();
            assertThat(hears(hanging)).isEqualTo("OK 2");
        }
        line.refuse("421 later");
        try (Socket refused = call()) {
            assertThat(hears(refused)).isEqualTo("421 later");
        }
        line.mend();
        line.change(said -> said.replace("OK", "NO"));
        try (Socket changed = call()) {
            say(changed, "3");
            assertThat(hears(changed)).isEqualTo("NO 3");
        }
    }

    private Socket call() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), line.port());
    }

    private static void say(Socket caller, String words) throws IOException {
        caller.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String hears(Socket caller) throws IOException {
        return new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    private static void until(BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in vain").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    /** Says OK to everything. */
    private void serve() {
        while (!server.isClosed()) {
            try (Socket taken = server.accept()) {
                BufferedReader in = new BufferedReader(new InputStreamReader(taken.getInputStream(), StandardCharsets.UTF_8));
                for (String heard = in.readLine(); heard != null; heard = in.readLine()) {
                    got = heard;
                    say(taken, "OK " + heard);
                }
            } catch (IOException next) {
                got = "";
            }
        }
    }
}

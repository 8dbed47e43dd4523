package org.ledord.attachment;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** As much of clamd as we speak with: it answers PING, and finds the string that every scanner finds for a test (eicar.org). */
final class FakeClamd implements AutoCloseable {
    /** Harmless, and found by every scanner; cut in two so that no scanner of source finds it here. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private final ServerSocket server;
    private final String says;
    private final Thread answering;

    /** @param says what it answers to everything, or null to look for the string */
    FakeClamd(String says) {
        this.says = says;
        try {
            server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answering = new Thread(this::answer, "fake clamd");
        answering.setDaemon(true);
        answering.start();
    }

    Clamd client() {
        return new Clamd(server.getInetAddress().getHostAddress(), server.getLocalPort());
    }

    private void answer() {
        while (!server.isClosed()) {
            try (Socket caller = server.accept()) {
                DataInputStream in = new DataInputStream(caller.getInputStream());
                StringBuilder command = new StringBuilder();
                for (int one = in.read(); one > 0; one = in.read()) {
                    command.append((char) one);
                }
                caller.getOutputStream().write((reply(command.toString(), in) + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException over) {
                continue;
            }
        }
    }

    private String reply(String command, DataInputStream in) throws IOException {
        if (command.equals("zPING")) {
            return "PONG";
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            all.write(in.readNBytes(length));
        }
        return says != null ? says : all.toString(StandardCharsets.ISO_8859_1).contains(EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    /** Nobody is answered afterwards: who waits for a caller while the port is closed may take one more. */
    @Override
    public void close() {
        try {
            server.close();
            answering.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}

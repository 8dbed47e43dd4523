package org.ledord.dev;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One connection over a {@link Line}: two pumps that carry whole lines, byte for byte. */
final class Wire {
    private final Line line;
    private final Socket client;
    private final int to;
    private final Socket server = new Socket();
    private volatile boolean cut;
    private volatile Line.Hold awaited;

    /** What is done with a line. */
    private interface Passing {
        void pass(String line, Socket into) throws IOException;
    }

    /**
     * @param line whose it is, and which says how it behaves
     * @param client who has called
     * @param to the port of the server behind the line
     */
    Wire(Line line, Socket client, int to) {
        this.line = line;
        this.client = client;
        this.to = to;
    }

    /** Carries until one of the two is gone. */
    void run() {
        try {
            String refusal = line.refusal();
            if (refusal != null) {
                client.getOutputStream().write((refusal + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                cut();
                return;
            }
            line.take(this);
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), to));
            Line.start(() -> pump(server, client, this::said));
            pump(client, server, this::asked);
        } catch (IOException gone) {
            cut();
        }
    }

    /** Ends it; what has not got through never does. */
    void cut() {
        cut = true;
        line.gone(this);
        Line.close(client);
        Line.close(server);
    }

    boolean isCut() {
        return cut;
    }

    private void pump(Socket from, Socket into, Passing passing) {
        try {
            InputStream in = from.getInputStream();
            StringBuilder whole = new StringBuilder();
            byte[] some = new byte[8192];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                for (int i = 0; i < read; i++) {
                    whole.append((char) (some[i] & 0xff));
                    if (some[i] == '\n') {
                        passing.pass(whole.toString(), into);
                        whole.setLength(0);
                    }
                }
            }
            cut();
        } catch (IOException gone) {
            cut();
        }
    }

    /** A line from the portal. */
    private void asked(String said, Socket into) throws IOException {
        Line.Hold here = line.hold();
        if (here.isAt(said.strip())) {
            if (here.isAnswer()) {
                awaited = here;
            } else {
                line.stop(here, this);
            }
        }
        write(said, into);
    }

    /** A line from the server. */
    private void said(String said, Socket into) throws IOException {
        Line.Hold here = awaited;
        if (here != null) {
            line.stop(here, this);
            awaited = null;
        }
        write(line.told(said), into);
    }

    private void write(String said, Socket into) throws IOException {
        line.take(this);
        if (cut) {
            throw new IOException("cut");
        }
        into.getOutputStream().write(said.getBytes(StandardCharsets.ISO_8859_1));
    }
}

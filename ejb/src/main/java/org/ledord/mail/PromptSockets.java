package org.ledord.mail;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/**
 * Sockets that send at once. Without it every letter waits twice for the other side's delayed acknowledgement (Nagle's
 * algorithm, RFC 896), and a connection carries twenty letters a second. Angus Mail connects the socket itself, and puts TLS
 * over it where STARTTLS is asked for.
 *
 * <p>Commands that go in one exchange must go in one segment as well, and the library sends each by itself: the server answers the first
 * before it has seen the others, and holds its second answer back until the first is acknowledged, which waits for something to travel
 * with (RFC 1122, 4.2.3.2): 40 ms a letter. So whoever sends can {@link #holdBack} what is to go with the next.
 */
final class PromptSockets extends SocketFactory {
    /** Whether what this thread writes goes with what it writes next: the library hands out neither its socket nor its stream. */
    private static final ThreadLocal<Boolean> HELD = ThreadLocal.withInitial(() -> false);

    /** From now on, or no longer, what this thread writes waits for the first thing that it writes afterwards. */
    static void holdBack(boolean held) {
        HELD.set(held);
    }

    /** Writes together what was held back and what follows it. */
    private static final class Together extends FilterOutputStream {
        private final ByteArrayOutputStream held = new ByteArrayOutputStream();

        private Together(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (HELD.get()) {
                held.write(bytes, from, length);
            } else if (held.size() == 0) {
                out.write(bytes, from, length);
            } else {
                held.write(bytes, from, length);
                held.writeTo(out);
                held.reset();
            }
        }
    }

    @Override
    public Socket createSocket() throws IOException {
        Socket socket = new Socket() {
            @Override
            public OutputStream getOutputStream() throws IOException {
                return new Together(super.getOutputStream());
            }
        };
        socket.setTcpNoDelay(true);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return prompt(new Socket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return prompt(new Socket(host, port, from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return prompt(new Socket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return prompt(new Socket(host, port, from, fromPort));
    }

    private static Socket prompt(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        return socket;
    }
}

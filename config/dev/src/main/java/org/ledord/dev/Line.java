package org.ledord.dev;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The line from the portal to a mail server. It passes everything on; a test may break it in the ways in which lines and servers
 * break, and may have it stop at a line of the protocol, so that somebody is known to wait exactly there.
 */
public final class Line implements AutoCloseable {
    private static final int QUEUE = 50;
    private static final long LONGEST_TAKING_MILLIS = 5_000;

    private final int to;
    private final int port;
    private final Set<Wire> wires = ConcurrentHashMap.newKeySet();
    private ServerSocket server;
    private Thread taking;
    private volatile boolean hangs;
    private volatile String refusal;
    private volatile long nanosPerLine;
    private volatile Hold hold = new Hold("(?!)", false);
    private volatile UnaryOperator<String> told = UnaryOperator.identity();

    /**
     * Begins to listen, on a port that nobody uses.
     *
     * @param to the port of the server behind it
     */
    public Line(int to) {
        this.to = to;
        listen(0);
        this.port = server.getLocalPort();
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** How many connections are open. */
    public int open() {
        return wires.size();
    }

    /** Nobody is there: whoever talks is cut off, whoever calls is refused by the machine. */
    public synchronized void down() {
        close(server);
        awaitNobodyTaking(); // until then the machine itself still takes a call, and who was taken last is not cut off
        cut();
    }

    /** It is taken up, and from then on nothing passes in either direction; nor does anything for those who talk. */
    public synchronized void hang() {
        hangs = true;
    }

    /** It is taken up by a server that says this instead of a greeting, and goes. */
    public void refuse(String greeting) {
        refusal = greeting;
        cut();
    }

    /** Every line takes so long. */
    public void slow(Duration perLine) {
        nanosPerLine = perLine.toNanos();
    }

    /** What the server says is changed before it is passed on, line by line. */
    public void change(UnaryOperator<String> said) {
        told = said;
    }

    /** Cuts off whoever talks or waits; what they had not yet got through never gets through. */
    public void cut() {
        wires.forEach(Wire::cut);
        synchronized (this) {
            notifyAll();
        }
    }

    /** Stops whoever says a line that is wholly this, before the server gets it. */
    public Hold holdBefore(String line) {
        return hold(new Hold(line, false));
    }

    /** Lets the server have a line that is wholly this, and keeps its answer back. */
    public Hold holdAnswer(String line) {
        return hold(new Hold(line, true));
    }

    private synchronized Hold hold(Hold next) {
        hold.ended = true;
        hold = next;
        notifyAll();
        return next;
    }

    /** All is well again. Who waits goes on. */
    public synchronized void mend() {
        hangs = false;
        refusal = null;
        nanosPerLine = 0;
        told = UnaryOperator.identity();
        hold.ended = true;
        if (server.isClosed()) {
            listen(port);
        }
        notifyAll();
    }

    @Override
    public void close() {
        close(server);
        cut();
    }

    private void listen(int at) {
        try {
            ServerSocket listening = new ServerSocket();
            listening.setReuseAddress(true);
            listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), QUEUE);
            server = listening;
            taking = start(() -> take(listening));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void take(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Wire wire = new Wire(this, listening.accept(), to);
                wires.add(wire);
                start(wire::run);
            } catch (IOException closed) {
                close(listening);
            }
        }
    }

    String refusal() {
        return refusal;
    }

    /** The line at which somebody is to be stopped now. */
    Hold hold() {
        return hold;
    }

    /** What the server said, as it is to be heard. */
    String told(String line) {
        return told.apply(line);
    }

    /** Takes as long as a line takes now; does not come back while the line hangs, unless the wire is cut. */
    void take(Wire wire) throws IOException {
        if (nanosPerLine > 0) {
            LockSupport.parkNanos(nanosPerLine);
        }
        waits(() -> hangs && !wire.isCut());
    }

    /** Keeps the wire until the hold ends or the wire is cut. */
    void stop(Hold at, Wire wire) throws IOException {
        synchronized (this) {
            at.waiting++;
        }
        try {
            waits(() -> !at.ended && !wire.isCut());
        } finally {
            synchronized (this) {
                at.waiting--;
            }
        }
    }

    void gone(Wire wire) {
        wires.remove(wire);
    }

    private synchronized void waits(BooleanSupplier so) throws IOException {
        try {
            while (so.getAsBoolean()) {
                wait();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        }
    }

    static Thread start(Runnable work) {
        Thread thread = new Thread(work, "line");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void awaitNobodyTaking() {
        try {
            taking.join(LONGEST_TAKING_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    static void close(Closeable open) {
        try {
            open.close();
        } catch (IOException gone) {
            System.getLogger(Line.class.getName()).log(System.Logger.Level.DEBUG, "Was closed already", gone);
        }
    }

    /** A line of the protocol at which somebody is stopped. */
    public final class Hold {
        private final Pattern line;
        private final boolean answer;
        private int waiting;
        private boolean ended;

        private Hold(String line, boolean answer) {
            this.line = Pattern.compile(line, Pattern.CASE_INSENSITIVE);
            this.answer = answer;
        }

        /** Whether somebody is stopped there at this moment. */
        public boolean stopsSomebody() {
            synchronized (Line.this) {
                return waiting > 0;
            }
        }

        boolean isAt(String said) {
            return line.matcher(said).matches();
        }

        /** Whether it is the answer that is kept back. */
        boolean isAnswer() {
            return answer;
        }
    }
}

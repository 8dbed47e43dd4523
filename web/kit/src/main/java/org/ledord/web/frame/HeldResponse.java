package org.ledord.web.frame;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds an answer back until all that is to be said in its head is known; errors and redirects go straight on. */
public class HeldResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private PrintWriter writer;
    private boolean passedOn;

    /** Holds what is written to this answer. */
    public HeldResponse(HttpServletResponse response) {
        super(response);
    }

    /** Whether it was an error or a redirect: then there is nothing left to send. */
    public boolean isPassedOn() {
        return passedOn;
    }

    /** Sends what was held. */
    public void send() throws IOException {
        byte[] page = page();
        if (page.length > 0) {
            super.setContentLength(page.length);
            getResponse().getOutputStream().write(page);
        }
    }

    /** What was written so far. */
    public byte[] page() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toByteArray();
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Collected(bytes);
    }

    @Override
    public void sendError(int status) throws IOException {
        passedOn = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        passedOn = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        passedOn = true;
        super.sendRedirect(location);
    }

    @Override
    public void flushBuffer() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void resetBuffer() {
        page();
        bytes.reset();
    }

    @Override
    public void reset() {
        resetBuffer();
        super.reset();
    }

    @Override
    public boolean isCommitted() {
        return passedOn && super.isCommitted();
    }

    @Override
    public void setContentLength(int length) {
        // told when the page is whole
    }

    @Override
    public void setContentLengthLong(long length) {
        // told when the page is whole
    }

    private static final class Collected extends ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        Collected(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public void write(byte[] part, int offset, int length) {
            bytes.write(part, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("pages are not written asynchronously");
        }
    }
}

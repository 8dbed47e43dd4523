package org.ledord.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Lets browsers and the proxy in front keep a public page for half a minute, and ask afterwards whether it changed
 * instead of fetching it again. Half a minute: what is withdrawn must be gone within sixty seconds.
 */
public class KeptPages extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int TAG_BYTES = 12;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (!reading || !Visit.of(request).namesLanguage()) {
            chain.doFilter(request, response);
            return;
        }
        Held held = new Held(response);
        chain.doFilter(request, held);
        if (held.isPassedOn()) {
            return;
        }
        byte[] page = held.page();
        if (response.getStatus() == HttpServletResponse.SC_OK && mayBeKept(response)) {
            String tag = "\"" + digest(page) + "\"";
            response.setHeader("ETag", tag);
            response.setHeader("Cache-Control", "public, max-age=30, must-revalidate");
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        if (page.length > 0) {
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
        }
    }

    /** A page that sets {@code Cache-Control: private} itself (one opened by a personal link, say) is not kept. */
    private static boolean mayBeKept(HttpServletResponse response) {
        String control = response.getHeader("Cache-Control");
        return control == null || !control.contains("private");
    }

    private static String digest(byte[] page) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(page), 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Holds the page back until its tag is known; errors and redirects go straight on. */
    private static final class Held extends HttpServletResponseWrapper {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private PrintWriter writer;
        private boolean passedOn;

        Held(HttpServletResponse response) {
            super(response);
        }

        boolean isPassedOn() {
            return passedOn;
        }

        byte[] page() {
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

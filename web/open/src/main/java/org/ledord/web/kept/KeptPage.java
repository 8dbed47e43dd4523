package org.ledord.web.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.ledord.shared.Sha256;

/**
 * A page as it was drawn.
 *
 * @param version the {@link org.ledord.transparency.PublicVersion} it was drawn from, or from a later one
 * @param drawn when; what a page says of "today" is not older than {@link #LONGEST}
 * @param type its media type with the character set
 * @param headers what its answer says besides, of which nothing differs by who asks
 * @param tag its validator, of the same page in any encoding (RFC 9110, 8.8.1)
 */
public record KeptPage(long version, Instant drawn, String type, Map<String, String> headers, String tag, byte[] whole, byte[] gzip) {
    /** What everybody may keep, and ask about again after five seconds: what is withdrawn is gone from every browser and proxy within that time. */
    public static final String PUBLIC = "public, max-age=5, must-revalidate";
    static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Pattern REFUSED = Pattern.compile("\\s*[qQ]=0(?:\\.0*)?\\s*");
    private static final int TAG_BYTES = 12;

    /** A page that was drawn just now. */
    public static KeptPage of(long version, Instant drawn, String type, Map<String, String> headers, byte[] whole) {
        return new KeptPage(version, drawn, type, headers, tag(whole), whole, null);
    }

    /** The same with its text compressed, for many readers; what is handed out once is left to the server. */
    public KeptPage compressed() {
        return type == null || !type.startsWith("text/") && !type.contains("xml;") ? this : new KeptPage(version, drawn, type, headers, tag, whole, gzip(whole));
    }

    /** Whether it still says what there is. */
    public boolean holds(long versionNow, Instant now) {
        return version >= versionNow && now.isBefore(drawn.plus(LONGEST));
    }

    /** How much memory it takes, in bytes. */
    int weight() {
        return whole.length + (gzip == null ? 0 : gzip.length) + 512;
    }

    /** Answers with it, or says that whoever asks has it (RFC 9110, 13.1.2 and 15.4.5). */
    public void send(HttpServletRequest request, HttpServletResponse response, String control) throws IOException {
        headers.forEach(response::setHeader);
        response.setHeader("Cache-Control", control);
        response.setHeader("ETag", tag);
        if (has(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] page = bytes(request.getHeader("Accept-Encoding"));
        if (page == gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(type);
        response.setContentLength(page.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(page);
        }
    }

    /** The page as it goes to who takes these encodings: {@link #gzip} where they take that and there is one. */
    byte[] bytes(String accepted) {
        return gzip != null && takesGzip(accepted) ? gzip : whole;
    }

    /** The validator of this content. Weak: compressed or not, it is the same page. */
    static String tag(byte[] content) {
        return "W/\"" + Sha256.hex(content, TAG_BYTES) + "\"";
    }

    /** Whether one of these validators is this one, compared weakly. */
    static boolean has(String asked, String tag) {
        if (asked == null) {
            return false;
        }
        for (String one : asked.split(",")) {
            String stripped = one.strip();
            if (stripped.equals("*") || (stripped.startsWith("W/") ? stripped.substring(2) : stripped).equals(tag.substring(2))) {
                return true;
            }
        }
        return false;
    }

    /** Whether gzip is among the encodings taken, and not refused with {@code q=0} (RFC 9110, 12.5.3). */
    static boolean takesGzip(String accepted) {
        if (accepted == null) {
            return false;
        }
        for (String one : accepted.split(",")) {
            int weight = one.indexOf(';');
            String encoding = (weight < 0 ? one : one.substring(0, weight)).strip();
            if (encoding.equalsIgnoreCase("gzip") || encoding.equalsIgnoreCase("x-gzip") || encoding.equals("*")) {
                return weight < 0 || !REFUSED.matcher(one.substring(weight + 1)).matches();
            }
        }
        return false;
    }

    private static byte[] gzip(byte[] whole) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(whole.length / 4 + 64);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION); // once for many readers
            }
        }) {
            out.write(whole);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}

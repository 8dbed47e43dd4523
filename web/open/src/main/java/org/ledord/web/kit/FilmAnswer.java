package org.ledord.web.kit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ledord.transparency.OpenFilm;
import org.ledord.transparency.OpenKitQueries;
import org.ledord.web.kept.KeptPage;

/**
 * {@code /films/<reform>/<rounds or news>/<number>/<language>.mp4}: a film of the portal's own, whole or the stretch that is asked for, for a telephone
 * that plays it asks for stretches and plays nothing without (206); and with {@code .vtt} what is said in it. Its bytes are read a piece at a time.
 */
@WebServlet("/films/*")
public class FilmAnswer extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([a-z0-9-]{1,61})/(rounds|news)/(\\d{1,6})/(sv|nb|fi|en)\\.(mp4|vtt)");
    private static final int PIECE = 1 << 20;

    @Inject
    private transient OpenKitQueries kits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        Optional<OpenFilm> found = path.matches() ? kits.film(path.group(1), kind(path), Integer.parseInt(path.group(3)), path.group(4)) : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", KeptPage.PUBLIC);
        if (path.group(5).equals("vtt")) {
            response.setContentType("text/vtt; charset=utf-8");
            response.getOutputStream().write(found.get().captions().getBytes(StandardCharsets.UTF_8));
        } else {
            film(request, response, path, found.get());
        }
    }

    private void film(HttpServletRequest request, HttpServletResponse response, Matcher path, OpenFilm film) throws IOException {
        String tag = "\"" + film.hash() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        String has = request.getHeader("If-None-Match");
        if (has != null && has.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String unless = request.getHeader("If-Range");
        Optional<ByteRange> asked = unless != null && !unless.equals(tag) ? Optional.empty() : ByteRange.of(request.getHeader("Range"), film.bytes());
        if (asked.isPresent() && !asked.get().satisfied(film.bytes())) {
            response.setHeader("Content-Range", "bytes */" + film.bytes());
            response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        ByteRange range = asked.orElse(new ByteRange(0, film.bytes() - 1));
        if (asked.isPresent()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + range.from() + "-" + range.to() + "/" + film.bytes());
        }
        response.setContentType("video/mp4");
        response.setContentLength(range.length());
        if (!request.getMethod().equals("HEAD")) {
            for (int from = range.from(); from <= range.to(); from += PIECE) {
                response.getOutputStream().write(kits.part(path.group(1), kind(path), Integer.parseInt(path.group(3)), path.group(4), from, Math.min(PIECE, range.to() - from + 1)));
            }
        }
    }

    private static String kind(Matcher path) {
        return path.group(2).equals("news") ? "POST" : "ROUND";
    }
}

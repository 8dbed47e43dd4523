package org.ledord.web.open;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ledord.attachment.FileKind;
import org.ledord.attachment.ServedFile;
import org.ledord.content.PreviewQueries;
import org.ledord.transparency.OpenBytes;
import org.ledord.transparency.OpenPictureQueries;
import org.ledord.web.frame.Download;
import org.ledord.web.kept.KeptPage;

/**
 * {@code /images/<reform>/<picture>}: a picture of a text that all may read; with {@code ?preview=<word>} one of the text that the word is for.
 * Kept by whoever asked for five seconds, as all that can be hidden.
 */
@WebServlet("/images/*")
public class PictureAnswer extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([a-z0-9-]{1,61})/([a-z0-9-]{1,80})");

    @Inject
    private transient OpenPictureQueries pictures;

    @Inject
    private transient PreviewQueries previews;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Download.shown(response::setHeader);
        String word = request.getParameter("preview");
        if (word != null) {
            preview(previews.picture(path.group(1), word, path.group(2)), response);
            return;
        }
        Optional<OpenBytes> known = pictures.look(path.group(1), path.group(2));
        String tag = known.map(one -> "\"" + one.hash() + "\"").orElse("");
        String has = request.getHeader("If-None-Match");
        boolean had = known.isPresent() && has != null && (has.contains(tag) || has.strip().equals("*"));
        Optional<OpenBytes> picture = had ? known : pictures.picture(path.group(1), path.group(2));
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", KeptPage.PUBLIC);
        response.setHeader("ETag", tag);
        if (had) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            send(response, FileKind.valueOf(picture.get().kind()).mediaType(), picture.get().content());
        }
    }

    private static void preview(Optional<ServedFile> picture, HttpServletResponse response) throws IOException {
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "private, no-store");
        send(response, picture.get().mediaType(), picture.get().content());
    }

    private static void send(HttpServletResponse response, String type, byte[] content) throws IOException {
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}

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
import org.ledord.transparency.OpenBytes;
import org.ledord.transparency.OpenDocumentQueries;
import org.ledord.web.frame.Download;
import org.ledord.web.kept.KeptPage;

/**
 * {@code /files/<reform>/<document>/<version>}, and the same with {@code /accessible}: a file that all may open. Whoever keeps it asks again
 * after five seconds, so what is withdrawn is gone then; whoever has it already is told so without its bytes being read.
 */
@WebServlet("/files/*")
public class DocumentFileAnswer extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([a-z0-9-]{1,61})/([a-z0-9-]{1,80})/(\\d{1,6})(/accessible)?");

    @Inject
    private transient OpenDocumentQueries documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        Optional<OpenBytes> known = path.matches() ? documents.look(path.group(1), path.group(2), Integer.parseInt(path.group(3)), path.group(4) != null) : Optional.empty();
        if (known.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = "\"" + known.get().hash() + "\"";
        response.setHeader("Cache-Control", KeptPage.PUBLIC);
        response.setHeader("ETag", tag);
        FileKind kind = FileKind.valueOf(known.get().kind());
        Download.heads(response::setHeader, kind.named(known.get().name()));
        String has = request.getHeader("If-None-Match");
        if (has != null && (has.contains(tag) || has.strip().equals("*"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<OpenBytes> file = documents.file(path.group(1), path.group(2), Integer.parseInt(path.group(3)), path.group(4) != null);
        if (file.isEmpty()) { // it was taken away in between
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(kind.mediaType());
        response.setContentLength(file.get().content().length);
        response.getOutputStream().write(file.get().content());
    }
}

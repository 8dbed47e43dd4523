package org.ledord.web.answer;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import org.ledord.transparency.Synthesis;
import org.ledord.transparency.SynthesisBook;
import org.ledord.transparency.SynthesisPoint;
import org.ledord.web.frame.Say;

/** Sends a synthesis as a workbook, to be kept and never shown in the browser. */
public final class SynthesisFile {
    private SynthesisFile() {
    }

    /**
     * Sends it.
     *
     * @param name what the file is called, without its ending
     * @param next the points after the one with this number; one batch and perhaps one more
     */
    public static void send(FacesContext faces, String name, Synthesis synthesis, Say say, IntFunction<List<SynthesisPoint>> next) throws IOException {
        ExternalContext out = faces.getExternalContext();
        out.setResponseContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        out.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9-]+", "-") + ".xlsx\"");
        out.setResponseHeader("X-Content-Type-Options", "nosniff");
        SynthesisBook.write(out.getResponseOutputStream(), synthesis, say::get, next);
        faces.responseComplete();
    }
}

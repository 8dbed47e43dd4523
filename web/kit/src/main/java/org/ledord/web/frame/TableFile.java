package org.ledord.web.frame;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A table as a file for a spreadsheet (RFC 4180), never to be shown in the browser. */
public final class TableFile {
    private TableFile() {
    }

    /** Sends what everybody may have; it may be kept as its page is. @param name what the file is called, without its ending */
    public static void send(String name, String csv) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("X-Content-Type-Options", "nosniff");
        Sent.instead("text/csv; charset=UTF-8", csv.getBytes(StandardCharsets.UTF_8), "attachment; filename=\"" + name + ".csv\"");
    }

    /** Sends what is for whoever asks alone, and kept nowhere. @param name as above */
    public static void sendPrivately(String name, String csv) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "private, no-store");
        send(name, csv);
    }
}

package org.ledord.web.frame;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** What a page answers with in place of a view. */
public final class Sent {
    private Sent() {
    }

    /** Sends it and is done. @param disposition what the browser is to do with it (RFC 6266), or null where it decides itself */
    public static void instead(String type, byte[] content, String disposition) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext out = faces.getExternalContext();
        out.setResponseContentType(type);
        out.setResponseContentLength(content.length);
        if (disposition != null) {
            out.setResponseHeader("Content-Disposition", disposition);
        }
        out.getResponseOutputStream().write(content);
        faces.responseComplete();
    }
}

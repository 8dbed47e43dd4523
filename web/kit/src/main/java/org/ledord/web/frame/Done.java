package org.ledord.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * After something was done: sends the visitor to the next page, which tells what happened. What happened travels as a
 * text key ending in {@code .done} in the address, so nothing is kept in a session or a cookie:
 * {@code done.tell("proposal.write.done", "/{reform}/proposals/{number}", slug, number)}. Where the text names a day, the path has
 * it as {@code day}.
 */
@Named
@RequestScoped
public class Done {
    static final String PARAMETER = "done";
    private static final String DAY = "day";
    private Say say;
    private HttpServletRequest request;
    private Dates dates;

    protected Done() {
    }

    @Inject
    public Done(Say say, HttpServletRequest request, Dates dates) {
        this.say = say;
        this.request = request;
        this.dates = dates;
    }

    /** What was just done, for the notice on top of the page; null when nothing was, as on a page that tells what failed: that may be a form too large to be read. */
    public String getWords() {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null) {
            return null;
        }
        String key = request.getParameter(PARAMETER);
        return key != null && key.endsWith(".done") && say.containsKey(key) ? say.all(key, day()) : null;
    }

    /** The day that it was about, in words, for a text that names one; empty where the address tells none. */
    private String day() {
        try {
            String day = request.getParameter(DAY);
            return day == null ? "" : dates.full(LocalDate.parse(day));
        } catch (DateTimeParseException typed) {
            return "";
        }
    }

    /** Goes to a page of this WAR. The path may carry a query of its own. */
    public void go(String path, Object... values) {
        redirect(Address.fill(path, values));
    }

    /** Goes to a page of this WAR and says there what was done. */
    public void tell(String key, String path, Object... values) {
        if (!key.endsWith(".done")) {
            throw new IllegalArgumentException("a key that tells what was done ends in .done: " + key);
        }
        String filled = Address.fill(path, values);
        String fragment = filled.contains("#") ? filled.substring(filled.indexOf('#')) : "";
        String bare = filled.substring(0, filled.length() - fragment.length());
        redirect(bare + (bare.contains("?") ? "&" : "?") + PARAMETER + "=" + key + fragment);
    }

    private void redirect(String path) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + "/" + Visit.of(request).language() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

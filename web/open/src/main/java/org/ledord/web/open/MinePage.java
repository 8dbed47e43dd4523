package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.ledord.inbound.OwnMail;
import org.ledord.shared.DateWords;
import org.ledord.web.frame.Address;

/**
 * Whom we asked says that a mail from another address is theirs. Looking changes nothing, for programs that look at links
 * in mail do so unasked; the form is sent by POST.
 */
@Named
@RequestScoped
public class MinePage {
    @Inject
    private OwnMail mail;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    private String token;
    private OwnMail.Claimed claimed;
    private boolean placed;

    /** Shows, or does: by the method of the request alone, since no state is kept. */
    public void load() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "private, no-store");
        placed = "POST".equals(request.getMethod()) && mail.confirm(token);
        claimed = mail.about(token);
    }

    /** Which mail it is. */
    public OwnMail.Claimed getClaimed() {
        return claimed;
    }

    /** When it came, in words. */
    public String getCame() {
        return new DateWords(address.getLanguage(), claimed.at()).moment(claimed.fetchedAt());
    }

    /** Why it waits, or that it has got its place just now, or had it before: the end of message keys. */
    public String getWords() {
        return claimed.waits() ? claimed.replaces() ? "replaces" : claimed.takesBack() ? "back" : "waits" : placed ? "placed" : "before";
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}

package org.ledord.web.open;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.ledord.matter.ReformKey;
import org.ledord.shared.NotFound;
import org.ledord.subscription.Following;
import org.ledord.subscription.Rhythm;
import org.ledord.transparency.OpenQueries;
import org.ledord.transparency.OpenReform;
import org.ledord.web.frame.Address;

/**
 * A page opened by a link in a mail. Looking at it changes nothing, for programs that look at links in mail do so
 * unasked; the form on it is sent by POST, and then it is done, however often it is sent.
 */
abstract class LinkPage {
    @Inject
    private Following following;

    @Inject
    private OpenQueries queries;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    private String token;
    private OpenReform reform;
    private boolean posted;

    /** Does what the link is for. */
    abstract Optional<ReformKey> act(Following door, String link);

    /** Which reform the link is about; changes nothing. */
    Optional<ReformKey> look(Following door, String link) {
        return door.about(link);
    }

    /** Whether what was sent says enough to do it; else the page is only shown. */
    boolean isWhole() {
        return true;
    }

    /** The rhythm that the form names, else the address; null where that is none. */
    Rhythm named() {
        String[] sent = request.getParameterValues("rhythm"); // what the address says comes first
        return sent == null ? null : Rhythm.of(sent[sent.length - 1]);
    }

    /** The door. */
    Following following() {
        return following;
    }

    /** Shows, or does: by the method of the request alone, since no state is kept. */
    public void load() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("Cache-Control", "private, no-store");
        posted = "POST".equals(request.getMethod()) && isWhole();
        Optional<ReformKey> key = posted ? act(following, token) : look(following, token);
        reform = key.map(known -> queries.reform(known.slug(), address.getLanguage())).orElse(null);
        if (reform == null && !posted) {
            throw new NotFound("link of a mail");
        }
    }

    /** The reform that the link is about; null where a posted link is no longer good. */
    public OpenReform getReform() {
        return reform;
    }

    /** Whether the form was sent. */
    public boolean isPosted() {
        return posted;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}

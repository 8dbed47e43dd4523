package org.ledord.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.time.Clock;
import org.ledord.people.Claim;
import org.ledord.people.Recognition;
import org.ledord.people.SignIn;
import org.ledord.shared.Refused;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** The one who is signed in, as the provider tells it and as the portal knows them. For the frame and the page that links a login. */
@RequestScoped
public class Guest {
    private static final String KNOWN = KnownLogin.class.getName();
    private HttpServletRequest request;
    private SignIn signIn;
    private Clock clock;
    private Recognition recognition;

    protected Guest() {
    }

    @Inject
    public Guest(HttpServletRequest request, SignIn signIn, Clock clock) {
        this.request = request;
        this.signIn = signIn;
        this.clock = clock;
    }

    /** What the provider says. */
    public Claim claim() {
        Principal principal = request.getUserPrincipal();
        if (principal instanceof OidcPrincipal<?> known && known.getOidcSecurityContext().getIDToken() != null) {
            IDToken token = known.getOidcSecurityContext().getIDToken();
            return new Claim(token.getIssuer(), token.getSubject(), token.getEmail(), Boolean.TRUE.equals(token.getEmailVerified()),
                    token.getName() == null ? token.getPreferredUsername() : token.getName());
        }
        throw new Refused("nobody is signed in");
    }

    /** Who that is here; null before the filter has asked. */
    public Recognition recognition() {
        return recognition;
    }

    /** Finds out who that is; who is known is asked for once a minute, everybody else each time. */
    Recognition recognise() {
        Claim claim = claim();
        HttpSession session = request.getSession();
        if (session.getAttribute(KNOWN) instanceof KnownLogin known && known.isStill(claim, clock.instant())) {
            recognition = known.who();
        } else {
            recognition = signIn.recognise(claim);
            if (recognition.state() == Recognition.State.LINKED) {
                session.setAttribute(KNOWN, new KnownLogin(claim.issuer(), claim.subject(), recognition, clock.instant()));
            }
        }
        return recognition;
    }

    /** Forgets who that is, so that the next request asks anew; after something about the person has changed. */
    public void forget() {
        request.getSession().removeAttribute(KNOWN);
    }
}

package org.ledord.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.ledord.people.Claim;
import org.ledord.people.Recognition;
import org.ledord.people.SignIn;
import org.ledord.shared.Refused;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** The one who is signed in, as the provider tells it and as the portal knows them. For the frame and the page that links a login. */
@RequestScoped
public class Guest {
    private HttpServletRequest request;
    private SignIn signIn;
    private Recognition recognition;

    protected Guest() {
    }

    @Inject
    public Guest(HttpServletRequest request, SignIn signIn) {
        this.request = request;
        this.signIn = signIn;
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

    /** Finds out who that is; asked once in each request. */
    Recognition recognise() {
        recognition = signIn.recognise(claim());
        return recognition;
    }
}

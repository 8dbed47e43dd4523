package org.ledord.web.work;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.ledord.shared.Language;
import org.ledord.shared.Settings;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Signs out here and at the identity provider; the server's own support for OIDC does only half of it. The provider is
 * told by the browser, so a provider that does not answer keeps nobody signed in here.
 */
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String target = endOfSession(request.getUserPrincipal(), Language.of(request.getParameter("language")).orElse(Language.sv));
        request.logout(); // ends the session of one who is signed in
        HttpSession rest = request.getSession(false);
        if (rest != null) {
            rest.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", target);
    }

    private String endOfSession(Principal principal, Language language) {
        // The provider is Keycloak by decision; its address of this is fixed, so nobody has to be asked at sign-out.
        StringBuilder target = new StringBuilder(settings.oidcProvider().replaceAll("/+$", ""))
                .append("/protocol/openid-connect/logout?client_id=").append(safe(settings.get("LEDORD_OIDC_CLIENT_ID", "ledord-work")))
                .append("&post_logout_redirect_uri=").append(safe(settings.publicUrl() + "/" + language + "/"));
        if (principal instanceof OidcPrincipal<?> known && known.getOidcSecurityContext().getIDTokenString() != null) {
            target.append("&id_token_hint=").append(safe(known.getOidcSecurityContext().getIDTokenString()));
        }
        return target.toString();
    }

    private static String safe(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

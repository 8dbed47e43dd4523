package org.ledord.web.work;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.people.Recognition;
import org.ledord.people.SignIn;
import org.ledord.web.frame.Visit;

/**
 * Says to the domain who acts in this request, asked anew each time, so that rights end with the next request. Somebody
 * whose login is not linked to a person yet sees nothing but the page that links it.
 */
public class WhoActs extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> GLOBAL_ROLES = Set.of("portal-admin", "records-officer");
    private static final String LINK = "/link";

    @Inject
    private transient CurrentActor actor;
    @Inject
    private transient SignIn signIn;
    @Inject
    private transient Guest guest;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null || SignInGate.isFree(request)) {
            chain.doFilter(request, response);
            return;
        }
        Recognition recognition = signIn.recognise(guest.claim());
        guest.is(recognition);
        String link = request.getContextPath() + "/" + Visit.of(request).language() + LINK;
        if (recognition.state() == Recognition.State.LINKED) {
            actor.is(new Actor.SignedIn(recognition.personId(), globalRoles(request)));
        } else if (!request.getRequestURI().equals(link)) {
            response.sendRedirect(link);
            return;
        }
        chain.doFilter(request, response);
    }

    private static Set<String> globalRoles(HttpServletRequest request) {
        return GLOBAL_ROLES.stream().filter(request::isUserInRole).collect(Collectors.toUnmodifiableSet());
    }
}

package org.ledord.web.work;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ledord.access.Access;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.people.Recognition;
import org.ledord.web.frame.Site;
import org.ledord.web.frame.Visit;

/**
 * Says to the domain who acts in this request, asked anew each time, so that rights end with the next request. Somebody
 * whose login is not linked to a person yet sees nothing but the page that links it, and nobody comes to an address that
 * the policy does not list for anything they hold.
 */
public class WhoActs extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> GLOBAL_ROLES = Set.of("portal-admin", "records-officer");
    private static final String LINK = "/link";

    @Inject
    private transient CurrentActor actor;
    @Inject
    private transient Access access;
    @Inject
    private transient Site site;
    @Inject
    private transient Guest guest;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null || SignInGate.isFree(request)) {
            chain.doFilter(request, response);
            return;
        }
        Recognition recognition = guest.recognise();
        boolean linked = recognition.state() == Recognition.State.LINKED;
        actor.is(new Actor.SignedIn(recognition.personId(), globalRoles(request)), recognition.memberships());
        Visit visit = Visit.of(request);
        Optional<String> route = visit.leadsTo(site);
        if (!linked && !route.equals(Optional.of(LINK))) {
            response.sendRedirect(request.getContextPath() + "/" + visit.language() + LINK);
        } else if (linked && !visit.namesLanguage()) {
            response.sendRedirect(visit.in(recognition.language()));
        } else if (route.isPresent() && !access.policy().mayCome("work", route.get(), actor.grants())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Set<String> globalRoles(HttpServletRequest request) {
        return GLOBAL_ROLES.stream().filter(request::isUserInRole).collect(Collectors.toUnmodifiableSet());
    }
}

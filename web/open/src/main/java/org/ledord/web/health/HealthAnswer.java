package org.ledord.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ledord.health.HealthQueries;
import org.ledord.health.Neighbour;
import org.ledord.health.NeighbourState;

/**
 * {@code /health/live} and {@code /health/ready}, in the form that MicroProfile Health gives its answers. Only the
 * database makes the portal unready: without the others the public pages work, and taking the portal out of service
 * would take them away too. (The server registers no health checks that lie within an EAR, WFLY-12835.)
 */
@WebServlet({"/health/live", "/health/ready"})
public class HealthAnswer extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HealthQueries health;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<NeighbourState> states = request.getServletPath().endsWith("ready") ? health.neighbours() : List.of();
        boolean up = states.stream().allMatch(state -> state.up() || state.neighbour() != Neighbour.DATABASE);
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().println("{\"status\":\"" + word(up) + "\",\"checks\":["
                + states.stream().map(HealthAnswer::check).collect(Collectors.joining(",")) + "]}");
    }

    private static String check(NeighbourState state) {
        String name = state.neighbour().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "{\"name\":\"" + name + "\",\"status\":\"" + word(state.up()) + "\"}";
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }
}

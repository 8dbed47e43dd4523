package org.ledord.web.open;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ledord.web.frame.Route;
import org.ledord.web.frame.Site;

/** Every public address and the view that it leads to. The policy lists the same addresses; a test compares them. */
@ApplicationScoped
public class OpenRoutes implements Site {
    /** The table. Add a line here, and a line to the policy. */
    public static final List<Route> TABLE = List.of(
            new Route("/", "/start.xhtml"),
            new Route("/accessibility", "/accessibility.xhtml"),
            new Route("/privacy", "/privacy.xhtml"),
            new Route("/answer/{token}", "/answer.xhtml"),
            new Route("/receipt/{token}", "/receipt.xhtml"),
            new Route("/style", "/style.xhtml"));

    @Override
    public List<Route> routes() {
        return TABLE;
    }
}

package org.ledord.web.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a WAR tells the frame about itself: all its addresses, as plain data. Each WAR has one. */
public interface Site {

    /** Every address that leads to a view. Nothing else does. */
    List<Route> routes();

    /** A path that a route accepts, with what its variables stand for. */
    record Found(Route route, Map<String, String> parameters) { }

    /** The route of this path (decoded, in parts); a fixed word wins over a variable. */
    default Optional<Found> find(List<String> path) {
        return routes().stream()
                .flatMap(route -> route.match(path).stream().map(parameters -> new Found(route, parameters)))
                .min(Comparator.comparing(found -> found.route().rank()));
    }
}

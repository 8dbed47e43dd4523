package org.ledord.web.hits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.ledord.web.frame.Visit;

/** What counts as a showing, and for which page. */
public final class Showings {
    private static final int LONGEST = 200;
    private static final int LONGEST_KEPT = 400;
    /** Robots tell an address where one can read about them, or call themselves one of these; whatever is no browser does not say Mozilla. */
    private static final Pattern ROBOT = Pattern.compile("(?i)bot|crawl|spider|slurp|scan|preview|monitor|headless|lighthouse|https?:");
    /** Browsers say one of some hundred things, each of which is looked through once. */
    private static final Cache<String, Boolean> ROBOTS = Caffeine.newBuilder().maximumSize(1_000).build();

    private Showings() {
    }

    /** The page that a showing of this address counts for: the same in all languages. Null where the answer is no page or the address is none that a page has. */
    public static String path(HttpServletRequest request, String type) {
        Visit visit = Visit.of(request);
        return type != null && type.startsWith("text/html") && visit.namesLanguage() && visit.path().length() <= LONGEST ? visit.path() : null;
    }

    /** Whether a person reads, as far as it tells: no robot, and no browser that fetches ahead. */
    public static boolean isPerson(String agent, String accept, String purpose) {
        return agent != null && agent.startsWith("Mozilla/") && accept != null && accept.contains("text/html") && (purpose == null || !purpose.contains("prefetch")) && !isRobot(agent);
    }

    private static boolean isRobot(String agent) {
        return agent.length() > LONGEST_KEPT ? ROBOT.matcher(agent).find() : ROBOTS.get(agent, said -> ROBOT.matcher(said).find());
    }
}

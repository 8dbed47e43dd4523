package org.ledord.web.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One address of a WAR, without context and language: {@code /{reform}/proposals/{number}} leads to the view
 * {@code /proposals/show.xhtml}, which finds {@code reform} and {@code number} among its request parameters.
 */
public record Route(String pattern, String view) {

    public Route {
        if (!pattern.startsWith("/") || !view.startsWith("/") || !view.endsWith(".xhtml")) {
            throw new IllegalArgumentException("not a route: " + pattern + " → " + view);
        }
    }

    /** The parameters that this path carries, or nothing when the path is another route's. */
    Optional<Map<String, String>> match(List<String> path) {
        List<String> wanted = parts(pattern);
        if (wanted.size() != path.size()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new TreeMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            String part = wanted.get(i);
            if (isVariable(part)) {
                if (path.get(i).chars().anyMatch(Character::isISOControl)) {
                    return Optional.empty(); // nothing is called so, and a database refuses to look
                }
                parameters.put(part.substring(1, part.length() - 1), path.get(i));
            } else if (!part.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    /** Sorts fixed words before variables, so that {@code /{reform}/rounds/new} wins over {@code /{reform}/rounds/{number}}. */
    String rank() {
        StringBuilder rank = new StringBuilder();
        for (String part : parts(pattern)) {
            rank.append(isVariable(part) ? '1' : '0');
        }
        return rank.toString();
    }

    static List<String> parts(String path) {
        List<String> parts = new ArrayList<>(Arrays.asList(path.split("/")));
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static boolean isVariable(String part) {
        return part.startsWith("{") && part.endsWith("}");
    }
}

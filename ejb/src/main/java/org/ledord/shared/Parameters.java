package org.ledord.shared;

import java.util.HashMap;
import java.util.Map;

/** Named parameters of a statement, in pairs, some of which may be null as {@link Map#of} does not allow. */
public final class Parameters {
    private Parameters() {
    }

    /** Names and values in turn. */
    public static Map<String, Object> of(Object... pairs) {
        Map<String, Object> parameters = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put((String) pairs[i], pairs[i + 1]);
        }
        return parameters;
    }
}

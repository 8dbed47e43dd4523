package org.ledord.shared;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

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

    /** Ids or names as one text, for {@code any(string_to_array(…, ','))}; none of them has a comma. */
    public static String list(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}

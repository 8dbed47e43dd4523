package org.ledord.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds words that would stand in two points, each of which would get its own reply and be counted. */
final class TwiceCut {
    private TwiceCut() {
    }

    /**
     * The first of these quotes with words that an earlier one has too; a repetition in the text itself is another place and may be cut.
     *
     * @param text what was written
     * @param cut what is quoted by points that there are
     */
    static Optional<String> first(String text, List<String> cut, List<String> wanted) {
        List<String> taken = new ArrayList<>(cut);
        for (String quote : wanted) {
            if (new Coverage(text, List.of()).has(quote) && !new Coverage(text, taken).free(quote)) {
                return Optional.of(quote);
            }
            taken.add(quote);
        }
        return Optional.empty();
    }
}

package org.ledord.search;

import java.time.Instant;

/**
 * Something that was found.
 *
 * @param number of the thing that it belongs to; 0 where that is the reform itself
 * @param place what its address has behind the thing's own: {@code #point-3}
 * @param reform the reform's title
 * @param dated when it was last written, or null
 */
public record Hit(String slug, String reform, String reformLanguage, String kind, int number, String place, String language, Instant dated, Passage title, Passage passage) {
    /** As read, with what was found marked in it. */
    public record Row(String slug, String reform, String reformLanguage, String kind, int number, String place, String language, Instant dated, String title, String text) {
        Hit hit(Passage passage) {
            return new Hit(slug, reform, reformLanguage, kind, number, place, language, dated, Passage.whole(title), passage);
        }
    }
}

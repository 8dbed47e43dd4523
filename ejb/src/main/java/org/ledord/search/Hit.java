package org.ledord.search;

import java.time.Instant;

/**
 * Something that was found.
 *
 * @param side {@code OPEN} for what has a page that everybody may see, {@code WORK} for what is shown in the workspace
 * @param number of the thing that it belongs to; 0 where that is the reform itself
 * @param place what its address has behind the thing's own: {@code #point-3}; of the workspace the address itself: {@code /rounds/show?number=3}
 * @param reform the reform's title
 * @param dated when it was last written, or null
 */
public record Hit(String side, String slug, String reform, String reformLanguage, String kind, int number, String place, String language, Instant dated, Passage title, Passage passage) {
    /** As read, with what was found marked in it; or, where entries is not nought, how much there is of one kind in one language. */
    public record Row(int entries, String side, String slug, String reform, String reformLanguage, String kind, int number, String place, String language, Instant dated, String title, String text) {
        boolean counts() {
            return entries > 0;
        }

        Hit hit(Passage passage) {
            return new Hit(side, slug, reform, reformLanguage, kind, number, place, language, dated, Passage.whole(title), passage);
        }
    }
}

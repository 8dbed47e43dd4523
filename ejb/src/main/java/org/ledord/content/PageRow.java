package org.ledord.content;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A page in the tree, with the state of its text in each language; null where it waits to be written.
 *
 * @param parent the name of the page above, or null
 * @param parentTitle what that one is called
 * @param depth one for a page at the top
 * @param reviewMonths after how many months the reform's pages are to be read through again
 * @param first whether it is the first of those beside it
 */
public record PageRow(String slug, String parent, String parentTitle, int depth, String title, String language, String owner, LocalDate reviewedOn, PageCategory category, String place,
        BigDecimal latitude, BigDecimal longitude, int reviewMonths, boolean first, boolean overdue, TextStatus sv, TextStatus nb, TextStatus fi, TextStatus en) implements InLanguages {
    /** Where it is on the map, as it is typed; empty where that is not told. */
    public String point() {
        return latitude == null ? "" : new MapPoint(latitude, longitude).toString();
    }
}

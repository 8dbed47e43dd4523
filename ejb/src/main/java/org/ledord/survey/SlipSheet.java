package org.ledord.survey;

import java.time.LocalDate;
import java.util.List;
import org.ledord.shared.Language;

/**
 * The slips of one place on one occasion, to be printed, cut apart, mixed and handed out.
 *
 * @param word what leads to the place's form
 * @param codes one for each slip
 */
public record SlipSheet(String title, Language language, String site, LocalDate closesOn, int threshold, String word, List<String> codes) {
}

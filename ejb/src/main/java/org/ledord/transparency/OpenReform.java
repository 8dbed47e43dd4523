package org.ledord.transparency;

import java.time.LocalDate;

/**
 * A reform's head, in the language asked for or, where that is not written yet, in its own.
 *
 * @param textLanguage the language that title, summary and purpose are in
 */
public record OpenReform(long id, String slug, String jurisdiction, String zone, String municipality, String language, String status,
        LocalDate startsOn, LocalDate endsOn, String informationOwner, String influence, String contactTitle,
        String contactAddress, LocalDate reviewedOn, String title, String summary, String purpose, String textLanguage) {
}

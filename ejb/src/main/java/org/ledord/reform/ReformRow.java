package org.ledord.reform;

import java.time.LocalDate;
import org.ledord.shared.Language;

/**
 * A reform in a list.
 *
 * @param textLanguage the language that title and summary are in; not the one asked for when that is not written
 * @param mine whether the actor takes part in it now
 */
public record ReformRow(String slug, String title, String summary, Language textLanguage, String municipality,
        ReformStatus status, LocalDate startsOn, LocalDate endsOn, boolean mine, boolean published) {
}

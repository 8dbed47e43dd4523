package org.ledord.reform;

import java.time.LocalDate;
import java.util.Map;
import org.ledord.shared.Language;

/**
 * A reform to set up. Title in the reform's own language at least; other languages as far as they are written.
 *
 * @param zone the time zone that its dates are in, {@code Europe/Stockholm}
 * @param contactTitle who answers questions, by function; may be null, as may the dates, owner and address
 */
public record NewReform(String slug, Jurisdiction jurisdiction, String zone, String municipality, Language language,
        LocalDate startsOn, LocalDate endsOn, String informationOwner, Influence influence, String contactTitle,
        String contactAddress, Map<Language, String> title, Map<Language, String> summary, Map<Language, String> purpose) {
}

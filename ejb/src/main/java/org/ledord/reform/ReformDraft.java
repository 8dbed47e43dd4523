package org.ledord.reform;

import java.time.LocalDate;
import java.util.Map;
import org.ledord.shared.Language;

/** A reform as it is to read from now on; dates, owner and contact may be null. Its slug, law, zone and own language stay. */
public record ReformDraft(LocalDate startsOn, LocalDate endsOn, String informationOwner, Influence influence, String contactTitle,
        String contactAddress, Map<Language, String> title, Map<Language, String> summary, Map<Language, String> purpose) {
}

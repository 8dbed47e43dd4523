package org.ledord.reform;

import java.time.ZoneId;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Language;

/** What other features need to know of a reform; the title is in its own language. */
public record ReformFacts(long id, ReformKey key, Jurisdiction jurisdiction, ZoneId zone, Language language, String municipality,
        String title) {
}

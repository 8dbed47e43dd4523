package org.ledord.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ledord.matter.MatterKind;

/**
 * Something that happened, as its matter stands now; the lead is a post's, the date a round's last day.
 *
 * @param own whether this is the language that the matter has by itself
 */
public record DigestEvent(long matterId, MatterKind kind, int number, String title, String status, String lead, Instant changedAt,
        LocalDate closesOn, String language, boolean own) {
    /** Each once: in this language where it is told in it, else in its own. */
    static List<DigestEvent> in(String language, List<DigestEvent> all) {
        Set<Long> told = new HashSet<>();
        all.stream().filter(event -> event.language.equals(language)).forEach(event -> told.add(event.matterId));
        return all.stream().filter(event -> event.language.equals(language) || event.own && !told.contains(event.matterId)).toList();
    }
}

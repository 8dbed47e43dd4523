package org.ledord.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.ledord.shared.Parameters;
import org.ledord.shared.Writes;

/** Keeps what is written in the diaries of pilots, numbered within each. */
@ApplicationScoped
class DiaryEntries {
    @Inject
    private Pilots pilots;

    @Inject
    private Writes writes;

    @Inject
    private Clock clock;

    /** Writes it down; gives its number. */
    int add(Pilot pilot, DiaryEntry entry) {
        pilots.lock(pilot);
        return writes.returning(Integer.class, """
                insert into pilot_entry (pilot_id, number, kind, on_date, text, language, written_by, written_at, raw_mail_id)
                select :pilot, coalesce(max(number), 0) + 1, :kind, :day, :text, :language, :by, :now, cast(:mail as bigint) from pilot_entry where pilot_id = :pilot returning number""",
                Parameters.of("pilot", pilot.id(), "kind", entry.kind().name(), "day", entry.onDate(), "text", entry.text(), "language", entry.language().name(),
                        "by", entry.writtenBy(), "now", clock.instant(), "mail", entry.rawMailId())).get(0);
    }

    /** Takes back what this person wrote last by mail; gives its words, and nothing where nothing is left to take back. */
    Optional<String> takeBackLast(Pilot pilot, long personId) {
        pilots.lock(pilot);
        return writes.returning(String.class, """
                update pilot_entry set withdrawn_at = :now where id = (select max(id) from pilot_entry
                 where pilot_id = :pilot and written_by = :person and raw_mail_id is not null and withdrawn_at is null) returning text""",
                Map.of("pilot", pilot.id(), "person", personId, "now", clock.instant())).stream().findFirst();
    }
}

package org.ledord.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ledord.mail.Tokens;
import org.ledord.shared.Language;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** The secret addresses of people's own calendars. They are derived and not kept, so that they can be shown as often as they are needed. */
@ApplicationScoped
class CalendarFeeds {
    private static final Pattern SHAPE = Pattern.compile("[a-z2-7]{32}");

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Tokens tokens;

    @Inject
    private Clock clock;

    /** Whose calendar it is. */
    public record Reader(long id, Language language) {
    }

    /** The word of this person's address, where they have one. */
    Optional<String> word(long personId) {
        return reads.first(Integer.class, "select generation from calendar_feed where person_id = :person and hash is not null", Map.of("person", personId))
                .map(generation -> derived(personId, generation));
    }

    /** Makes a new address; the one before is worth nothing from then on. */
    void renew(long personId) {
        int generation = writes.returning(Integer.class, """
                insert into calendar_feed (person_id, generation, made_at) values (:person, 1, :now)
                on conflict (person_id) do update set generation = calendar_feed.generation + 1, made_at = excluded.made_at returning generation""",
                Map.of("person", personId, "now", clock.instant())).get(0);
        writes.change("update calendar_feed set hash = sha256(convert_to(:word, 'UTF8')) where person_id = :person", Map.of("word", derived(personId, generation), "person", personId));
    }

    void end(long personId) {
        writes.change("update calendar_feed set hash = null where person_id = :person", Map.of("person", personId));
    }

    /** Whose address this is; empty where it is none of ours, or no longer. */
    Optional<Reader> reader(String written) {
        String word = written == null ? "" : written.strip().toLowerCase(Locale.ROOT);
        return !SHAPE.matcher(word).matches() ? Optional.empty() : reads.first(Reader.class, """
                select p.id, p.language from calendar_feed f join person p on p.id = f.person_id and p.erased_at is null
                 where f.hash = sha256(convert_to(:word, 'UTF8'))""", Map.of("word", word));
    }

    private String derived(long personId, int generation) {
        return tokens.derive("CALENDAR|" + personId + "|" + generation);
    }
}

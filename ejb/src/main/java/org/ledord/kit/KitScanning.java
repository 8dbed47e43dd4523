package org.ledord.kit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** Somebody scans the code on a poster: the place's number of that day grows by one, and nothing else is written down. */
@Stateless
@PermitAll
public class KitScanning {
    private static final Pattern WORD = Pattern.compile("[a-z2-7]{8}");

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Clock clock;

    /**
     * Where a code leads.
     *
     * @param kit whether there is something to read there for workplaces; where not, it leads to what the poster is of
     */
    public record Scanned(MatterKey of, boolean kit) {
    }

    /** A place as the statement gives it. */
    public record Row(long id, String reform, MatterKind kind, int number, boolean kit, String zone) {
    }

    /**
     * Finds where the word leads, and counts the scan.
     *
     * @param counts whether a person scanned it; a program that looks ahead is led there and not counted
     */
    @May(value = "kit.scan", trace = Trace.ROWS_OF_ITS_OWN)
    public Optional<Scanned> scan(String word, boolean counts) {
        if (word == null || !WORD.matcher(word).matches()) {
            return Optional.empty();
        }
        Optional<Row> found = reads.first(Row.class, """
                select p.id, r.slug as reform, m.kind, m.number, r.zone, exists (select 1 from kit_sheet s where s.matter_id = p.matter_id and s.published_at is not null) as kit
                  from kit_place p join matter m on m.id = p.matter_id and m.audience = 'PUBLIC'
                  join reform r on r.id = m.reform_id and r.published_at is not null where p.word = :word""", Map.of("word", word));
        if (counts) {
            found.ifPresent(place -> writes.change("insert into kit_scan (place_id, day, scans) values (:place, :day, 1) on conflict (place_id, day) do update set scans = kit_scan.scans + 1",
                    Map.of("place", place.id(), "day", LocalDate.now(clock.withZone(ZoneId.of(place.zone()))))));
        }
        return found.map(place -> new Scanned(new MatterKey(place.reform(), place.kind(), place.number()), place.kit()));
    }
}

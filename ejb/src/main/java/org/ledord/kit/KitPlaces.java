package org.ledord.kit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.mail.Tokens;
import org.ledord.matter.MatterKey;
import org.ledord.people.Units;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Writes;

/** The lead says where posters hang; each place has a word of its own, so that its scans are told from the others'. */
@Stateless
@PermitAll
public class KitPlaces {
    /** More than a municipality has walls for one question. */
    private static final int MOST = 100;
    private static final int WORD = 8;

    @Inject
    private Kits kits;

    @Inject
    private Units units;

    @Inject
    private Tokens tokens;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    /** Adds one and gives its number. */
    @May("kit.write")
    public int add(NewPlace place) {
        place.demand();
        long matter = kits.locked(place.of());
        Map<String, Object> of = Parameters.of("matter", matter, "name", place.name(), "unit", units.idOf(place.unit()));
        if (reads.count("select count(*) from kit_place where matter_id = :matter and lower(name) = lower(:name)", of) > 0) {
            throw new RuleViolation("kit-place-twice").at("place");
        }
        int number = (int) reads.count("select coalesce(max(number), 0) + 1 from kit_place where matter_id = :matter", of);
        if (number > MOST) {
            throw new RuleViolation("kit-places-many", MOST).at("place");
        }
        of.put("number", number);
        of.put("word", tokens.derive("kit|" + matter + "|" + number + "|" + place.name()).substring(0, WORD));
        writes.change("insert into kit_place (matter_id, number, name, unit_id, word) values (:matter, :number, :name, :unit, :word)", of);
        return number;
    }

    /** Takes one away that was a mistake: nobody has scanned its code, so it hangs nowhere yet. Its word leads nowhere from then on. */
    @May("kit.write")
    public void remove(MatterKey of, int number) {
        Map<String, Object> which = Map.of("matter", kits.locked(of), "number", number);
        Long id = reads.first(Long.class, "select id from kit_place where matter_id = :matter and number = :number for update", which).orElseThrow(() -> new NotFound("place " + number));
        if (reads.count("select count(*) from kit_scan where place_id = :id", Map.of("id", id)) > 0) {
            throw new RuleViolation("kit-place-scanned");
        }
        writes.change("delete from kit_place where id = :id", Map.of("id", id));
    }
}

package org.ledord.kit;

import java.util.ArrayList;
import java.util.List;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;
import org.ledord.people.ClientData;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/**
 * Where a poster is to hang.
 *
 * @param name as people there call it: Fikarummet, Hjortsbergs hemtjänst
 * @param unit the slug of the unit that works there, or null
 */
public record NewPlace(MatterKey of, String name, String unit) implements Within {
    /** So much fits on the poster's first line. */
    public static final int LONGEST = 80;

    public NewPlace {
        name = Typed.words(name);
        unit = unit == null || unit.isBlank() ? null : unit;
    }

    void demand() {
        List<RuleViolation> found = new ArrayList<>();
        RuleViolation.note(found, name.isEmpty(), new RuleViolation("kit-place-missing").at("place"));
        RuleViolation.note(found, name.length() > LONGEST, new RuleViolation("text-too-long", LONGEST).at("place"));
        RuleViolation.demandNone(found);
        ClientData.refuse(name);
    }

    @Override
    public About about() {
        return of;
    }
}

package org.ledord.kit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.consultation.HeldRound;
import org.ledord.consultation.RoundStatus;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;

/** The lead sends a round's kit to the units' managers, and reminds those who have not told that they showed it. */
@Stateless
@PermitAll
public class KitSending {
    @Inject
    private Kits kits;

    @Inject
    private KitReach reach;

    @Inject
    private KitLetters letters;

    @Inject
    private Reads reads;

    /** Sends it to every manager who has not got it; gives how many letters that made. */
    @May("kit.write")
    public int send(MatterKey key) {
        HeldRound round = open(key);
        if (reads.count("select count(*) from kit_sheet where round_id = :round and published_at is not null", Map.of("round", round.id())) == 0) {
            throw new RuleViolation("kit-nothing-to-send");
        }
        return letters.post(reach.send(round), false);
    }

    /** Reminds the managers of units that have not told, each at most once a day; gives how many letters that made. */
    @May("kit.write")
    public int remind(MatterKey key) {
        HeldRound round = open(key);
        return letters.post(reach.remind(round, reach.midnight(round)), true);
    }

    private HeldRound open(MatterKey key) {
        kits.locked(key);
        HeldRound round = kits.round(key);
        if (round.status() != RoundStatus.OPEN) {
            throw new RuleViolation("round-not-open");
        }
        return round;
    }
}

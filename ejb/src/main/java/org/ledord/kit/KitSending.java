package org.ledord.kit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;

/** The lead sends a kit to the units' managers, and reminds those who have not told that they showed it. */
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
        KitSubject subject = running(key);
        if (reads.count("select count(*) from kit_sheet where matter_id = :matter and published_at is not null", Map.of("matter", subject.matterId())) == 0) {
            throw new RuleViolation("kit-nothing-to-send");
        }
        return letters.post(reach.send(subject), false);
    }

    /** Reminds the managers of units that have not told, each at most once a day; gives how many letters that made. */
    @May("kit.write")
    public int remind(MatterKey key) {
        KitSubject subject = running(key);
        return letters.post(reach.remind(subject, reach.midnight(subject)), true);
    }

    private KitSubject running(MatterKey key) {
        kits.locked(key);
        KitSubject subject = kits.of(key);
        if (subject.state() != KitState.RUNNING) {
            throw new RuleViolation(subject.kind() == MatterKind.ROUND ? "round-not-open" : "kit-post-not-public");
        }
        return subject;
    }
}

package org.ledord.kit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Language;

/** The lead writes what a round or a post says to workplaces, one language at a time, and lets everybody read it. */
@Stateless
@PermitAll
public class KitWriting {
    @Inject
    private Kits kits;

    @Inject
    private Clock clock;

    /**
     * Keeps the text, finished or not.
     *
     * @param seen the revision that was read before it was written
     */
    @May("kit.write")
    public void write(KitText text, int seen) {
        long matter = kits.of(text.of()).matterId();
        kits.find(matter, text.language()).ifPresentOrElse(sheet -> sheet.write(text, seen), () -> kits.add(new KitSheet(matter, text)));
    }

    /** Lets everybody read it. */
    @May("kit.write")
    public void publish(MatterKey of, Language language) {
        kits.get(kits.of(of).matterId(), language).publish(clock.instant());
    }

    /** Takes it back. */
    @May("kit.write")
    public void withdraw(MatterKey of, Language language) {
        kits.get(kits.of(of).matterId(), language).withdraw();
    }
}

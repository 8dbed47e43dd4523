package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.ledord.matter.ReformKey;
import org.ledord.subscription.Followed;
import org.ledord.subscription.Following;
import org.ledord.subscription.Rhythm;

/** Changes how often news come, by the link in each of them. */
@Named
@RequestScoped
public class RhythmPage extends LinkPage {
    private Rhythm rhythm;
    private boolean person;

    @Override
    Optional<ReformKey> act(Following door, String link) {
        rhythm = named();
        return door.change(link, rhythm);
    }

    @Override
    Optional<ReformKey> look(Following door, String link) {
        Optional<Followed> found = door.followed(link);
        found.ifPresent(now -> {
            rhythm = now.rhythm();
            person = now.person();
        });
        return found.map(Followed::reform);
    }

    @Override
    boolean isWhole() {
        return named() != null;
    }

    /** How often now; after the change, how often from now on. */
    public Rhythm getRhythm() {
        return rhythm;
    }

    /** Whether notices and questions come besides. */
    public boolean isPerson() {
        return person;
    }
}

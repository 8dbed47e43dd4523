package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.ledord.matter.ReformKey;
import org.ledord.subscription.Following;
import org.ledord.subscription.Rhythm;

/** Confirms from the own mailbox that news are wanted, and how often. */
@Named
@RequestScoped
public class ConfirmPage extends LinkPage {
    @Override
    Optional<ReformKey> act(Following door, String link) {
        return door.confirm(link, getRhythm());
    }

    /** Whether it was confirmed before, and only the rhythm is left to choose. */
    public boolean isKnown() {
        return !isPosted() && following().follows(getToken());
    }

    /** How often, as it was asked for or as it was chosen here. */
    public Rhythm getRhythm() {
        Rhythm named = named();
        return named == null || named == Rhythm.STATUTORY_ONLY ? Rhythm.USUAL : named;
    }
}

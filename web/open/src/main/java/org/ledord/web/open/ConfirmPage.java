package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.ledord.matter.ReformKey;
import org.ledord.subscription.Following;

/** Confirms from the own mailbox that news are wanted. */
@Named
@RequestScoped
public class ConfirmPage extends LinkPage {
    @Override
    Optional<ReformKey> act(Following door, String link) {
        return door.confirm(link);
    }
}

package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.ledord.matter.ReformKey;
import org.ledord.subscription.Following;

/**
 * Ends the news. A mail system's one click (RFC 8058) is a POST to the same address, without cookie, origin or question;
 * its body is not read, for every POST here means the same.
 */
@Named
@RequestScoped
public class UnsubscribePage extends LinkPage {
    @Override
    Optional<ReformKey> act(Following door, String link) {
        return door.end(link);
    }
}

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
    private boolean ended;

    @Override
    public void load() {
        super.load();
        ended = !isPosted() && !following().follows(getToken());
    }

    /** Whether the news had been ended before this page was opened. */
    public boolean isEnded() {
        return ended;
    }

    @Override
    Optional<ReformKey> act(Following door, String link) {
        return door.end(link);
    }
}

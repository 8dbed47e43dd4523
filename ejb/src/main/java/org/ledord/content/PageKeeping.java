package org.ledord.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.ledord.access.May;

/** Lets texts out whose time has come: state decides what is public, and this is where the clock becomes state. */
@Stateless
@PermitAll
public class PageKeeping {
    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    /** The texts whose time has come. */
    @May("content.work")
    public List<Long> due() {
        return pages.due(clock.instant());
    }

    /** Lets this one out, unless somebody has changed their mind. */
    @May("content.work")
    public void publish(long id) {
        PageText text = pages.locked(id);
        if (text != null && text.isDue(clock.instant())) {
            text.publish(clock.instant());
            pages.keep(text, clock.instant());
        }
    }
}

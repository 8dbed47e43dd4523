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
public class ContentKeeping {
    @Inject
    private ContentTexts texts;

    @Inject
    private Posts posts;

    @Inject
    private Clock clock;

    /** The texts whose time has come, or came while nobody was there. */
    @May("content.work")
    public List<Long> due() {
        return texts.due(clock.instant());
    }

    /** Lets this one out, unless somebody has changed their mind. */
    @May("content.work")
    public void publish(long id) {
        ContentText text = texts.locked(id);
        if (text != null && text.isDue(clock.instant())) {
            texts.publish(text);
            if (text.postId() != null) {
                posts.follow(posts.get(text.postId()));
            }
        }
    }
}

package org.ledord.idea;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.people.ClientData;

/** An idea gets its no, and the public may read of it. That a proposal is made of it is {@code proposal}'s. */
@Stateless
@PermitAll
public class IdeaSettling {
    @Inject
    private Ideas ideas;

    @Inject
    private IdeaLetters letters;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Says no, and why; whoever had it is told in these words. */
    @May("idea.decline")
    public void decline(MatterKey key, String words) {
        Idea idea = ideas.seen(key);
        ClientData.refuse(words);
        idea.decline(words, actor.personId(), clock.instant());
        ideas.keep(idea);
        letters.declined(idea);
    }

    /** Lets everyone read it, in these words; again with others where they should have been others. */
    @May("idea.release")
    public void release(MatterKey key, String title, String text) {
        Idea idea = ideas.seen(key);
        String called = idea.show(title, text, clock.instant());
        Matter matter = ideas.keep(idea);
        matter.rename(called, clock.instant());
    }

    /** Takes back that everyone may read it. What they have read is not undone. */
    @May("idea.release")
    public void hide(MatterKey key) {
        Idea idea = ideas.seen(key);
        idea.hide();
        ideas.keep(idea);
    }
}

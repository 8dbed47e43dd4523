package org.ledord.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.matter.ReformKey;
import org.ledord.people.ClientData;
import org.ledord.reform.Reforms;

/** Writing a post, and letting it out. */
@Stateless
@PermitAll
public class PostWriting {
    @Inject
    private Posts posts;

    @Inject
    private Matters matters;

    @Inject
    private Reforms reforms;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    @Inject
    private Event<PostPublished> published;

    /** Begins a draft. */
    @May("post.write")
    public MatterKey write(ReformKey reform, PostText text) {
        Post.demandTitle(text);
        ClientData.refuse(text.title(), text.lead(), text.body());
        Matter matter = matters.open(reforms.idOf(reform), MatterKind.POST, text.title().strip(), text.language(), "DRAFT", Audience.GROUP, null);
        posts.add(new Post(matter.id(), text, actor.personId()));
        return new MatterKey(reform.slug(), MatterKind.POST, matter.number());
    }

    /** Changes it, draft or published; the revision is the one that was read. */
    @May("post.write")
    public void revise(MatterKey key, PostText text, int revision) {
        ClientData.refuse(text.title(), text.lead(), text.body());
        Matter matter = matters.get(key);
        Post post = posts.of(matter.id());
        post.demandRevision(revision);
        post.write(text);
        posts.changed(post);
        matter.rename(text.title().strip(), clock.instant());
    }

    /** Lets everyone read it, just as it was read in this revision. The digest that tells of it is sent by whoever decides so. */
    @May("post.publish")
    public void publish(MatterKey key, int revision) {
        posts.of(matters.get(key).id()).demandRevision(revision);
        publish(key);
    }

    /** Lets everyone read it as it stands. */
    @May("post.publish")
    public void publish(MatterKey key) {
        Matter matter = matters.get(key);
        Post post = posts.of(matter.id());
        post.publish(clock.instant());
        matter.becomes(post.status().name(), Audience.PUBLIC, clock.instant());
        published.fire(new PostPublished(matter.reformId(), matter.id(), matter.number()));
    }

    /** Takes it away from the public pages; it stays here. */
    @May("post.publish")
    public void withdraw(MatterKey key) {
        Matter matter = matters.get(key);
        Post post = posts.of(matter.id());
        post.withdraw();
        matter.becomes(post.status().name(), Audience.GROUP, clock.instant());
    }
}

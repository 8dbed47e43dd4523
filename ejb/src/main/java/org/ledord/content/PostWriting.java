package org.ledord.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.matter.ReformKey;
import org.ledord.reform.Reforms;
import org.ledord.shared.Typed;

/** Writing a post in its languages, and letting each out, at once or at a time. The digest that tells of it is sent by whoever decides so. */
@Stateless
@PermitAll
public class PostWriting {
    @Inject
    private Posts posts;

    @Inject
    private ContentTexts texts;

    @Inject
    private Matters matters;

    @Inject
    private Reforms reforms;

    @Inject
    private CurrentActor actor;

    /** Begins a draft. */
    @May("post.write")
    public MatterKey begin(ReformKey reform, String language, TextWords words) {
        ContentTexts.demand(words);
        Matter matter = matters.open(reforms.idOf(reform), MatterKind.POST, Typed.words(words.title()), language, TextStatus.DRAFT.name(), Audience.GROUP, null);
        Post post = posts.add(new Post(matter.id(), actor.personId()));
        texts.write(TextKey.ofPost(post.id(), language), words, 0);
        return new MatterKey(reform.slug(), MatterKind.POST, matter.number());
    }

    /** Writes it in this language: the first time as a draft; later, as it was read in this revision. */
    @May("post.write")
    public void write(MatterKey key, String language, TextWords words, int revision) {
        Post post = post(key);
        texts.write(TextKey.ofPost(post.id(), language), words, revision);
        posts.follow(post);
    }

    /** Lets everybody read it in this language, for the first time or again, just as it was read in this revision. */
    @May("post.publish")
    public void publish(MatterKey key, String language, int revision) {
        Post post = post(key);
        texts.publish(TextKey.ofPost(post.id(), language), revision);
        posts.follow(post);
    }

    /** Has it let out at this time of the reform's zone, as it stands then. */
    @May("post.publish")
    public void schedule(MatterKey key, String language, LocalDateTime at) {
        Post post = post(key);
        texts.schedule(TextKey.ofPost(post.id(), language), at, reforms.zoneOf(new ReformKey(key.reform())));
        posts.follow(post);
    }

    /** Has it not let out by itself after all. */
    @May("post.publish")
    public void unschedule(MatterKey key, String language) {
        Post post = post(key);
        texts.get(TextKey.ofPost(post.id(), language)).unschedule();
        posts.follow(post);
    }

    /** Takes it away from the public pages in this language; it stays here, with the reason. */
    @May("post.publish")
    public void withdraw(MatterKey key, String language, String reason) {
        Post post = post(key);
        texts.get(TextKey.ofPost(post.id(), language)).withdraw(reason);
        posts.follow(post);
    }

    private Post post(MatterKey key) {
        return posts.of(matters.get(key).id());
    }
}

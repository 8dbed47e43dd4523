package org.ledord.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.Matters;
import org.ledord.shared.NotFound;

/** The posts, and that each post's matter says what its texts say. */
@ApplicationScoped
class Posts {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private ContentTexts texts;

    @Inject
    private Matters matters;

    @Inject
    private Clock clock;

    Post add(Post post) {
        database.persist(post);
        database.flush();
        return post;
    }

    Post get(long id) {
        return database.find(Post.class, id);
    }

    Post of(long matterId) {
        return database.createQuery("select p from Post p where p.matterId = :matter", Post.class)
                .setParameter("matter", matterId).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("post of matter " + matterId));
    }

    /**
     * Lets the matter say what the post says: in the language that was written first among those that all can read, so that no
     * title of a draft gets out; where nobody can read any, in the one written first.
     */
    void follow(Post post) {
        List<ContentText> all = texts.ofPost(post.id());
        ContentText face = all.stream().filter(text -> text.status() == TextStatus.PUBLISHED).findFirst().orElse(all.get(0));
        Matter matter = matters.get(post.matterId());
        matter.say(face.title(), face.language(), clock.instant());
        matter.becomes(face.status().name(), face.status() == TextStatus.PUBLISHED ? Audience.PUBLIC : Audience.GROUP, clock.instant());
    }
}

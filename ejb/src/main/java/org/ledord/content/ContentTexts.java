package org.ledord.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ledord.people.ClientData;
import org.ledord.shared.NotFound;
import org.ledord.shared.RuleViolation;

/** The texts of pages, posts and items of the first page, and all that is done with one, whichever it belongs to. */
@ApplicationScoped
class ContentTexts {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private TextPictures pictures;

    @Inject
    private Clock clock;

    /** Refuses words that nobody may keep, and words that lack something. */
    static void demand(TextWords words) {
        ContentText.demand(words);
        ClientData.refuse(words.title(), words.lead(), words.body());
    }

    /** Writes it: the first time as a draft; later, as it was read in this revision. */
    void write(TextKey key, TextWords words, int revision) {
        demand(words);
        ContentText text = find(key).orElse(null);
        if (text == null) {
            add(new ContentText(key, words, pictures.of(key), clock.instant()));
            return;
        }
        text.demandRevision(revision);
        Instant corrected = text.correctedAt();
        text.write(words, pictures.of(key), clock.instant());
        if (text.correctedAt() != null && !text.correctedAt().equals(corrected)) {
            keep(text);
        }
    }

    /** Lets everybody read it as it was read in this revision. */
    void publish(TextKey key, int revision) {
        ContentText text = get(key);
        text.demandRevision(revision);
        publish(text);
    }

    void publish(ContentText text) {
        text.publish(clock.instant());
        keep(text);
    }

    /** Has it let out at this time of the zone, as it stands then. */
    void schedule(TextKey key, LocalDateTime at, ZoneId zone) {
        if (at == null) {
            throw new RuleViolation("page-time-missing").at("day");
        }
        get(key).schedule(at.atZone(zone).toInstant(), clock.instant());
    }

    ContentText get(TextKey key) {
        return find(key).orElseThrow(() -> new NotFound("text in " + key.language()));
    }

    private Optional<ContentText> find(TextKey key) {
        return database.createQuery("select t from ContentText t where (t.pageId = :page or t.postId = :post or t.itemId = :item) and t.language = :language", ContentText.class)
                .setParameter("page", key.pageId()).setParameter("post", key.postId()).setParameter("item", key.itemId()).setParameter("language", key.language()).getResultStream().findFirst();
    }

    /** All that a post says, the language that was written first before the others. */
    List<ContentText> ofPost(long post) {
        return database.createQuery("select t from ContentText t where t.postId = :post order by t.id", ContentText.class).setParameter("post", post).getResultList();
    }

    /** A text by its id, locked, so that what a job does and what a person does come one after the other. */
    ContentText locked(long id) {
        return database.find(ContentText.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Long> due(Instant now) {
        return database.createQuery("select t.id from ContentText t where t.status = org.ledord.content.TextStatus.SCHEDULED and t.publishAt <= :now order by t.publishAt", Long.class)
                .setParameter("now", now).getResultList();
    }

    /** Keeps what all read from now on. */
    private void keep(ContentText text) {
        int number = database.createQuery("select coalesce(max(v.number), 0) + 1 from TextVersion v where v.textId = :text", Integer.class)
                .setParameter("text", text.id()).getSingleResult();
        add(text.version(number, clock.instant()));
    }

    private void add(Object entity) {
        database.persist(entity);
        database.flush();
    }
}

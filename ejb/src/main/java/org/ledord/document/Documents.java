package org.ledord.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Slug;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;

/** The documents and their versions. Asks no permission: the doors have. */
@ApplicationScoped
class Documents {
    /** A matter as people call it. */
    private static final Pattern REFERENCE = Pattern.compile("([A-Za-z]) ?-?(\\d{1,6})");

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Reads reads;

    /** The document, locked: its versions are numbered one after the other. */
    Document get(long reformId, String slug) {
        return database.createQuery("select d from Document d where d.reformId = :reform and d.slug = :slug", Document.class).setParameter("reform", reformId)
                .setParameter("slug", slug).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new NotFound("document " + slug));
    }

    /** The version that all open. */
    Optional<DocumentVersion> newest(Document document) {
        return database.createQuery("select v from DocumentVersion v where v.documentId = :document order by v.number desc", DocumentVersion.class)
                .setParameter("document", document.id()).setMaxResults(1).getResultStream().findFirst();
    }

    int versions(Document document) {
        return database.createQuery("select coalesce(max(v.number), 0) from DocumentVersion v where v.documentId = :document", Integer.class)
                .setParameter("document", document.id()).getSingleResult();
    }

    /** A name that no document of the reform has. */
    String freeSlug(long reformId, String title) {
        return Slug.free(title, "document", slug -> database.createQuery("select count(d) from Document d where d.reformId = :reform and d.slug = :slug", Long.class)
                .setParameter("reform", reformId).setParameter("slug", slug).getSingleResult() > 0);
    }

    /** The matter that goes by this reference in the reform, by its internal id; null for none, and noted where there is no such matter. */
    Long matter(long reformId, String reference, List<RuleViolation> found) {
        Matcher named = REFERENCE.matcher(reference);
        Optional<Long> matter = (named.matches() ? MatterKind.of(named.group(1).toUpperCase(java.util.Locale.ROOT)) : Optional.<MatterKind>empty())
                .flatMap(one -> reads.first(Long.class, "select id from matter where reform_id = :reform and kind = :kind and number = :number",
                        Map.of("reform", reformId, "kind", one.name(), "number", Integer.parseInt(named.group(2)))));
        RuleViolation.note(found, !reference.isEmpty() && matter.isEmpty(), new RuleViolation("document-matter").at("matter"));
        return matter.orElse(null);
    }

    /** The page of the reform with this name, by its internal id; null for none, and noted beside this field where there is no such page. */
    Long page(long reformId, String slug, String field, List<RuleViolation> found) {
        if (slug.isEmpty()) {
            return null;
        }
        Optional<Long> page = reads.first(Long.class, "select id from page where reform_id = :reform and slug = :slug", Map.of("reform", reformId, "slug", slug));
        RuleViolation.note(found, page.isEmpty(), new RuleViolation("document-twin-page").at(field));
        return page.orElse(null);
    }

    /** Counts a change that lies in a version alone, so that who writes at the same time is told. */
    void changed(Document document) {
        database.lock(document, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }
}

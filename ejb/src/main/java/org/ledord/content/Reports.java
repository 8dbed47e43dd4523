package org.ledord.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.ledord.matter.ReformKey;
import org.ledord.reform.Reforms;
import org.ledord.shared.NotFound;

/** Finds reports and keeps them, numbered within their reform. Asks no permission: the doors have. */
@ApplicationScoped
class Reports {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private Reforms reforms;

    /** Keeps a new draft and gives its number; two who begin one take turns. */
    int add(ReportText text) {
        long reform = reforms.idOf(text.reform());
        database.createNativeQuery("select id from reform where id = ?1 for no key update", Long.class).setParameter(1, reform).getSingleResult();
        int number = database.createQuery("select coalesce(max(r.number), 0) + 1 from Report r where r.reformId = :reform", Integer.class).setParameter("reform", reform).getSingleResult();
        database.persist(new Report(reform, number, text));
        return number;
    }

    Report get(ReformKey reform, int number) {
        return database.createQuery("select r from Report r where r.reformId = :reform and r.number = :number", Report.class).setParameter("reform", reforms.idOf(reform))
                .setParameter("number", number).getResultStream().findFirst().orElseThrow(() -> new NotFound("report " + number));
    }
}

package org.ledord.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.ledord.shared.RuleViolation;

/** The logins that are linked, and those that ask to be. */
@ApplicationScoped
class Logins {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    Optional<Login> find(String issuer, String subject) {
        return database.createQuery("select l from Login l where l.issuer = :issuer and l.subject = :subject", Login.class)
                .setParameter("issuer", issuer).setParameter("subject", subject).getResultStream().findFirst();
    }

    void add(Login login) {
        database.persist(login);
        database.flush();
    }

    /** Links at once, without the click: for those who have shown in another way whose login it is. */
    void link(long personId, String issuer, String subject) {
        if (find(issuer, subject).isPresent()) {
            throw new RuleViolation("link-login-taken");
        }
        add(new Login(personId, issuer, subject, clock.instant()));
    }

    void add(LoginRequest request) {
        database.persist(request);
        database.flush();
    }

    Optional<LoginRequest> newest(Claim claim) {
        return database.createQuery("""
                select r from LoginRequest r where r.issuer = :issuer and r.subject = :subject order by r.askedAt desc""",
                LoginRequest.class).setParameter("issuer", claim.issuer()).setParameter("subject", claim.subject())
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** The request, locked so that a double click links once. */
    Optional<LoginRequest> byToken(byte[] tokenHash) {
        return database.createQuery("select r from LoginRequest r where r.tokenHash = :hash", LoginRequest.class)
                .setParameter("hash", tokenHash).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }
}

package org.ledord.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.ledord.shared.RuleViolation;

/** A login that waits for the click in the registered mailbox. Holds one day, works once, and only for the login that asked. */
@Entity
class LoginRequest {
    static final Duration HOLDS = Duration.ofDays(1);
    static final Duration PAUSE = Duration.ofMinutes(2);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long personId;
    private String issuer;
    private String subject;
    private byte[] tokenHash;
    private Instant askedAt;
    private Instant expiresAt;
    private Instant usedAt;

    protected LoginRequest() {
    }

    LoginRequest(long personId, Claim claim, byte[] tokenHash, Instant now) {
        this.personId = personId;
        this.issuer = claim.issuer();
        this.subject = claim.subject();
        this.tokenHash = tokenHash.clone();
        this.askedAt = now;
        this.expiresAt = now.plus(HOLDS);
    }

    /** Uses the request up and gives the login that it was for; says no when it is too late, used, or somebody else's. */
    Login use(Claim claim, Instant now) {
        if (!issuer.equals(claim.issuer()) || !subject.equals(claim.subject())) {
            throw new RuleViolation("link-asked-by-another-login");
        }
        if (usedAt != null) {
            throw new RuleViolation("link-already-used");
        }
        if (now.isAfter(expiresAt)) {
            throw new RuleViolation("link-too-old");
        }
        usedAt = now;
        return new Login(personId, issuer, subject, now);
    }

    /** Whether a mail went out so lately that another would only confuse. */
    boolean askedJustBefore(Instant now) {
        return usedAt == null && now.isBefore(askedAt.plus(PAUSE));
    }

    long id() {
        return id;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}

package org.ledord.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** What the identity provider calls somebody: issuer and subject. An address may change hands; this does not. */
@Entity
class Login {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long personId;
    private String issuer;
    private String subject;
    private Instant linkedAt;

    protected Login() {
    }

    Login(long personId, String issuer, String subject, Instant now) {
        this.personId = personId;
        this.issuer = issuer;
        this.subject = subject;
        this.linkedAt = now;
    }

    long personId() {
        return personId;
    }
}

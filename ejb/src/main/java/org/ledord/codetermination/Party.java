package org.ledord.codetermination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/** An organisation that is a party of a track, and how it stands. */
@Entity
@Table(name = "codetermination_party")
class Party {
    private static final int LONGEST = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long trackId;
    private String organisation;
    @Enumerated(EnumType.STRING)
    private Stance stance;
    private String statement;
    private Long saidBy;
    private Instant saidAt;
    private boolean own;

    protected Party() {
    }

    Party(long trackId, String organisation) {
        this.trackId = trackId;
        this.organisation = organisation;
        this.statement = "";
    }

    /**
     * Says how it stands. What its own representative has said, nobody else changes.
     *
     * @param own whether whoever says it has the organisation's mandate
     */
    void stands(Stance how, String words, long by, boolean own, Instant now) {
        if (how == null) {
            throw new RuleViolation("codetermination-stance-missing").at("stance");
        }
        if (this.own && !own) {
            throw new RuleViolation("codetermination-said-itself", organisation).at("stance");
        }
        String said = Typed.words(words);
        if (said.length() > LONGEST) {
            throw new RuleViolation("text-too-long", LONGEST).at("statement");
        }
        this.stance = how;
        this.statement = said;
        this.saidBy = by;
        this.saidAt = now;
        this.own = own;
    }

    String organisation() {
        return organisation;
    }

    Stance stance() {
        return stance;
    }
}

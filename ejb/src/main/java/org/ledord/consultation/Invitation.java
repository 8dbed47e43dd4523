package org.ledord.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.ledord.shared.RuleViolation;

/** That one person was asked in one round, under one of their memberships. */
@Entity
class Invitation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long roundId;
    private long personId;
    private long membershipId;
    @Enumerated(EnumType.STRING)
    private InvitationState state;
    private int generation;
    private Instant invitedAt;
    private Instant answeredAt;

    protected Invitation() {
    }

    Invitation(long roundId, long personId, long membershipId, Instant now) {
        this.roundId = roundId;
        this.personId = personId;
        this.membershipId = membershipId;
        this.state = InvitationState.INVITED;
        this.generation = 1;
        this.invitedAt = now;
    }

    /** Notes that an answer came; the first moment stays. */
    void answered(Instant at) {
        if (state == InvitationState.REVOKED) {
            throw new RuleViolation("invitation-revoked");
        }
        if (state != InvitationState.ANSWERED) {
            this.state = InvitationState.ANSWERED;
            this.answeredAt = at;
        }
    }

    /** Notes that an answer came that nobody can change, for nobody can tell which it is. */
    void answeredOnce(Instant day) {
        if (state == InvitationState.ANSWERED) {
            throw new RuleViolation("ballot-given");
        }
        answered(day);
    }

    void withdrawn() {
        this.state = InvitationState.WITHDRAWN;
    }

    /** Those who answered, or took their answer back, have said what they wanted and are left alone. */
    boolean waits() {
        return state == InvitationState.INVITED;
    }

    Invited invited() {
        return new Invited(id, roundId, personId, membershipId, state, generation);
    }
}

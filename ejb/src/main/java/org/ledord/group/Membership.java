package org.ledord.group;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.ledord.shared.RuleViolation;

/** Somebody in a group, in one function, for a period. Also a hat that one answers under. */
@Entity
class Membership {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long groupId;
    private long personId;
    @Enumerated(EnumType.STRING)
    private MemberFunction function;
    private Long unitId;
    private String employer;
    private String organisation;
    private String evidence;
    private Long deputyFor;
    private LocalDate fromOn;
    private LocalDate toOn;
    private Instant takenInAt;
    private Long takenInBy;

    protected Membership() {
    }

    /**
     * A membership that somebody gives to somebody else.
     *
     * @param giver who gives it, or null when a job of the portal's does
     * @param principal whom they stand in for, or null
     */
    Membership(long groupId, long personId, Long giver, Long unitId, Membership principal, NewMember asked, Instant now) {
        if (giver != null && giver == personId) {
            throw new RuleViolation("membership-own");
        }
        if (asked.organisation() != null && !asked.function().represents()) {
            throw new RuleViolation("membership-organisation-without-mandate");
        }
        if (asked.function() == MemberFunction.UNION_REPRESENTATIVE && (asked.organisation() == null || asked.organisation().isBlank())) {
            throw new RuleViolation("membership-mandate-without-organisation");
        }
        if (asked.toOn() != null && asked.toOn().isBefore(asked.fromOn())) {
            throw new RuleViolation("membership-ends-before-start");
        }
        if (principal != null && (principal.groupId != groupId || principal.personId == personId || principal.deputyFor != null)) {
            throw new RuleViolation("membership-deputy-for-nobody");
        }
        this.groupId = groupId;
        this.personId = personId;
        this.function = asked.function();
        this.unitId = unitId;
        this.employer = asked.employer();
        this.organisation = asked.organisation();
        this.evidence = asked.evidence();
        this.deputyFor = principal == null ? null : principal.id;
        this.fromOn = asked.fromOn();
        this.toOn = asked.toOn();
        this.takenInAt = now;
        this.takenInBy = giver;
    }

    /** Ends with that day. What they took part in until then stays open to them, and nothing later. */
    void leave(LocalDate lastDay) {
        if (lastDay.isBefore(fromOn)) {
            throw new RuleViolation("membership-ends-before-start");
        }
        if (toOn != null && toOn.isBefore(lastDay)) {
            throw new RuleViolation("membership-already-ended");
        }
        toOn = lastDay;
    }

    /** Whether the two periods share a day. */
    boolean overlaps(LocalDate from, LocalDate to) {
        return (to == null || !fromOn.isAfter(to)) && (toOn == null || !toOn.isBefore(from));
    }

    long id() {
        return id;
    }

    long personId() {
        return personId;
    }

    MemberFunction function() {
        return function;
    }
}

package org.ledord.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ledord.shared.RuleViolation;

/** A risk assessment. Until both sides have signed, its risks can be written; a change makes the signatures that there are fall. */
@Entity
@Table(name = "risk_assessment")
class Assessment {
    private static final int LONGEST = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long matterId;
    private long proposalId;
    private String changes;
    private String places;
    private String concerned;
    private LocalDate begunOn;
    private LocalDate doneOn;
    @Version
    private int revision;

    protected Assessment() {
    }

    Assessment(long matterId, long proposalId, BeginAssessment command, LocalDate today) {
        this.matterId = matterId;
        this.proposalId = proposalId;
        this.changes = command.changes();
        this.places = command.places();
        this.concerned = command.concerned();
        this.begunOn = today;
    }

    static void demand(BeginAssessment command) {
        List<RuleViolation> found = new ArrayList<>();
        demand(found, "changes", command.changes());
        demand(found, "places", command.places());
        demand(found, "concerned", command.concerned());
        RuleViolation.demandNone(found);
    }

    private static void demand(List<RuleViolation> found, String field, String words) {
        RuleViolation.note(found, words.isEmpty(), new RuleViolation("risk-" + field + "-missing").at(field));
        RuleViolation.note(found, words.length() > LONGEST, new RuleViolation("text-too-long", LONGEST).at(field));
    }

    /** Refuses where both sides have signed: what they signed stands. */
    void demandOpen() {
        if (doneOn != null) {
            throw new RuleViolation("risk-signed");
        }
    }

    /** Refuses a signature below other risks than its writer saw. @param seen the revision that they saw */
    void demandSeen(int seen) {
        if (seen != revision) {
            throw new RuleViolation("risk-changed-meanwhile").at("dissents");
        }
    }

    /**
     * Somebody signs, or dissents in words.
     *
     * @param risks how many there are
     * @param sides which sides have signed, this one included
     */
    void signed(boolean dissents, String words, int risks, Set<Side> sides, LocalDate today) {
        demandOpen();
        if (risks == 0) {
            throw new RuleViolation("risk-none");
        }
        if (dissents && words.isEmpty()) {
            throw new RuleViolation("risk-dissent-missing").at("words");
        }
        if (words.length() > LONGEST) {
            throw new RuleViolation("text-too-long", LONGEST).at("words");
        }
        if (sides.size() == Side.values().length) {
            this.doneOn = today;
        }
    }

    Long id() {
        return id;
    }

    long matterId() {
        return matterId;
    }

    LocalDate doneOn() {
        return doneOn;
    }
}

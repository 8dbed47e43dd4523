package org.ledord.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;

/** What a proposal still waits for. For {@code proposal}; says nothing of who may see it. */
@ApplicationScoped
public class OpenQuestions {
    @Inject
    private Reads reads;

    /** Refuses while somebody is asked about the proposal of this matter, or has an answer there that nobody has closed. */
    public void demandNone(long proposalMatterId) {
        if (reads.count("select count(*) from specialist_question where proposal_id = :id and status in ('OPEN','ANSWERED')", Map.of("id", proposalMatterId)) > 0) {
            throw new RuleViolation("specialist-still-asked");
        }
    }
}

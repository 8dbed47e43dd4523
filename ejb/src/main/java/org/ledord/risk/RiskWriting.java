package org.ledord.risk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.ledord.access.May;
import org.ledord.group.SeenProposals;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.people.ClientData;
import org.ledord.reform.Reforms;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/** The unit's manager and the safety representative write an assessment together and sign it. */
@Stateless
@PermitAll
public class RiskWriting {
    private static final Set<String> NOT_NOW = Set.of("DRAFT", "WITHDRAWN", "REJECTED", "MERGED", "SPLIT");
    private static final int LONGEST_FOLLOW_UP = 1_000;

    @Inject
    private Assessments assessments;

    @Inject
    private SeenProposals proposals;

    @Inject
    private Matters matters;

    @Inject
    private Reforms reforms;

    /** Begins one about a proposal, for the unit of whoever begins. Gives its key. */
    @May("risk.begin")
    public MatterKey begin(BeginAssessment command) {
        SeenProposals.Seen proposal = proposals.get(command.proposal());
        if (NOT_NOW.contains(proposal.status())) {
            throw new RuleViolation("risk-proposal");
        }
        Assessment.demand(command);
        ClientData.refuse(command.changes(), command.places(), command.concerned());
        Long unit = assessments.unit(proposal.reformId()).orElseThrow(() -> new RuleViolation("risk-unit"));
        assessments.open(proposal.matterId(), unit).ifPresent(number -> {
            throw new RuleViolation("risk-begun", number);
        });
        Matter matter = matters.open(proposal.reformId(), MatterKind.RISK, proposal.title(), proposal.language(), "OPEN", Audience.LEAD, null);
        assessments.add(new Assessment(matter.id(), proposal.matterId(), command, assessments.today(command.proposal())), matter, matters.get(proposal.matterId()), unit);
        return new MatterKey(command.proposal().reform(), MatterKind.RISK, matter.number());
    }

    /** Writes a risk. */
    @May("risk.write")
    public void write(WriteRisk command) {
        Assessment assessment = assessments.seen(command.assessment());
        RuleViolation.demandNone(command.problems(assessments.today(command.assessment()), assessments.due(assessment, command.number())));
        ClientData.refuse(command.risk(), command.measure(), command.responsible());
        assessment.demandOpen();
        assessments.write(assessment, command);
    }

    /**
     * Signs it, or dissents.
     *
     * @param seen the revision of the assessment that its writer saw
     * @param words why, where one dissents
     */
    @May("risk.write")
    public void sign(MatterKey key, int seen, boolean dissents, String words) {
        String why = Typed.words(words);
        ClientData.refuse(why);
        Assessment assessment = assessments.seen(key);
        assessment.demandOpen();
        assessment.demandSeen(seen);
        Side side = assessments.side(reforms.idOf(key.reformKey()));
        Set<Side> sides = assessments.sides(assessment);
        sides.add(side);
        assessment.signed(dissents, why, assessments.risks(assessment), sides, assessments.today(key));
        assessments.sign(assessment, side, dissents, why);
    }

    /** What was to be done about a risk is done; perhaps what it came to. */
    @May("risk.write")
    public void done(MatterKey key, int number, String followUp) {
        String words = Typed.words(followUp);
        if (words.length() > LONGEST_FOLLOW_UP) {
            throw new RuleViolation("text-too-long", LONGEST_FOLLOW_UP).at("follow-up");
        }
        ClientData.refuse(words);
        assessments.done(assessments.seen(key), number, assessments.today(key), words);
    }
}

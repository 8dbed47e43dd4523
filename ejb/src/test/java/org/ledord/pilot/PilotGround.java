package org.ledord.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ledord.decision.DecisionRecording;
import org.ledord.decision.RecordDecision;
import org.ledord.matter.MatterKey;
import org.ledord.proposal.Outcome;
import org.ledord.proposal.ProposalGround;
import org.ledord.proposal.ProposalQueries;
import org.ledord.proposal.ProposalStatus;
import org.ledord.shared.Language;
import org.ledord.shared.PortalClock;

/** A reform in which a proposal was decided to be tried. */
abstract class PilotGround extends ProposalGround {
    @Inject
    protected PilotStart start;
    @Inject
    protected PilotMeasuring measuring;
    @Inject
    protected PilotQueries queries;
    @Inject
    private DecisionRecording recording;
    @Inject
    private ProposalQueries proposals;

    /** Begun twenty weeks ago; the lead acts. */
    protected MatterKey pilot() throws Exception {
        MatterKey proposal = longAnswered();
        as(lead);
        decide(proposal);
        MatterKey pilot = start.start(reform, command(proposal, today.minusWeeks(20), balancing()));
        assertThat(proposals.details(proposal, Language.sv).head().status()).isEqualTo(ProposalStatus.IN_PILOT);
        return pilot;
    }

    /** A proposal whose round was concluded before the weeks that are measured. */
    protected MatterKey longAnswered() throws Exception {
        return PortalClock.at(clock.instant().minus(Duration.ofDays(7 * 22)), this::answered);
    }

    protected void decide(MatterKey proposal) {
        recording.record(reform, new RecordDecision(proposal.number(), Outcome.PILOT, "Prövas", Language.sv, "Förvaltningschefen", "", "", "",
                "Det prövas.", "Därför.", today.minusWeeks(21), today.plusDays(90), "Mätningen", "Som förut", Set.of(), List.of(), null));
    }

    protected static NewMeasure balancing() {
        return new NewMeasure("Restid", "Minuter per dag", "", "minuter", MeasureKind.BALANCING, Direction.LOWER, null, null, "Fackförbund A");
    }

    protected static NewMeasure outcome() {
        return new NewMeasure("Olika medarbetare", "Antal, i medeltal", "Planeringssystemet", "personer", MeasureKind.OUTCOME, Direction.LOWER, null, null);
    }

    protected StartPilot command(MatterKey proposal, LocalDate first, NewMeasure balancing) {
        return new StartPilot(proposal.number(), "Fasta rundor i Hjortsberg", Language.sv, "Hjortsberg", "", first, null,
                "Som förut", "Fastare rundor", List.of("Fastare rundor"), List.of("Färre ansikten"), List.of("Teamsamordnaren"), "", balancing);
    }
}

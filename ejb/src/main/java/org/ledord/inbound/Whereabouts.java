package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.transparency.DecisionPage;
import org.ledord.transparency.OpenDecision;
import org.ledord.transparency.OpenPilot;
import org.ledord.transparency.OpenQueries;
import org.ledord.transparency.OpenReform;
import org.ledord.transparency.OpenRound;
import org.ledord.transparency.PilotPage;
import org.ledord.transparency.ProposalPage;
import org.ledord.transparency.RoundPage;

/** How far a matter has come, as everyone may see it on the public pages: the same door, the same database role. */
@ApplicationScoped
class Whereabouts {
    @Inject
    private OpenQueries open;

    /**
     * What is known in the open.
     *
     * @param matter what the way belongs to: the proposal where there is one, else the matter itself
     * @param proposal with its whole way, or null
     * @param round the one asked about or, of a proposal, the one that is open or was last; or null
     * @param decision as for the round
     * @param pilot as for the round
     */
    record Known(OpenReform reform, MatterKey matter, String title, ProposalPage proposal, OpenRound round, OpenDecision decision, OpenPilot pilot) {
    }

    /** What this language's readers find about the matter; empty where it has no public page that tells of a way. */
    Optional<Known> of(MatterKey matter, Language language) {
        try {
            return Optional.ofNullable(switch (matter.kind()) {
                case PROPOSAL -> proposal(matter, language);
                case ROUND -> round(matter, language);
                case DECISION -> decision(matter, language);
                case PILOT -> pilot(matter, language);
                default -> null;
            });
        } catch (NotFound notPublic) {
            return Optional.empty();
        }
    }

    private Known proposal(MatterKey matter, Language language) {
        ProposalPage page = open.proposal(matter.reform(), matter.number(), language);
        OpenRound round = page.rounds().stream().reduce((one, other) -> one.status().equals("OPEN") && !other.status().equals("OPEN") ? one : other).orElse(null);
        return new Known(page.reform(), matter, page.proposal().title(), page, round, page.decisions().stream().reduce((one, other) -> other).orElse(null),
                page.pilots().stream().reduce((one, other) -> other).orElse(null));
    }

    private Known round(MatterKey matter, Language language) {
        RoundPage page = open.round(matter.reform(), matter.number(), 1, 1, language);
        OpenRound round = page.round();
        if (round.proposalNumber() == null) {
            return new Known(page.reform(), matter, round.title(), null, round, null, null);
        }
        Known way = proposal(about(matter, round.proposalNumber()), language);
        return new Known(way.reform(), way.matter(), way.title(), way.proposal(), round, way.decision(), way.pilot());
    }

    private Known decision(MatterKey matter, Language language) {
        DecisionPage page = open.decision(matter.reform(), matter.number(), language);
        return page.decision().proposalNumber() != null ? proposal(about(matter, page.decision().proposalNumber()), language)
                : new Known(page.reform(), matter, page.decision().title(), null, null, page.decision(), null);
    }

    private Known pilot(MatterKey matter, Language language) {
        PilotPage page = open.pilot(matter.reform(), matter.number(), language);
        return page.pilot().proposalNumber() != null ? proposal(about(matter, page.pilot().proposalNumber()), language)
                : new Known(page.reform(), matter, page.pilot().title(), null, null, null, page.pilot());
    }

    private static MatterKey about(MatterKey matter, int proposal) {
        return new MatterKey(matter.reform(), MatterKind.PROPOSAL, proposal);
    }
}

package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.ledord.transparency.OpenDecision;
import org.ledord.transparency.OpenProposal;
import org.ledord.transparency.OpenReform;
import org.ledord.transparency.OpenVersion;
import org.ledord.transparency.ProposalPage;

/** A proposal with its whole way, on one page that can be printed. */
@Named
@RequestScoped
public class ProposalShowPage extends OpenPage {
    @Inject
    private Stations stations;

    private ProposalPage whole;
    private List<Stations.Station> way;

    /** Reads the proposal and lays out its way. */
    public void load() {
        whole = queries().proposal(getSlug(), getNumber(), language());
        way = stations.of(whole);
    }

    @Override
    public OpenReform getReform() {
        return whole == null ? null : whole.reform();
    }

    public OpenProposal getProposal() {
        return whole.proposal();
    }

    public ProposalPage getWhole() {
        return whole;
    }

    public List<Stations.Station> getWay() {
        return way;
    }

    /** One part of its text: today, proposed, effect. */
    public String text(String part) {
        return switch (part) {
            case "today" -> whole.proposal().today();
            case "proposed" -> whole.proposal().proposed();
            default -> whole.proposal().effect();
        };
    }

    /** The versions before the newest, newest first. */
    public List<OpenVersion> getEarlier() {
        return whole.versions().stream().filter(version -> version.number() < whole.proposal().version())
                .sorted(Comparator.comparing(OpenVersion::number).reversed()).toList();
    }

    /** What was changed with the newest version, and why; empty where there is only one. */
    public String getNote() {
        return whole.versions().stream().filter(version -> version.number() == whole.proposal().version()).map(OpenVersion::note)
                .filter(note -> note != null && !note.isBlank()).findFirst().orElse("");
    }

    /** The register number of the newest decision that has one, or null. */
    public String getRegister() {
        return whole.decisions().stream().map(OpenDecision::registerNumber).filter(number -> number != null && !number.isBlank())
                .reduce((first, second) -> second).orElse(null);
    }

    /** The last day of the pilot that runs now, or null. */
    public Object getPilotUntil() {
        return whole.pilots().stream().filter(pilot -> pilot.status().equals("RUNNING")).map(pilot -> pilot.endsOn())
                .filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }
}

package org.ledord.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.ledord.matter.MatterKind;
import org.ledord.proposal.ProposalDetails;
import org.ledord.proposal.ProposalStatus;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Say;

/** Tells the way of a proposal: what has been, where it is, and what is still to come. */
@RequestScoped
public class Way {
    private Say say;
    private Dates dates;
    private Address address;

    protected Way() {
    }

    @Inject
    public Way(Say say, Dates dates, Address address) {
        this.say = say;
        this.dates = dates;
        this.address = address;
    }

    /** The stations in order. */
    public List<Station> of(ProposalDetails details) {
        ProposalStatus status = details.head().status();
        List<Station> stations = new ArrayList<>();
        stations.add(written(details, status));
        details.way().forEach(step -> stations.add(station(details, step)));
        switch (status) {
            case SUBMITTED -> {
                stations.add(now("round"));
                stations.add(undated("decision"));
            }
            case DRAFT -> stations.addAll(List.of(undated("round"), undated("decision")));
            case IN_ROUND -> stations.add(undated("decision"));
            case ANSWERED -> stations.add(now("decision"));
            case DECIDED -> stations.add(now(details.head().outcome() == org.ledord.proposal.Outcome.PILOT ? "pilot" : "implemented"));
            case IN_PILOT -> stations.add(undated("again"));
            case IMPLEMENTED -> stations.add(new Station("done", say.get("proposal.way.implemented.done"),
                    dates.full(details.head().implementedOn()), null, null, null));
            case REJECTED -> { }
            case WITHDRAWN, MERGED, SPLIT -> stations.add(new Station("done", say.get("proposal.status." + status), dates.full(details.head().changedAt()),
                    details.head().withdrawal(), null, null));
        }
        return stations;
    }

    private Station written(ProposalDetails details, ProposalStatus status) {
        int versions = details.versions().size();
        return new Station(status == ProposalStatus.DRAFT ? "now" : "done", say.of("proposal.way.written", details.head().groupName()),
                details.head().submittedAt() == null ? say.of("frame.date.from", dates.full(details.head().createdAt()))
                        : dates.period(details.head().createdAt(), details.head().submittedAt()),
                versions > 1 ? say.of("proposal.way.versions", versions) : null, versions > 1 ? "#versions" : null,
                say.get("proposal.way.versions.link"));
    }

    private Station station(ProposalDetails details, ProposalDetails.WayStep step) {
        String href = address.to("/" + step.kind().path() + "/show?reform={r}&number={n}", details.key().reform(), step.number());
        String title = say.of("proposal.way." + step.kind(), step.number(), step.title());
        String link = say.get("proposal.way." + step.kind() + ".link");
        if (step.kind() == MatterKind.CODETERMINATION || step.kind() == MatterKind.RISK) {
            boolean risk = step.kind() == MatterKind.RISK;
            String words = say.get(risk ? "proposal.way.RISK." + step.status() : "codetermination.state." + step.status() + "." + step.title());
            return new Station(step.whole() > 0 ? "done" : "now", risk ? title : say.get("codetermination.title." + step.title()), dates.period(step.fromOn(), step.toOn()), words,
                    step.part() > 0 ? href : null, link);
        }
        if (step.kind() == MatterKind.ROUND) {
            return new Station(step.status().equals("CONCLUDED") ? "done" : "now", title, dates.period(step.fromOn(), step.toOn()),
                    step.whole() == 0 ? null : say.of("proposal.way.points", step.part(), step.whole()), href, link);
        }
        if (step.kind() == MatterKind.DECISION) {
            return new Station("done", title, dates.full(step.fromOn()), say.get("outcome." + step.status())
                    + (step.toOn() == null ? "" : ". " + say.of("proposal.way.until", dates.full(step.toOn()))), href, link);
        }
        return new Station(step.status().equals("RUNNING") ? "now" : "done", title, dates.period(step.fromOn(), step.toOn()), null, href, link);
    }

    private Station now(String what) {
        return new Station("now", say.get("proposal.way." + what + ".now"), "", null, null, null);
    }

    private Station undated(String what) {
        return new Station("undated", say.get("proposal.way." + what + ".plan"), "", null, null, null);
    }
}

package org.ledord.pilot;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ledord.access.May;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.matter.ReformKey;
import org.ledord.people.ClientData;
import org.ledord.proposal.ProposalWay;
import org.ledord.reform.Reforms;

/** The project lead begins a pilot. */
@Stateless
@PermitAll
public class PilotStart {
    @Inject
    private Pilots pilots;

    @Inject
    private Matters matters;

    @Inject
    private Reforms reforms;

    @Inject
    private ProposalWay way;

    @Inject
    private Clock clock;

    /**
     * Begins the pilot that was decided, or one that comes from no proposal. Everyone can see it from here on. Its first measure is the one that
     * the unions named.
     */
    @May("pilot.start")
    public MatterKey start(ReformKey reform, StartPilot command) {
        ClientData.refuse(command.before(), command.after(), String.join(" ", command.people()));
        ProposalWay.Held proposal = command.proposal() == null ? null
                : way.held(new MatterKey(reform.slug(), MatterKind.PROPOSAL, command.proposal()));
        if (proposal != null) {
            way.intoPilot(proposal.matterId());
        }
        Pilot.demand(command, proposal == null ? null : way.triedFrom(proposal.matterId()),
                LocalDate.now(clock.withZone(reforms.zoneOf(reform))));
        Matter matter = matters.open(reforms.idOf(reform), MatterKind.PILOT, command.title(), command.language().name(),
                PilotStatus.RUNNING.name(), Audience.PUBLIC, proposal == null ? null : proposal.groupId());
        Pilot pilot = new Pilot(matter.id(), proposal == null ? null : proposal.id(), command);
        pilots.add(pilot);
        pilots.add(new Measure(pilot.id(), 1, command.balancing(), command.startsOn()));
        if (proposal != null) {
            matters.link(matters.get(proposal.matterId()), "LED_TO", matter);
        }
        return new MatterKey(reform.slug(), MatterKind.PILOT, matter.number());
    }
}

package org.ledord.codetermination;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.people.ClientData;
import org.ledord.reform.Reforms;
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;

/** A union's side of the track: it asks for a negotiation, says how it stands and asks for a central negotiation, for its own organisation alone. */
@Stateless
@PermitAll
public class PartySaying {
    private static final Set<TrackStep> OWN = EnumSet.of(TrackStep.DEMAND, TrackStep.REQUEST_CENTRAL);

    @Inject
    private Tracks tracks;

    @Inject
    private TrackLetters letters;

    @Inject
    private Reforms reforms;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Says how the organisation stands for which the actor has the mandate. */
    @May("codetermination.say")
    public void stands(MatterKey key, String organisation, Stance stance, String words) {
        ClientData.refuse(words);
        CoDetermination track = tracks.seen(key);
        Set<String> own = tracks.own(reforms.idOf(key.reformKey()));
        Party party = tracks.parties(track).stream().filter(one -> one.organisation().equals(organisation) && own.contains(organisation)).findFirst()
                .orElseThrow(() -> new Refused("codetermination.say"));
        track.demandHearing();
        party.stands(stance, words, actor.personId(), true, clock.instant());
        tracks.flush();
    }

    /** Asks for a negotiation, or for a central one; the other side is told. */
    @May("codetermination.say")
    public void ask(TakeStep command) {
        if (!OWN.contains(command.step())) {
            throw new RuleViolation("codetermination-step").at("step");
        }
        ClientData.refuse(command.note());
        CoDetermination track = tracks.seen(command.track());
        Set<String> own = tracks.own(reforms.idOf(command.track().reformKey()));
        List<Party> mine = tracks.parties(track).stream().filter(party -> own.contains(party.organisation())).toList();
        if (mine.isEmpty()) {
            throw new Refused("codetermination.say");
        }
        if (command.step() == TrackStep.REQUEST_CENTRAL && mine.stream().noneMatch(party -> party.stance() == Stance.DISAGREED)) {
            throw new RuleViolation("codetermination-agreed-itself");
        }
        Call before = track.call();
        track.take(command, List.of(), tracks.today(command.track()));
        tracks.keep(track, command);
        letters.tell(track, command, before, actor.personId());
    }
}

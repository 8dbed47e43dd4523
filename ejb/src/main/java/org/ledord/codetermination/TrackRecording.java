package org.ledord.codetermination;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.group.SeenProposals;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.people.ClientData;
import org.ledord.reform.ReformFacts;
import org.ledord.reform.Reforms;
import org.ledord.shared.NotFound;
import org.ledord.shared.RuleViolation;

/** The employer's side writes the track; the parties are told of each step by a letter that nobody can end. */
@Stateless
@PermitAll
public class TrackRecording {
    /** In these a proposal is not there yet, or changes nothing any more. */
    private static final Set<String> NOT_NOW = Set.of("DRAFT", "WITHDRAWN", "REJECTED", "IMPLEMENTED", "MERGED", "SPLIT");

    @Inject
    private Tracks tracks;

    @Inject
    private SeenProposals proposals;

    @Inject
    private TrackLetters letters;

    @Inject
    private Matters matters;

    @Inject
    private Reforms reforms;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Begins a track about a proposal; nobody is told before its first step. Gives its key. */
    @May("codetermination.begin")
    public MatterKey begin(BeginTrack command) {
        ReformFacts reform = reforms.facts(command.proposal().reformKey());
        SeenProposals.Seen proposal = proposals.get(command.proposal());
        if (NOT_NOW.contains(proposal.status())) {
            throw new RuleViolation("codetermination-proposal");
        }
        if (tracks.underWay(proposal.matterId())) {
            throw new RuleViolation("codetermination-under-way");
        }
        Set<String> organisations = tracks.organisations(reform.id());
        if (!command.parties().isEmpty()) {
            organisations.retainAll(new HashSet<>(command.parties()));
        }
        if (organisations.isEmpty()) {
            throw new RuleViolation("codetermination-parties").at("parties");
        }
        Matter matter = matters.open(reform.id(), MatterKind.CODETERMINATION, proposal.title(), proposal.language(), TrackState.BEGUN.name(), Audience.LEAD, null);
        tracks.add(new CoDetermination(matter.id(), proposal.matterId(), reform.jurisdiction(), tracks.today(command.proposal())), matter, proposal.matterId(), organisations);
        return new MatterKey(command.proposal().reform(), MatterKind.CODETERMINATION, matter.number());
    }

    /** Takes a step. */
    @May("codetermination.record")
    public void take(TakeStep command) {
        ClientData.refuse(command.note());
        CoDetermination track = tracks.seen(command.track());
        List<Stance> stances = new ArrayList<>();
        tracks.parties(track).forEach(party -> stances.add(party.stance()));
        Call before = track.call();
        track.take(command, stances, tracks.today(command.track()));
        tracks.keep(track, command);
        letters.tell(track, command, before, actor.personId());
    }

    /** Writes down how a party stands that has not said so itself. */
    @May("codetermination.record")
    public void stands(MatterKey key, String organisation, Stance stance, String words) {
        ClientData.refuse(words);
        CoDetermination track = tracks.seen(key);
        track.demandHearing();
        tracks.parties(track).stream().filter(party -> party.organisation().equals(organisation)).findFirst().orElseThrow(() -> new NotFound("party"))
                .stands(stance, words, actor.personId(), false, clock.instant());
        tracks.flush();
    }

    /** Publishes approved minutes. */
    @May("codetermination.record")
    public void publish(MatterKey key, int number) {
        tracks.minutes(tracks.seen(key), number).publish(clock.instant());
        tracks.flush();
    }
}

package org.ledord.web.codetermination;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ledord.codetermination.BeginTrack;
import org.ledord.codetermination.TrackForm;
import org.ledord.codetermination.TrackQueries;
import org.ledord.codetermination.TrackRecording;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** Who the parties are, before anything is told to them. */
@Named
@ViewScoped
public class BeginTrackPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private TrackQueries queries;
    @Inject
    private TrackRecording recording;
    @Inject
    private Situation situation;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private int proposal;
    private transient TrackForm form;
    private Set<String> parties = new LinkedHashSet<>();

    public void load() {
        slug = situation.reformSlug();
        form = queries.form(new MatterKey(slug, MatterKind.PROPOSAL, proposal));
        parties.addAll(form.organisations());
    }

    /** Begins it. */
    public void begin() {
        if (parties.isEmpty()) { // none would stand for all
            Problems.beside("parties", say.get("rule.codetermination-parties"));
            return;
        }
        MatterKey track = recording.begin(new BeginTrack(new MatterKey(slug, MatterKind.PROPOSAL, proposal), parties));
        done.tell("codetermination.begin.done", "/codetermination/show?reform={r}&number={n}", slug, track.number());
    }

    public TrackForm getForm() {
        return form;
    }

    public List<Choice> getOrganisations() {
        return form.organisations().stream().map(one -> Choice.of(one, one)).toList();
    }

    public int getProposal() {
        return proposal;
    }

    public void setProposal(int proposal) {
        this.proposal = proposal;
    }

    public Set<String> getParties() {
        return parties;
    }

    public void setParties(Set<String> parties) {
        this.parties = parties;
    }
}

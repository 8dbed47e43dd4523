package org.ledord.web.risk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.risk.NameUnits;
import org.ledord.risk.RiskConcerning;
import org.ledord.risk.RiskUnit;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** Which units a proposal concerns, and how far each has come with its risk assessment. */
@Named
@ViewScoped
public class RiskUnitsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private RiskConcerning concerning;
    @Inject
    private Situation situation;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private int proposal;
    private transient List<RiskUnit> units;
    private String reason;
    private Set<String> chosen = new LinkedHashSet<>();

    public void load() {
        slug = situation.reformSlug();
        units().stream().filter(RiskUnit::named).map(RiskUnit::slug).forEach(chosen::add);
    }

    private List<RiskUnit> units() {
        if (units == null) {
            units = concerning.units(key());
        }
        return units;
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.PROPOSAL, proposal);
    }

    /** Names them. */
    public void save() {
        concerning.name(new NameUnits(key(), chosen, reason));
        done.tell("risk.units.done", "/proposals/show?reform={r}&number={n}", slug, proposal);
    }

    public List<Choice> getAll() {
        return units().stream().map(unit -> new Choice(unit.slug(), unit.name(), say.get("risk.units." + unit.state()))).toList();
    }

    /** Whether there is a unit that may only be let go with a reason. */
    public boolean isLetting() {
        return units().stream().anyMatch(RiskUnit::lets);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Set<String> getChosen() {
        return chosen;
    }

    public void setChosen(Set<String> chosen) {
        this.chosen = chosen;
    }

    public int getProposal() {
        return proposal;
    }

    public void setProposal(int proposal) {
        this.proposal = proposal;
    }
}

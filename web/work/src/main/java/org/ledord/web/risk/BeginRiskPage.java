package org.ledord.web.risk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.risk.BeginAssessment;
import org.ledord.risk.RiskForm;
import org.ledord.risk.RiskQueries;
import org.ledord.risk.RiskWriting;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** What changes, where and for whom. */
@Named
@ViewScoped
public class BeginRiskPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private RiskQueries queries;
    @Inject
    private RiskWriting writing;
    @Inject
    private Situation situation;
    @Inject
    private Done done;
    private String slug;
    private int proposal;
    private transient RiskForm form;
    private final Map<String, String> typed = new LinkedHashMap<>();

    public void load() {
        slug = situation.reformSlug();
        form = queries.form(key());
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.PROPOSAL, proposal);
    }

    /** Begins it. */
    public void begin() {
        MatterKey made = writing.begin(new BeginAssessment(key(), typed.get("changes"), typed.get("places"), typed.get("concerned")));
        done.tell("risk.begin.done", "/risks/show?reform={r}&number={n}", slug, made.number());
    }

    public RiskForm getForm() {
        return form;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public int getProposal() {
        return proposal;
    }

    public void setProposal(int proposal) {
        this.proposal = proposal;
    }
}

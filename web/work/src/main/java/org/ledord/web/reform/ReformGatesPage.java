package org.ledord.web.reform;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ledord.matter.ReformKey;
import org.ledord.reform.FrameEditing;
import org.ledord.reform.ReformFrame;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;

/** What a decision waits for in the reform that is edited. */
@Named
@ViewScoped
public class ReformGatesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String CODETERMINATION = "codetermination";
    private static final String RISK = "risk";
    @Inject
    private FrameEditing editing;
    @Inject
    private ReformEditPage edited;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private Set<String> chosen;

    /** Keeps it. */
    public void save() {
        editing.waitsFor(new ReformKey(edited.getSlug()), chosen.contains(CODETERMINATION), chosen.contains(RISK));
        done.tell("reform.gates.done", "/reform/edit?reform={reform}", edited.getSlug());
    }

    public List<Choice> getAll() {
        return Stream.of(CODETERMINATION, RISK).map(one -> Choice.of(one, say.get("reform.gates." + one))).toList();
    }

    /** Those that are chosen, at first as the reform has them. */
    public Set<String> getChosen() {
        if (chosen == null) {
            ReformFrame frame = edited.getFrame();
            chosen = new LinkedHashSet<>();
            Stream.of(CODETERMINATION, RISK).filter(one -> one.equals(RISK) ? frame.needsRiskAssessment() : frame.needsCodetermination()).forEach(chosen::add);
        }
        return chosen;
    }

    public void setChosen(Set<String> chosen) {
        this.chosen = chosen;
    }
}

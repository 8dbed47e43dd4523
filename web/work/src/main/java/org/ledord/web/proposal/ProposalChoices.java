package org.ledord.web.proposal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ledord.proposal.ProposalForm;

/** What there is to choose among in the form of a proposal. */
public final class ProposalChoices {
    private final ProposalForm form;

    ProposalChoices(ProposalForm form) {
        this.form = form;
    }

    /** The parts of the reform, value by words. */
    public Map<String, String> getParts() {
        Map<String, String> parts = new LinkedHashMap<>();
        form.parts().forEach(one -> parts.put(one.label(), one.value()));
        return parts;
    }
}

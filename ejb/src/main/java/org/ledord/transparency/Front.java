package org.ledord.transparency;

import java.util.List;

/** What a reform's first page shows, or a part of it; six statements at most, whatever the reform holds. */
public record Front(OpenReform reform, List<OpenItem> items, List<OpenRound> rounds, List<OpenProposal> proposals,
        List<OpenDecision> decisions, List<OpenPilot> pilots, List<OpenMeasure> charts) {
    /** The small things of this kind, in order. */
    public List<OpenItem> items(String kind) {
        return items.stream().filter(item -> item.kind().equals(kind)).toList();
    }
}

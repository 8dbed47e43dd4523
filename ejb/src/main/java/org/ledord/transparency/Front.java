package org.ledord.transparency;

import java.util.List;

/** All that a reform's first page shows; six statements, whatever the reform holds. */
public record Front(OpenReform reform, List<FrameItem> frame, List<OpenRound> rounds, List<OpenProposal> proposals,
        List<OpenDecision> decisions, List<OpenPilot> pilots, List<OpenMeasure> charts, List<OpenItem> items) {
    /** The pieces of the frame of this kind, in order. */
    public List<FrameItem> frame(String kind) {
        return frame.stream().filter(item -> item.kind().equals(kind)).toList();
    }

    /** The small things of this kind, in order. */
    public List<OpenItem> items(String kind) {
        return items.stream().filter(item -> item.kind().equals(kind)).toList();
    }
}

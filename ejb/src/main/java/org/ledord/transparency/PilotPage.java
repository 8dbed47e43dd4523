package org.ledord.transparency;

import java.util.List;

/** A pilot with its measures. */
public record PilotPage(OpenReform reform, OpenPilot pilot, List<OpenItem> items, List<OpenMeasure> measures) {
    /** The small things of this kind, in order. */
    public List<OpenItem> items(String kind) {
        return items.stream().filter(item -> item.kind().equals(kind)).toList();
    }
}

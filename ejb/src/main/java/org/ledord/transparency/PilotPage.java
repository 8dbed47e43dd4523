package org.ledord.transparency;

import java.util.List;

/** A pilot with its measures. */
public record PilotPage(OpenReform reform, OpenPilot pilot, List<OpenItem> items, List<OpenMeasure> measures, List<OpenValue> values) {
    /** The values of one measure, oldest first. */
    public List<OpenValue> values(long measureId) {
        return values.stream().filter(value -> value.measureId() == measureId).toList();
    }
}

package org.ledord.transparency;

import java.util.List;

/** A decision and all that it rests on. */
public record DecisionPage(OpenReform reform, OpenDecision decision, List<OpenLink> links) {
}

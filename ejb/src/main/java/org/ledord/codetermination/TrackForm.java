package org.ledord.codetermination;

import java.util.List;
import java.util.Set;
import org.ledord.reform.Jurisdiction;

/** What is needed to begin a track: the proposal's title, and the organisations that have a mandate in the reform today. */
public record TrackForm(String title, Jurisdiction jurisdiction, List<String> organisations) {
    static TrackForm of(String title, Jurisdiction jurisdiction, Set<String> organisations) {
        return new TrackForm(title, jurisdiction, List.copyOf(organisations));
    }
}

package org.ledord.survey;

import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.transparency.SurveyItem;
import org.ledord.transparency.SurveyResults;

/**
 * A survey as somebody inside sees it.
 *
 * @param leads whether whoever looks sets it up
 * @param releases whether whoever looks reads own words and lets them out
 * @param waiting how many own words nobody has read yet
 * @param doors the words on the walls while an occasion takes answers; for whoever sets it up
 */
public record SurveyDetails(MatterKey key, SurveyResults results, boolean leads, boolean releases, int waiting, List<Door> doors) {
    /** The word on the wall of a place on an occasion. */
    public record Door(int occasion, int site, String name, String word) {
    }

    /** Whether its questions and places stand: an occasion has opened. */
    public boolean begun() {
        return results.items("OCCASION").stream().anyMatch(one -> !one.name().equals(OccasionState.PLANNED.name()));
    }

    /** Whether a place is so small that it can never be told by itself. */
    public boolean small(SurveyItem site) {
        return site.count() < results.head().threshold();
    }

    /** How many in a hundred must answer in a place before it can be told by itself. */
    public int share(SurveyItem site) {
        return (int) Math.ceil(100.0 * results.head().threshold() / site.count());
    }

    /** Whether there are places that are better put together. */
    public boolean merges() {
        return !begun() && results.items("SITE").size() > 1 && results.items("SITE").stream().anyMatch(this::small);
    }
}

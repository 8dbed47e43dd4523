package org.ledord.search;

import java.util.List;

/**
 * What came of a search.
 *
 * @param kinds how much was found of each kind in the chosen language, whichever kind is chosen
 * @param tongues how much of the chosen kind was found in each language, whichever is chosen
 * @param among how much was found of the chosen kind in the chosen language
 * @param many whether there is more than is counted
 */
public record Found(Asked asked, State state, List<KindCount> kinds, List<TongueCount> tongues, int among, boolean many, List<Hit> hits) {
    /** How it went. {@code NEAR}: nothing holds all words as typed, but something holds some of them, or words like them. */
    public enum State { NOTHING_ASKED, TOO_SHORT, SAYS_NOTHING, NONE, NEAR, FOUND }

    /** Of one kind. */
    public record KindCount(String kind, int entries) { }

    /** Written in one language. */
    public record TongueCount(String language, int entries) { }

    static Found without(Asked asked, State state) {
        return new Found(asked, state, List.of(), List.of(), 0, false, List.of());
    }
}

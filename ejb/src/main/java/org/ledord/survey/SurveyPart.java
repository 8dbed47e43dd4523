package org.ledord.survey;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a question is about. The first three are the parts of HME, <i>hållbart medarbetarengagemang</i>, the index that SKR and RKA give
 * Sweden's municipalities to use freely: nine statements, three to a part, each from 1 (<i>stämmer mycket dåligt</i>) to 5 (<i>stämmer
 * mycket bra</i>); a part's index is the mean of its statements, from 0 to 100
 * (https://skr.se/arbetsgivarrollen/analysstatistikochuppfoljning/hallbartmedarbetarengagemanghme.8078.html). The Swedish words are
 * theirs, so that results compare; the other languages are our translations.
 */
public enum SurveyPart {
    /** HME: the work. */ MOTIVATION(3),
    /** HME: the closest manager. */ LEADERSHIP(3),
    /** HME: goals and expectations. */ STEERING(3),
    /** How much one feels steered by the minute: four statements of our own, of which a high value is good. */ MINUTES(4),
    /** What this survey asks besides. */ OWN(0);

    private final int questions;

    SurveyPart(int questions) {
        this.questions = questions;
    }

    /** The three that make HME. */
    public static final List<SurveyPart> HME = List.of(MOTIVATION, LEADERSHIP, STEERING);

    /** The keys of its ready-made statements, in order; their words are {@code survey.question.<key>}. */
    List<String> standards() {
        return IntStream.rangeClosed(1, questions).mapToObj(n -> name().toLowerCase(java.util.Locale.ROOT) + "." + n).toList();
    }
}

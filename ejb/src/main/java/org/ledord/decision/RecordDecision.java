package org.ledord.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ledord.matter.MatterKey;
import org.ledord.proposal.Outcome;
import org.ledord.shared.Language;
import org.ledord.shared.Typed;

/**
 * A decision as it is to be recorded.
 *
 * @param proposal the number of the proposal it is about, or null where it is about none
 * @param title what was decided, in one line
 * @param body who decided
 * @param delegation by what right, when the body was not the board itself
 * @param provisionalUntil the last day it holds, or null when it holds for good
 * @param evidence what will decide when that day comes
 * @param byDefault what happens when nobody decides until then
 * @param principles the numbers of the principles it was weighed against
 * @param restsOn the matters it rests on; its proposal always is one and need not be named
 * @param settles the number of an earlier decision that held for a time only and that this one takes the place of
 * @param override why it is taken although co-determination or risk assessment is not done; everybody can read it
 */
public record RecordDecision(Integer proposal, Outcome outcome, String title, Language language, String body,
        String delegation, String registerNumber, String paragraph, String text, String reasons, LocalDate decidedOn,
        LocalDate provisionalUntil, String evidence, String byDefault, Set<Integer> principles, List<MatterKey> restsOn,
        Integer settles, String override) {
    /** So long that it fits a list on a phone. */
    public static final int LONGEST_TITLE = 160;

    /** One that waits for all that its reform has decisions wait for. */
    public RecordDecision(Integer proposal, Outcome outcome, String title, Language language, String body, String delegation, String registerNumber, String paragraph,
            String text, String reasons, LocalDate decidedOn, LocalDate provisionalUntil, String evidence, String byDefault, Set<Integer> principles,
            List<MatterKey> restsOn, Integer settles) {
        this(proposal, outcome, title, language, body, delegation, registerNumber, paragraph, text, reasons, decidedOn, provisionalUntil, evidence, byDefault, principles, restsOn,
                settles, "");
    }

    public RecordDecision {
        title = Typed.words(title);
        body = Typed.words(body);
        delegation = Typed.words(delegation);
        registerNumber = Typed.words(registerNumber);
        paragraph = Typed.words(paragraph);
        text = Typed.words(text);
        reasons = Typed.words(reasons);
        evidence = Typed.words(evidence);
        byDefault = Typed.words(byDefault);
        override = Typed.words(override);
        principles = principles == null ? Set.of() : Set.copyOf(principles);
        restsOn = restsOn == null ? List.of() : List.copyOf(restsOn);
    }

    /** What still keeps it from being recorded, as {@code field-problem}, in the order of the fields; empty when nothing does. */
    public List<String> lacks() {
        Typed typed = new Typed().needs("outcome", outcome).needs("title", title).lacks(title.length() > LONGEST_TITLE, "title-long").needs("body", body).needs("decided-on", decidedOn)
                .needs("text", text).needs("reasons", reasons);
        if (provisionalUntil != null) {
            typed.lacks(decidedOn != null && !provisionalUntil.isAfter(decidedOn), "provisional-until-early")
                    .needs("evidence", evidence).needs("by-default", byDefault);
        }
        return typed.lacks();
    }
}

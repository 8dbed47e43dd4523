package org.ledord.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ledord.people.ClientData;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/**
 * What the minutes say of one point.
 *
 * @param position where it stands on the agenda, or null for one that came up at the meeting
 * @param hidden whether it is not for everyone
 * @param reason why, as the public is told
 */
public record MinutesLine(Integer position, String heading, String said, String decided, boolean hidden, String reason, List<Action> actions) {
    public static final int LONGEST = 10_000;
    public static final int LONGEST_REASON = 200;
    public static final int LONGEST_WHAT = 500;

    /** Takes what surrounds the words away, and what says nothing. */
    public MinutesLine {
        heading = Typed.words(heading).replaceAll("\\s+", " ");
        said = Typed.words(said);
        decided = Typed.words(decided);
        reason = hidden ? Typed.words(reason).replaceAll("\\s+", " ") : "";
        actions = actions.stream().filter(one -> !one.what().isEmpty()).toList();
    }

    /**
     * Somebody is to do something.
     *
     * @param number within the meeting, or null for a new one
     * @param owner who, by public handle
     * @param due the last day
     */
    public record Action(Integer number, String what, UUID owner, LocalDate due) {
        /** Takes what surrounds the words away. */
        public Action {
            what = Typed.words(what).replaceAll("\\s+", " ");
        }
    }

    /** Whether nothing is written. */
    public boolean empty() {
        return heading.isEmpty() && said.isEmpty() && decided.isEmpty() && actions.isEmpty();
    }

    /** Whether it says anything of what happened. */
    boolean says() {
        return !said.isEmpty() || !decided.isEmpty();
    }

    /** @param nth where it stands, from one */
    void demand(int nth) {
        if (heading.isEmpty()) {
            throw new RuleViolation("meeting-heading-missing", nth);
        }
        if (heading.length() > AgendaLine.LONGEST_HEADING) {
            throw new RuleViolation("text-too-long", AgendaLine.LONGEST_HEADING);
        }
        if (said.length() > LONGEST || decided.length() > LONGEST) {
            throw new RuleViolation("text-too-long", LONGEST);
        }
        if (hidden && (reason.isEmpty() || reason.length() > LONGEST_REASON)) {
            throw new RuleViolation("minutes-reason-missing", nth);
        }
        ClientData.refuse(heading, said, decided, reason);
        actions.forEach(action -> {
            if (action.owner() == null || action.due() == null || action.what().length() > LONGEST_WHAT) {
                throw new RuleViolation("minutes-action-incomplete", nth);
            }
            ClientData.refuse(action.what());
        });
    }
}

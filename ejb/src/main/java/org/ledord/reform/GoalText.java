package org.ledord.reform;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A goal in one language. */
@Embeddable
class GoalText implements Wording<GoalText> {
    private String text;
    @Enumerated(EnumType.STRING)
    private TextStatus status;

    protected GoalText() {
    }

    GoalText(String text) {
        this.text = Words.orEmpty(text);
        this.status = TextStatus.COMPLETE;
    }

    @Override
    public boolean says(GoalText other) {
        return text.equals(other.text);
    }

    @Override
    public GoalText as(TextStatus next) {
        GoalText same = new GoalText(text);
        same.status = next;
        return same;
    }

    TextStatus status() {
        return status;
    }
}

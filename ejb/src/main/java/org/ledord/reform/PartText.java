package org.ledord.reform;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A part in one language. */
@Embeddable
class PartText implements Wording<PartText> {
    private String title;
    private String explanation;
    @Enumerated(EnumType.STRING)
    private TextStatus status;

    protected PartText() {
    }

    PartText(String title, String explanation) {
        this.title = Words.orEmpty(title);
        this.explanation = Words.orEmpty(explanation);
        this.status = TextStatus.COMPLETE;
    }

    @Override
    public boolean says(PartText other) {
        return title.equals(other.title) && explanation.equals(other.explanation);
    }

    @Override
    public PartText as(TextStatus next) {
        PartText same = new PartText(title, explanation);
        same.status = next;
        return same;
    }

    TextStatus status() {
        return status;
    }
}

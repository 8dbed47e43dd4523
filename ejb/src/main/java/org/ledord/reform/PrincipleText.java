package org.ledord.reform;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A principle in one language. */
@Embeddable
class PrincipleText implements Wording<PrincipleText> {
    private String name;
    private String explanation;
    @Enumerated(EnumType.STRING)
    private TextStatus status;

    protected PrincipleText() {
    }

    PrincipleText(String name, String explanation) {
        this.name = Words.orEmpty(name);
        this.explanation = Words.orEmpty(explanation);
        this.status = TextStatus.COMPLETE;
    }

    @Override
    public boolean says(PrincipleText other) {
        return name.equals(other.name) && explanation.equals(other.explanation);
    }

    @Override
    public PrincipleText as(TextStatus next) {
        PrincipleText same = new PrincipleText(name, explanation);
        same.status = next;
        return same;
    }

    TextStatus status() {
        return status;
    }
}

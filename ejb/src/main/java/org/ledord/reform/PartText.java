package org.ledord.reform;

import jakarta.persistence.Embeddable;

/** A part in one language. */
@Embeddable
class PartText {
    private String title;
    private String explanation;

    protected PartText() {
    }

    PartText(String title, String explanation) {
        this.title = title;
        this.explanation = explanation;
    }
}

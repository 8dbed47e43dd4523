package org.ledord.reform;

import jakarta.persistence.Embeddable;

/** A principle in one language. */
@Embeddable
class PrincipleText {
    private String name;
    private String explanation;

    protected PrincipleText() {
    }

    PrincipleText(String name, String explanation) {
        this.name = name;
        this.explanation = explanation;
    }
}

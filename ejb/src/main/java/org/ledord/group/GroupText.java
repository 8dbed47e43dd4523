package org.ledord.group;

import jakarta.persistence.Embeddable;

/** A group in one language. */
@Embeddable
class GroupText {
    private String name;
    private String mandate;

    protected GroupText() {
    }

    GroupText(String name, String mandate) {
        this.name = name;
        this.mandate = mandate == null ? "" : mandate.strip();
    }
}

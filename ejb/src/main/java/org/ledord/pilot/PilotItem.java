package org.ledord.pilot;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/** Something that changes in a pilot, something it is to reach, or somebody who takes part. */
@Embeddable
class PilotItem {
    private String kind;
    private int position;
    private String text;

    protected PilotItem() {
    }

    PilotItem(String kind, int position, String text) {
        this.kind = kind;
        this.position = position;
        this.text = text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PilotItem item && kind.equals(item.kind) && position == item.position && text.equals(item.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, position);
    }
}

package org.ledord.matter;

import org.ledord.shared.NotFound;

/** A matter by what people call it: reform, kind and number. Permanent; never an internal id. */
public record MatterKey(String reform, MatterKind kind, int number) implements About {
    public MatterKey {
        if (reform == null || kind == null || number < 1) {
            throw new NotFound("matter " + reform + "/" + kind + "/" + number);
        }
    }

    /** The reform that the matter belongs to. */
    public ReformKey reformKey() {
        return new ReformKey(reform);
    }

    /** Letter and number, as in a subject line: {@code R5}. */
    public String reference() {
        return kind.letter() + number;
    }

    /** The end of its public address, without language: {@code falkenberg/proposals/4}. */
    public String path() {
        return reform + "/" + kind.path() + "/" + number;
    }

    @Override
    public String toString() {
        return reform + "/" + kind + "/" + number;
    }
}

package org.ledord.transparency;

import java.util.List;

/** A document and its versions, the newest first. */
public record DocumentPage(OpenReform reform, OpenDocument document, List<OpenFile> versions) {
    /** The version that one opens, or null where there is no file here. */
    public OpenFile newest() {
        return versions.isEmpty() ? null : versions.get(0);
    }

    /** Those before it. */
    public List<OpenFile> older() {
        return versions.stream().skip(1).toList();
    }
}

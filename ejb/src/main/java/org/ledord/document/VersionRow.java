package org.ledord.document;

import java.time.Instant;
import org.ledord.attachment.AttachmentState;
import org.ledord.attachment.FileKind;

/**
 * A version of a document as those who write see it.
 *
 * @param state whether its file may be opened
 * @param by who added it
 * @param twinPage the name of the page that says the same, or null
 */
public record VersionRow(int number, String name, FileKind kind, long bytes, AttachmentState state, String note, Reading reading, Instant addedAt, String by,
        Twin twin, String twinName, FileKind twinKind, long twinBytes, AttachmentState twinState, String twinPage, String twinPageTitle) {
    public boolean served() {
        return state.served();
    }

    /** Whether its other file may be opened. */
    public boolean twinServed() {
        return twin == Twin.FILE && twinState != null && twinState.served();
    }
}

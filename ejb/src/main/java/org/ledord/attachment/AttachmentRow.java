package org.ledord.attachment;

/**
 * A file that came with a mail, as it is told of.
 *
 * @param rawMailId the mail, by its internal id; never shown
 * @param number its place among the files of that mail, from 1
 * @param bytes its size
 * @param reason why it is refused ({@code kind}, {@code macros}, {@code archive}), or what the scanner found; else null
 */
public record AttachmentRow(long rawMailId, int number, String name, long bytes, AttachmentState state, String reason) {
    private static final long KILO = 1000;

    /** Its size in thousands of bytes, at least one. */
    public long kilobytes() {
        return Math.max(1, (bytes + KILO / 2) / KILO);
    }

    /** Whether it may be opened. */
    public boolean served() {
        return state.served();
    }

    /** The key of the words that say why it may not be opened; where it may, of none. */
    public String key() {
        return "attachment." + state + (state == AttachmentState.REFUSED ? "." + reason : "");
    }
}

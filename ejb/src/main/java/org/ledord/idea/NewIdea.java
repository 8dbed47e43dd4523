package org.ledord.idea;

import java.time.Instant;
import org.ledord.shared.Language;

/**
 * An idea as it is taken down, however it came.
 *
 * @param title what it is called, or empty: then its words say it
 * @param name as given in the form, or null
 * @param personId whose registered address it came from, or null
 * @param address where the answer goes where they are not registered, or null where we cannot write to them
 * @param mailId the mail that it came by, or null
 * @param messageId the mail's own id, which the receipt answers, or null
 */
public record NewIdea(long reformId, String title, String better, String how, String name, Long personId, String address, Language language, Long mailId, String messageId,
        Instant receivedAt) {
    public NewIdea {
        better = clean(better);
        how = clean(how);
        title = clean(title);
        name = clean(name).isEmpty() ? null : clean(name);
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip().replace("\u0000", "");
    }
}

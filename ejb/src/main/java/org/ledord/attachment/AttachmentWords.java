package org.ledord.attachment;

import java.util.List;
import java.util.Locale;
import org.ledord.mail.Body;
import org.ledord.shared.Texts;

/** How a file is told of in a letter to whoever sent it. */
public final class AttachmentWords {
    private AttachmentWords() {
    }

    /** Tells which files came, under a heading; nothing where none did. */
    public static void tell(Body body, Texts say, List<AttachmentRow> files) {
        if (!files.isEmpty()) {
            body.heading(say.say("attachment.heading"));
            files.forEach(file -> body.item(line(say, file)));
        }
    }

    /** Name, size and, where it may not be opened, why: {@code yttrande.pdf, 240 kB}. */
    static String line(Texts say, AttachmentRow file) {
        String line = say.say("attachment.line", file.name(), file.kilobytes());
        return file.served() ? line : line + ". " + say.say(file.key()) + (file.state() == AttachmentState.REFUSED && !file.name().toLowerCase(Locale.ROOT).endsWith(".pdf") ? " " + say.say("attachment.as-pdf") : "");
    }
}

package org.ledord.attachment;

import org.ledord.shared.Texts;

/** How a file is told of in a letter to whoever sent it. */
public final class AttachmentWords {
    private AttachmentWords() {
    }

    /** Name, size and, where it may not be opened, why: {@code yttrande.pdf, 240 kB}. */
    public static String line(Texts say, AttachmentRow file) {
        String line = say.say("attachment.line", file.name(), file.kilobytes());
        return file.served() ? line : line + ". " + say.say(file.key()) + (file.state() == AttachmentState.REFUSED ? " " + say.say("attachment.as-pdf") : "");
    }
}

package org.ledord.dev.mailbox;

import java.util.Locale;
import java.util.Optional;

/** The two folders a person sees. */
enum Folder {
    INBOX("INBOX"), SENT("Sent");

    private final String serverName;

    Folder(String serverName) {
        this.serverName = serverName;
    }

    /** What the mail server calls it. */
    String serverName() {
        return serverName;
    }

    /** What our addresses call it. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Folder> at(String path) {
        for (Folder folder : values()) {
            if (folder.path().equals(path)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}

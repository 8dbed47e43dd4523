package org.ledord.dev.mailbox;

import java.net.URI;
import java.util.Set;

/**
 * Where the portal is, as seen from the mailbox.
 *
 * @param openPages address of the public pages
 * @param workspace address of the workspace
 * @param ownMailboxes addresses the portal itself reads; shown apart, and never marked as read from here
 */
public record Portal(URI openPages, URI workspace, Set<String> ownMailboxes) {

    /** Keeps its own copy of the addresses. */
    public Portal {
        ownMailboxes = Set.copyOf(ownMailboxes);
    }

    /** Whether the mailbox belongs to the portal and not to a person. */
    boolean owns(String mailbox) {
        return ownMailboxes.stream().anyMatch(mailbox::equalsIgnoreCase);
    }

    /** Whether the address is on the same server as the public pages. */
    boolean serves(URI address) {
        return openPages.getScheme().equals(address.getScheme())
                && openPages.getHost().equals(address.getHost())
                && openPages.getPort() == address.getPort();
    }

    /** Scheme, host and port of the public pages, as a content security policy wants them. */
    String origin() {
        return openPages.getScheme() + "://" + openPages.getAuthority();
    }
}

package org.ledord.people;

import java.time.Instant;
import org.ledord.shared.Language;

/** Somebody who signed in asks to be known as this person: the mail with the link is to go to the registered address. */
public record LoginLinkAsked(long personId, String name, Language language, String address, String token, Instant expiresAt) {
}

package org.ledord.people;

import java.security.SecureRandom;
import java.util.Base64;
import org.ledord.shared.Sha256;

/** The secret in the mailed link. We keep only its hash, so that who reads the database cannot link a login. */
record LinkToken(String text) {
    private static final SecureRandom CHANCE = new SecureRandom();

    static LinkToken fresh() {
        byte[] secret = new byte[32];
        CHANCE.nextBytes(secret);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    static LinkToken of(String text) {
        return new LinkToken(text == null ? "" : text.strip());
    }

    byte[] hash() {
        return Sha256.of(text);
    }
}

package org.ledord.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

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
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

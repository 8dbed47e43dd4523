package org.ledord.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4): by which bytes are known again, and secrets without being kept. */
public final class Sha256 {
    private Sha256() {
    }

    /** Of these bytes. */
    public static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Of these words as UTF-8. */
    public static byte[] of(String words) {
        return of(words.getBytes(StandardCharsets.UTF_8));
    }

    /** The same as hexadecimal digits, so many bytes of it from the beginning. */
    public static String hex(byte[] bytes, int shown) {
        return HexFormat.of().formatHex(of(bytes), 0, shown);
    }
}

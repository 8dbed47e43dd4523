package org.ledord.people;

import java.util.Arrays;
import java.util.Objects;
import org.ledord.reading.IdentityNumbers;
import org.ledord.shared.RuleViolation;

/**
 * What has no place here: the portal is not for cases (ACCESS.md, law). A mail that holds an identity number waits for a
 * look, for its sender is away; somebody at a form is told at once, and takes the number out.
 */
public final class ClientData {
    private ClientData() {
    }

    /** Refuses words with an identity number that is valid by its checksum: Swedish, Norwegian or Finnish. Nulls are nothing. */
    public static void refuse(String... texts) {
        if (Arrays.stream(texts).filter(Objects::nonNull).anyMatch(IdentityNumbers::anyIn)) {
            throw new RuleViolation("identity-number");
        }
    }
}

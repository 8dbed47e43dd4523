package org.ledord.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ledord.mail.Tokens;

/**
 * Words by which a text can be looked at before all can read it, also by somebody who has no sign-in and is asked to read it through:
 * nobody can guess one, and after a week it leads nowhere. Nothing is kept for it.
 */
@ApplicationScoped
class Previews {
    private static final long DAYS = 7;
    private static final Pattern WORD = Pattern.compile("(\\d{1,15})-(\\d{1,6})-([a-z2-7]{32})");

    @Inject
    private Tokens tokens;

    @Inject
    private Clock clock;

    /** The word for this text, good from today on. */
    String word(long text) {
        return word(text, today());
    }

    /** The text that the word is for, where it is good. */
    Optional<Long> text(String word) {
        Matcher parts = WORD.matcher(word == null ? "" : word);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long text = Long.parseLong(parts.group(1));
        long day = Long.parseLong(parts.group(2));
        return word(text, day).equals(word) && day <= today() && today() < day + DAYS ? Optional.of(text) : Optional.empty();
    }

    private String word(long text, long day) {
        return text + "-" + day + "-" + tokens.derive("preview|" + text + "|" + day);
    }

    private long today() {
        return Duration.between(Instant.EPOCH, clock.instant()).toDays();
    }
}

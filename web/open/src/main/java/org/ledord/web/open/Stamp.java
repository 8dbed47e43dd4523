package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Settings;

/**
 * What stands in for a session in a public form: when the page was made, signed by us, and a field that only robots fill
 * in. A form without our signature, or from yesterday, is refused in words, and so is one where the trap is filled in: a
 * browser that fills in forms by itself can do that for a person, whose words must not vanish.
 */
@Named
@RequestScoped
public class Stamp {
    /** The hidden field that carries the stamp. */
    static final String FIELD = "stamp";
    /** The field that people do not see. */
    static final String TRAP = "website";
    private static final Duration LONGEST = Duration.ofHours(12);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** A new stamp, for the hidden field. */
    public String getFresh() {
        String at = String.valueOf(clock.instant().getEpochSecond());
        return at + "." + sign(at);
    }

    /** Refuses a form that is too old, not ours, or filled in by a machine; the visitor puts it right by sending again. */
    public void demand() {
        String[] sent = String.valueOf(request.getParameter(FIELD)).split("\\.", 2);
        if (sent.length < 2 || !MessageDigest.isEqual(sent[1].getBytes(StandardCharsets.UTF_8), sign(sent[0]).getBytes(StandardCharsets.UTF_8))) {
            throw new RuleViolation("form-too-old");
        }
        if (Duration.between(Instant.ofEpochSecond(Long.parseLong(sent[0])), clock.instant()).compareTo(LONGEST) > 0) {
            throw new RuleViolation("form-too-old");
        }
        String trapped = request.getParameter(TRAP);
        if (trapped != null && !trapped.isEmpty()) {
            throw new RuleViolation("form-trapped");
        }
    }

    private String sign(String at) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(settings.tokenKey(), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(("form:" + at).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}

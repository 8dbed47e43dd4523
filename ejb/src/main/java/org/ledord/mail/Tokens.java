package org.ledord.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.Settings;
import org.ledord.shared.Sha256;
import org.ledord.shared.Writes;

/**
 * Makes and recognises tokens: 160 bits of HMAC-SHA-256 over purpose, subject and generation, in lower-case base32, so
 * that retries and reminders carry the same one. Only a hash is kept; revoking raises the generation (MAIL.md, I9).
 */
@ApplicationScoped
public class Tokens {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    /** How many letters and digits a short code has. */
    private static final int CODE = 12;
    private static final Pattern SHAPE = Pattern.compile("[a-z2-7]{32}");

    @Inject
    private Writes writes;

    @Inject
    private Reads reads;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** What a token is to be for. Ids may be null where they do not apply. */
    public record Wanted(Purpose purpose, long subjectId, int generation, Long personId, Long matterId, Long invitationId, Instant expiresAt) {
    }

    /** The token for this purpose and subject; the same each time until it is revoked. Ids may be null where they do not apply. */
    public String issue(Purpose purpose, long subjectId, int generation, Long personId, Long matterId, Long invitationId,
            Instant expiresAt) {
        return issue(List.of(new Wanted(purpose, subjectId, generation, personId, matterId, invitationId, expiresAt))).get(0);
    }

    /** The same for many at once, in their order. */
    public List<String> issue(List<Wanted> wanted) {
        List<String> made = wanted.stream().map(one -> token(one.purpose(), one.subjectId(), one.generation())).toList();
        writes.changeEach("""
                insert into mail_token (hash, purpose, subject_id, generation, person_id, matter_id, invitation_id, expires_at)
                values (:hash, :purpose, :subject, :generation, :person, :matter, :invitation, :expires)
                on conflict (purpose, subject_id, generation) do update set expires_at = excluded.expires_at
                 where excluded.expires_at is not null""",
                IntStream.range(0, made.size()).mapToObj(i -> row(made.get(i), wanted.get(i))).toList());
        return made;
    }

    /** The token for this purpose and subject as it is when it has been issued. */
    public String token(Purpose purpose, long subjectId, int generation) {
        return derive(purpose + "|" + subjectId + "|" + generation);
    }

    private static Map<String, Object> row(String token, Wanted of) {
        return Parameters.of("hash", Sha256.of(token), "purpose", of.purpose().name(), "subject", of.subjectId(), "generation", of.generation(),
                "person", of.personId(), "matter", of.matterId(), "invitation", of.invitationId(), "expires", of.expiresAt());
    }

    /** What this token stands for, good or not; empty where it is none of ours. */
    public Optional<Token> find(String token) {
        String written = token == null ? "" : token.strip().toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(written).matches()) {
            return Optional.empty();
        }
        return reads.first(Token.class, """
                select id, purpose, subject_id, person_id, matter_id, invitation_id, generation, expires_at, revoked_at
                  from mail_token where hash = :hash""", Map.of("hash", Sha256.of(written)));
    }

    /**
     * Short codes for tokens that have been issued, for people who copy them from paper: 60 bits, in groups of four. They
     * lead to the token as long as it is good.
     *
     * @param subjects what the tokens were made for, and their generation
     */
    public void giveCodes(Purpose purpose, Map<Long, Integer> subjects) {
        writes.changeEach("update mail_token set code_hash = :hash where purpose = :purpose and subject_id = :subject and generation = :generation",
                subjects.entrySet().stream().map(one -> Parameters.of("hash", Sha256.of(bare(code(purpose, one.getKey(), one.getValue()))), "purpose", purpose.name(),
                        "subject", one.getKey(), "generation", one.getValue())).toList());
    }

    /** The code of a token as it is printed, whether or not it has been given out. */
    public String code(Purpose purpose, long subjectId, int generation) {
        String whole = derive("code|" + purpose + "|" + subjectId + "|" + generation).toUpperCase(Locale.ROOT);
        return String.join("-", whole.substring(0, 4), whole.substring(4, 8), whole.substring(8, CODE));
    }

    /** The token that a code stands for, however it was typed; empty where no such code was given out. */
    public Optional<String> behindCode(String typed) {
        String code = bare(typed);
        return code.length() != CODE ? Optional.empty() : reads.first(Behind.class,
                "select purpose, subject_id, generation from mail_token where code_hash = :hash", Map.of("hash", Sha256.of(code)))
                .map(one -> token(one.purpose(), one.subjectId(), one.generation()));
    }

    /** What a token was derived from. */
    public record Behind(Purpose purpose, long subjectId, int generation) {
    }

    /** The letters and digits alone; a nought, a one and an eight are what they look like, for no code has them. */
    static String bare(String typed) {
        return (typed == null ? "" : typed).toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'i').replace('8', 'b').replaceAll("[^a-z2-7]", "");
    }

    /** Ends every token for this purpose and subject. */
    public void revoke(Purpose purpose, long subjectId) {
        writes.change("update mail_token set revoked_at = :now where purpose = :purpose and subject_id = :subject and revoked_at is null",
                Map.of("now", clock.instant(), "purpose", purpose.name(), "subject", subjectId));
    }

    /** An unguessable word made of this text with the installation's key. */
    public String derive(String of) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(settings.tokenKey(), "HmacSHA256"));
            return base32(mac.doFinal(of.getBytes(StandardCharsets.UTF_8)), 32);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String base32(byte[] bytes, int characters) {
        StringBuilder out = new StringBuilder(characters);
        for (int i = 0; i < characters; i++) {
            int bit = i * 5;
            int pair = (bytes[bit / 8] & 0xff) << 8 | (bit / 8 + 1 < bytes.length ? bytes[bit / 8 + 1] & 0xff : 0);
            out.append(ALPHABET.charAt(pair >> (11 - bit % 8) & 31));
        }
        return out.toString();
    }
}

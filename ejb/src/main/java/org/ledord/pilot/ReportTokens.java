package org.ledord.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Sha256;
import org.ledord.shared.Writes;

/**
 * The secrets that machines report values with, one for each machine and pilot. Only a hash is kept (SHA-256 of 256 random bits, so nothing
 * can be guessed and no salt is needed). A token is good until its day, until it is revoked, and as long as whoever made it leads the reform.
 */
@ApplicationScoped
class ReportTokens {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 32;
    private static final int MOST = 20;
    private static final int LONGEST_NAME = 60;
    private static final String PREFIX = "ledord_";

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Clock clock;

    /** Whom a good token speaks for, and where. */
    record Bearer(long tokenId, long pilotId, long matterId, long personId, String reform, int number) {
    }

    /** Makes one and gives its secret, which is shown nowhere again. */
    String make(Pilot pilot, String name, LocalDate expires, LocalDate today, long by) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RuleViolation("token-name", LONGEST_NAME).at("name");
        }
        if (expires == null || !expires.isAfter(today) || expires.isAfter(today.plusYears(1))) {
            throw new RuleViolation("token-expires").at("expires");
        }
        if (reads.count("select count(*) from report_token where pilot_id = :pilot and revoked_at is null", Map.of("pilot", pilot.id())) >= MOST) {
            throw new RuleViolation("token-many", MOST);
        }
        byte[] secret = new byte[BYTES];
        CHANCE.nextBytes(secret);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        writes.change("""
                insert into report_token (pilot_id, name, hash, made_by, made_at, expires_on) values (:pilot, :name, :hash, :by, :now, :expires)""",
                Parameters.of("pilot", pilot.id(), "name", name, "hash", hash(token), "by", by, "now", clock.instant(), "expires", expires));
        return token;
    }

    /** Ends one at once; whoever ends it twice has ended it. */
    void revoke(Pilot pilot, long id) {
        writes.change("update report_token set revoked_at = coalesce(revoked_at, :now) where id = :id and pilot_id = :pilot",
                Map.of("id", id, "pilot", pilot.id(), "now", clock.instant()));
    }

    List<ReportToken> of(Pilot pilot) {
        return reads.list(ReportToken.class, """
                select t.id, t.name, p.name as made_by, t.made_at, t.expires_on, t.revoked_at, t.used_at from report_token t join person p on p.id = t.made_by
                 where t.pilot_id = :pilot order by t.revoked_at is not null, t.made_at desc""", Map.of("pilot", pilot.id()));
    }

    /** Whom this secret speaks for; empty where it is not good, for whatever reason. */
    Optional<Bearer> good(String secret) {
        if (secret == null || !secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        return reads.first(Bearer.class, """
                select t.id as token_id, t.pilot_id, m.id as matter_id, t.made_by as person_id, r.slug as reform, m.number
                  from report_token t join pilot p on p.id = t.pilot_id join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id
                 where t.hash = :hash and t.revoked_at is null and t.expires_on >= cast(cast(:now as timestamptz) at time zone r.zone as date)
                   and exists (select 1 from membership s join reform_group g on g.id = s.group_id
                                where g.reform_id = r.id and s.person_id = t.made_by and s.function = 'PROJECT_LEAD'
                                  and s.from_on <= cast(cast(:now as timestamptz) at time zone r.zone as date)
                                  and (s.to_on is null or s.to_on >= cast(cast(:now as timestamptz) at time zone r.zone as date)))""",
                Map.of("hash", hash(secret), "now", clock.instant()));
    }

    void used(Bearer bearer) {
        writes.change("update report_token set used_at = :now where id = :id", Map.of("id", bearer.tokenId(), "now", clock.instant()));
    }

    private static String hash(String secret) {
        return HexFormat.of().formatHex(Sha256.of(secret));
    }
}

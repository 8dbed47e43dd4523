package org.ledord.web.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.OptionalLong;
import org.ledord.hits.Hits;
import org.ledord.shared.Settings;
import org.ledord.transparency.PublicVersion;

/** What is kept of public pages, at most 64 MB of it, and whether it still says what there is. */
@ApplicationScoped
public class KeptStore {
    private static final long MOST_BYTES = 64L << 20;

    @Inject
    private PublicVersion version;
    @Inject
    private Clock clock;
    @Inject
    private Hits hits;
    @Inject
    private Settings settings;

    private final Cache<String, KeptAnswer> kept = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
            .weigher((String address, KeptAnswer answer) -> answer.page().weight() + 2 * address.length()).build();

    /** What is kept for this address, if it holds; null also where that cannot be told without asking the database. */
    KeptAnswer atOnce(String address) {
        KeptAnswer answer = kept.getIfPresent(address);
        if (answer == null) {
            return null;
        }
        OptionalLong now = version.known();
        return now.isPresent() && standing(answer.page(), now.getAsLong()) != null ? answer : null;
    }

    /** The page of this address, if it holds at this {@link PublicVersion}; else null. */
    KeptPage standing(String address, long now) {
        KeptAnswer answer = kept.getIfPresent(address);
        return answer == null ? null : standing(answer.page(), now);
    }

    /** This page, or null where it does not hold at this {@link PublicVersion}. */
    KeptPage standing(KeptPage page, long now) {
        return page != null && page.holds(now, clock.instant()) ? page : null;
    }

    /** Keeps it. @param path what its showings count for, or null */
    void keep(String address, KeptPage page, String path) {
        kept.put(address, KeptAnswer.of(page, path));
    }

    /** Counts a showing, as the filter does that does not see it. */
    void count(String path) {
        hits.count(path);
    }

    /** Whether answers tell what they cost: a kept one nothing. */
    boolean tellsStatements() {
        return settings.development();
    }
}

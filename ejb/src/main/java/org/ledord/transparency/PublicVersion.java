package org.ledord.transparency;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.ledord.shared.LocalChanges;

/**
 * The number that every change grows which a public page could show. It lives in the database, so that every server knows it,
 * and is asked for once a second and after whatever this server did, however many read: what is kept of a page costs no statement.
 */
@ApplicationScoped
public class PublicVersion {
    private static final Logger LOG = Logger.getLogger(PublicVersion.class);
    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/LedordPublicDS")
    private DataSource database;

    @Inject
    private LocalChanges changes;

    @Inject
    private Clock clock;

    private volatile Known known = new Known(OptionalLong.empty(), -1, Instant.MIN);

    /** The number, after how many changes of this server, and when it was asked for; without one where it could not be told then. */
    private record Known(OptionalLong version, long changes, Instant at) {
        /** A database that does not answer is not asked again by each of those who waited for it. */
        boolean still(long changesNow, Instant now) {
            return (changes == changesNow || version.isEmpty()) && at != Instant.MIN && now.isBefore(at.plus(KEPT));
        }
    }

    /** The number as of now or at most a second ago; empty where the database does not tell. */
    public OptionalLong now() {
        Known last = known;
        return last.still(changes.count(), clock.instant()) ? last.version() : ask();
    }

    /** The same where it need not be asked for, so at no cost; empty where {@link #now} would wait for the database. */
    public OptionalLong known() {
        Known last = known;
        return last.still(changes.count(), clock.instant()) ? last.version() : OptionalLong.empty();
    }

    /** One asks, whoever comes meanwhile waits and is told the same. */
    private synchronized OptionalLong ask() {
        long before = changes.count();
        Instant asked = clock.instant();
        if (!known.still(before, asked)) {
            OptionalLong told = told();
            known = new Known(told, before, told.isPresent() ? asked : clock.instant());
        }
        return known.version();
    }

    private OptionalLong told() {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement("select version from public_version")) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return OptionalLong.of(row.getLong(1));
            }
        } catch (SQLException away) {
            LOG.debug("The public version cannot be told", away);
            return OptionalLong.empty();
        }
    }
}

package org.ledord.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/**
 * Brings the database to the form that this version needs, before anything else starts. Names each setting that is
 * missing or wrong, and does not let the portal start half configured.
 */
@Startup
@Singleton(name = "Migrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {
    private static final Logger LOG = Logger.getLogger(Migrator.class);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Resource(lookup = "java:jboss/datasources/LedordDS")
    private DataSource source;

    @Inject
    private Settings settings;

    @PostConstruct
    void migrate() {
        List<String> troubles = settings.troubles();
        if (!troubles.isEmpty()) {
            throw new IllegalStateException("The portal cannot start: " + String.join("; ", troubles)
                    + ". See config/docs/operations.md.");
        }
        waitForDatabase();
        int steps = Flyway.configure(Migrator.class.getClassLoader()).dataSource(source)
                .placeholders(java.util.Map.of("public_role", settings.get("LEDORD_PUBLIC_DB_USER", "ledord_public"),
                        "ballot_role", settings.get("LEDORD_BALLOT_DB_USER", "ledord_ballot")))
                .load().migrate().migrationsExecuted;
        LOG.infof("Database is at its newest form, %d steps were needed", steps);
    }

    /** After a power cut the database may need longer than we do; a refusal is final at once. */
    private void waitForDatabase() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        boolean told = false;
        while (true) {
            try (Connection connection = source.getConnection()) {
                if (told) {
                    LOG.info("The database answers now");
                }
                return;
            } catch (SQLException away) {
                if (isRefusal(away) || System.nanoTime() > deadline) {
                    throw new IllegalStateException("The portal cannot start: the database that LEDORD_DB_URL names "
                            + (isRefusal(away) ? "refuses LEDORD_DB_USER" : "did not answer for " + PATIENCE.toSeconds() + " seconds"), away);
                }
                if (!told) {
                    LOG.warnf("The database that LEDORD_DB_URL names does not answer yet; the portal asks again for %d seconds before it gives up",
                            PATIENCE.toSeconds());
                    told = true;
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Whether it answered, but with no: unknown user, wrong password, no such database. */
    private static boolean isRefusal(Throwable why) {
        for (Throwable cause = why; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said && said.getSQLState() != null && said.getSQLState().matches("28.*|3D.*")) {
                return true;
            }
        }
        return false;
    }
}

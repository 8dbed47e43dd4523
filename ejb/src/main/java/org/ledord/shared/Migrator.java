package org.ledord.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
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
        int steps = Flyway.configure(Migrator.class.getClassLoader()).dataSource(source)
                .placeholders(java.util.Map.of("public_role", settings.get("LEDORD_PUBLIC_DB_USER", "ledord_public")))
                .load().migrate().migrationsExecuted;
        LOG.infof("Database is at its newest form, %d steps were needed", steps);
    }
}

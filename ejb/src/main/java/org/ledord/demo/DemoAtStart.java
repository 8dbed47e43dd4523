package org.ledord.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.ledord.shared.Settings;

/** Loads the demo before any job starts, where the installation is told to. */
@Startup
@Singleton(name = "DemoAtStart")
@DependsOn("Migrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoAtStart {
    private static final Logger LOG = Logger.getLogger(DemoAtStart.class);

    @Inject
    private Settings settings;

    @Inject
    private DemoLoading loading;

    @PostConstruct
    void load() {
        if (settings.demo()) {
            int told = loading.load();
            LOG.infof("Demo: %s", told == 0 ? "was there already" : told + " steps told");
        }
    }
}

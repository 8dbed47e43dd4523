package org.ledord.health;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.ledord.access.May;
import org.ledord.attachment.VirusScanner;

/** How the neighbours are. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HealthQueries {
    @Inject
    private Watch watch;

    @Inject
    private VirusScanner scanner;

    /** Each neighbour, and whether it answers now; within two seconds. */
    @May("health.read")
    public List<NeighbourState> neighbours() {
        return watch.look(Arrays.stream(Neighbour.values()).filter(one -> one != Neighbour.VIRUS_SCANNER || scanner.configured()).toList());
    }

    /** Whether this one answers now; within two seconds. */
    @May("health.read")
    public boolean up(Neighbour neighbour) {
        return watch.look(List.of(neighbour)).get(0).up();
    }
}

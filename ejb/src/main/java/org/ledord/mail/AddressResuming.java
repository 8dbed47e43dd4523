package org.ledord.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.ledord.access.May;
import org.ledord.matter.ReformKey;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** Somebody has spoken with the person: their address works, and we write there again. */
@Stateless
@PermitAll
public class AddressResuming {
    @Inject
    private Reads reads;

    @Inject
    private StoppedAddresses stopped;

    @Inject
    private Clock clock;

    /** Writes again to this person of the reform, who is told so in a letter; false where somebody had said so before. */
    @May("mail.resume")
    public boolean resume(ReformKey reform, UUID person) {
        if (reads.count("select count(*) from person p where p.public_id = :person and p.erased_at is null and " + StoppedQueries.IN_REFORM,
                Map.of("person", person, "slug", reform.slug(), "now", clock.instant())) == 0) {
            throw new NotFound("person " + person);
        }
        return stopped.resume(person, reform.slug());
    }
}

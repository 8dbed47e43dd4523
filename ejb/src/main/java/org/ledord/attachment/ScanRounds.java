package org.ledord.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.ledord.shared.NotFound;

/** Takes what waits to the scanner, file by file. A scanner that is away is told of once, and asked again a minute later. */
@ApplicationScoped
public class ScanRounds {
    private static final Logger LOG = Logger.getLogger(ScanRounds.class);

    @Inject
    private Scanning scanning;

    @Inject
    private VirusScanner scanner;

    private volatile boolean away;

    /** What a scanner says of some bytes. */
    public interface Scan {
        /** What it found, or nothing; {@link IOException} where it does not say. */
        Optional<String> find(byte[] content) throws IOException;
    }

    /** Does what is due, where there is a scanner. */
    public void round() {
        if (scanner.configured()) {
            round(scanner::find);
        }
    }

    /** The same with this scanner. */
    public void round(Scan scan) {
        for (Scanning.Due file : scanning.due()) {
            try {
                scan.find(scanning.bytes(file)).ifPresentOrElse(found -> scanning.infected(file, found), () -> scanning.clean(file));
                away = false;
            } catch (IOException silent) {
                scanning.later(file);
                if (!away) {
                    LOG.warnf("The virus scanner does not say what is in file %d: %s", file.id(), silent.getMessage());
                }
                away = true;
            } catch (NotFound gone) { // its mail is read in another way than when it came
                scanning.later(file);
                LOG.warnf("File %d is not found in its mail: it stays unopened", file.id());
            }
        }
    }
}

package org.ledord.web.card;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.ledord.shared.Sha256;

/**
 * The cards that were printed last. A card is known by all that it shows, so one that has changed is another one, and no
 * card outlives what its page shows. Two at most are printed at a time, however many are asked for.
 */
@ApplicationScoped
public class PrintedCards {
    /** About 35 kB each. */
    private static final int KEPT = 64;
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 5;
    private final Semaphore printers = new Semaphore(AT_ONCE, true);
    private final Map<String, byte[]> printed = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    /** The PDF of this card; nothing when too many others wait for theirs. */
    Optional<byte[]> of(Document card, String base) {
        String known = digest(base + "\n" + card.outerHtml());
        byte[] kept = kept(known);
        return kept != null ? Optional.of(kept) : inTurn(() -> {
            byte[] meanwhile = kept(known);
            return meanwhile == null ? keep(known, CardPaper.print(card, base)) : meanwhile;
        });
    }

    /** The PDF of a card that is for whoever asks alone: it is kept nowhere. */
    Optional<byte[]> once(Document card, String base) {
        return inTurn(() -> CardPaper.print(card, base));
    }

    private Optional<byte[]> inTurn(Supplier<byte[]> print) {
        try {
            if (!printers.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(print.get());
        } finally {
            printers.release();
        }
    }

    private synchronized byte[] kept(String known) {
        return printed.get(known);
    }

    private synchronized byte[] keep(String known, byte[] pdf) {
        printed.put(known, pdf);
        return pdf;
    }

    private static String digest(String card) {
        return HexFormat.of().formatHex(Sha256.of(card));
    }
}

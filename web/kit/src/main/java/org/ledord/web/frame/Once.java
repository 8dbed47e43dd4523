package org.ledord.web.frame;

import java.io.Serializable;
import java.util.function.BooleanSupplier;

/**
 * What a form does, done once however often its button is pressed. Keep one in the page's view-scoped bean: two requests
 * from the same page then take turns, and the second finds it done and only goes where the first went. What fails may be
 * tried again.
 */
public class Once implements Serializable {
    private static final long serialVersionUID = 1L;
    private boolean had;

    /** Has the effect, unless it was had. */
    public void run(Runnable effect) {
        tried(() -> {
            effect.run();
            return true;
        });
    }

    /** Tries to have the effect, unless it was had; tells whether it has been. */
    public synchronized boolean tried(BooleanSupplier effect) {
        if (!had) {
            had = effect.getAsBoolean();
        }
        return had;
    }
}

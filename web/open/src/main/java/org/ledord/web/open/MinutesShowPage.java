package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.ledord.transparency.MinutesPage;
import org.ledord.transparency.OpenReform;

/** The published minutes of one meeting. */
@Named
@RequestScoped
public class MinutesShowPage extends OpenPage {
    private MinutesPage whole;

    /** Reads the minutes. */
    public void load() {
        whole = queries().minutes(getSlug(), getNumber(), language());
    }

    @Override
    public OpenReform getReform() {
        return whole == null ? null : whole.reform();
    }

    public MinutesPage getWhole() {
        return whole;
    }
}

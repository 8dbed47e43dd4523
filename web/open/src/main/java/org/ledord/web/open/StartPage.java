package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The first page: the reforms that this portal runs. */
@Named("startPage")
@RequestScoped
public class StartPage {

    /** A reform in the list. */
    public record Line(String slug, String title, String municipality, String purpose, String phase) { }

    /** The reforms that are public. */
    public List<Line> getReforms() {
        return List.of();
    }
}

package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.transparency.OpenPageQueries;
import org.ledord.transparency.OpenPageText;
import org.ledord.transparency.OpenPages;
import org.ledord.transparency.OpenReform;

/** One page that the project lead has written. */
@Named
@RequestScoped
public class PageShowPage extends OpenPage {
    @Inject
    private OpenPageQueries pages;

    private String name;
    private OpenPages whole;

    /** Reads it. */
    public void load() {
        whole = pages.page(getSlug(), name, language());
    }

    @Override
    public OpenReform getReform() {
        return whole == null ? null : whole.reform();
    }

    public OpenPageText getRead() {
        return whole.read();
    }

    /** The pages above it. */
    public List<OpenPageText> getWay() {
        return whole.way();
    }

    /** The pages right below it. */
    public List<OpenPageText> getBelow() {
        return whole.below(whole.read());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}

package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.transparency.Front;
import org.ledord.transparency.OpenDecision;
import org.ledord.transparency.OpenItem;
import org.ledord.transparency.OpenReform;
import org.ledord.web.frame.Pager;

/** A reform's decisions, and the promises made in public. */
@Named
@RequestScoped
public class DecisionIndexPage extends OpenPage {
    private static final int SIZE = 20;

    private Front front;

    /** Reads the page of the list. */
    public void load() {
        front = queries().decisions(getSlug(), shown(), SIZE, language());
        requireShown(getPages());
    }

    @Override
    public OpenReform getReform() {
        return front == null ? null : front.reform();
    }

    public List<OpenDecision> getDecisions() {
        return front.decisions();
    }

    public List<OpenItem> getCommitments() {
        return front.items();
    }

    /** How many commitments are kept. */
    public long getKept() {
        return front.items().stream().filter(commitment -> commitment.status().equals("KEPT")).count();
    }

    public int getPages() {
        return Pager.pages(front.decisions().isEmpty() ? 0 : front.decisions().get(0).among(), SIZE);
    }
}

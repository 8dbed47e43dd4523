package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.transparency.Front;
import org.ledord.transparency.OpenReform;
import org.ledord.transparency.OpenRound;
import org.ledord.web.frame.Pager;

/** A reform's rounds, open ones first. */
@Named
@RequestScoped
public class RoundIndexPage extends OpenPage {
    private static final int SIZE = 20;

    private Front front;

    /** Reads the page of the list. */
    public void load() {
        front = queries().rounds(getSlug(), shown(), SIZE, language());
        requireShown(getPages());
    }

    @Override
    public OpenReform getReform() {
        return front == null ? null : front.reform();
    }

    public List<OpenRound> getRounds() {
        return front.rounds();
    }

    public int getPages() {
        return Pager.pages(front.rounds().isEmpty() ? 0 : front.rounds().get(0).among(), SIZE);
    }
}

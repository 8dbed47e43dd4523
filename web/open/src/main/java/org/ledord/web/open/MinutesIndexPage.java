package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.transparency.MinutesList;
import org.ledord.transparency.OpenMinutes;
import org.ledord.transparency.OpenReform;
import org.ledord.web.frame.Pager;

/** The published minutes of a reform's groups, the latest meeting first. */
@Named
@RequestScoped
public class MinutesIndexPage extends OpenPage {
    private static final int SIZE = 20;

    private MinutesList list;

    /** Reads the page of the list. */
    public void load() {
        list = queries().minutes(getSlug(), shown(), SIZE, language());
        requireShown(getPages());
    }

    @Override
    public OpenReform getReform() {
        return list == null ? null : list.reform();
    }

    public List<OpenMinutes> getMinutes() {
        return list.minutes();
    }

    public int getPages() {
        return Pager.pages(list.minutes().isEmpty() ? 0 : list.minutes().get(0).among(), SIZE);
    }
}

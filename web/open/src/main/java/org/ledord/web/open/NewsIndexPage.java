package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.transparency.NewsPage;
import org.ledord.transparency.OpenPost;
import org.ledord.transparency.OpenReform;
import org.ledord.web.frame.Pager;

/** A reform's news, newest first. */
@Named
@RequestScoped
public class NewsIndexPage extends OpenPage {
    private static final int SIZE = 10;

    private NewsPage news;

    /** Reads the page of the list. */
    public void load() {
        news = queries().posts(getSlug(), shown(), SIZE, language());
        requireShown(getPages());
    }

    @Override
    public OpenReform getReform() {
        return news == null ? null : news.reform();
    }

    public List<OpenPost> getPosts() {
        return news.posts();
    }

    public int getPages() {
        return Pager.pages(news.posts().isEmpty() ? 0 : news.posts().get(0).among(), SIZE);
    }
}

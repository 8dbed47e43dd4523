package org.ledord.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.ledord.access.Access;
import org.ledord.content.PostCounts;
import org.ledord.content.PostQueries;
import org.ledord.content.PostRow;
import org.ledord.content.TextStatus;
import org.ledord.matter.ReformKey;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Pager;
import org.ledord.web.work.Situation;

/** The news of a reform, drafts first. */
@Named
@RequestScoped
public class NewsPage {
    private static final int SIZE = 20;
    private PostQueries queries;
    private Access access;
    private Situation situation;
    private Done done;
    private TextStatus status;
    private int page = 1;
    private PostCounts counts = new PostCounts(0, 0, 0, 0);
    private List<PostRow> rows = List.of();
    private boolean writer;
    private boolean sender;

    protected NewsPage() {
    }

    @Inject
    public NewsPage(PostQueries queries, Access access, Situation situation, Done done) {
        this.queries = queries;
        this.access = access;
        this.situation = situation;
        this.done = done;
    }

    /** A state to choose, with how many there are; a null state stands for all. */
    public record Tab(TextStatus status, long count) {
        /** The key of its words. */
        public String getKey() {
            return "news.filter." + (status == null ? "all" : status.name());
        }
    }

    public void load() {
        if (situation.reformSlug().isEmpty()) {
            done.go("/reforms");
            return;
        }
        ReformKey reform = new ReformKey(situation.reformSlug());
        writer = access.may("post.write", reform);
        sender = access.may("digest.preview", reform);
        counts = queries.counts(reform);
        page = Math.min(Math.max(1, page), getPages());
        rows = queries.list(reform, status, page, SIZE);
    }

    /** The states that there are posts in; one alone is no choice. */
    public List<Tab> getTabs() {
        List<Tab> tabs = Stream.of(TextStatus.values()).map(one -> new Tab(one, counts.of(one))).filter(tab -> tab.count() > 0).toList();
        return tabs.size() < 2 && status == null ? List.of() : Stream.concat(Stream.of(new Tab(null, counts.all())), tabs.stream()).toList();
    }

    public List<PostRow> getRows() {
        return rows;
    }

    /** How many pages the chosen state has. */
    public int getPages() {
        return Pager.pages(counts.of(status), SIZE);
    }

    /** Whether there are none at all, of any state. */
    public boolean isNone() {
        return counts.all() == 0;
    }

    /** Whether this person may write. */
    public boolean isWriter() {
        return writer;
    }

    /** Whether this person may send the digest. */
    public boolean isSender() {
        return sender;
    }

    public TextStatus getStatus() {
        return status;
    }

    public void setStatus(TextStatus status) {
        this.status = status;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

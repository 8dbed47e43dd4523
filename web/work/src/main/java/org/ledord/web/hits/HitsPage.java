package org.ledord.web.hits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ledord.hits.HitQueries;
import org.ledord.hits.HitRow;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Csv;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Pager;
import org.ledord.web.frame.Say;
import org.ledord.web.frame.TableFile;
import org.ledord.web.work.Situation;

/** The public pages of the reform at hand with how often each was shown, the most read first. */
@Named
@RequestScoped
public class HitsPage {
    private HitQueries queries;
    private Situation situation;
    private Say say;
    private Done done;
    private int page = 1;
    private List<HitRow> rows = List.of();

    protected HitsPage() {
    }

    @Inject
    public HitsPage(HitQueries queries, Situation situation, Say say, Done done) {
        this.queries = queries;
        this.situation = situation;
        this.say = say;
        this.done = done;
    }

    public void load() {
        if (situation.reformSlug().isEmpty()) {
            done.go("/reforms");
            return;
        }
        rows = queries.list(new ReformKey(situation.reformSlug()), page);
    }

    /** Sends the whole list as a file, never to be shown in the browser. */
    public void send() throws IOException {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.of("page", "address", "week", "month", "total").map(head -> say.get("page.hits." + head)).toList());
        queries.all(new ReformKey(situation.reformSlug())).forEach(row -> lines.add(List.of(name(row), row.path(), String.valueOf(row.week()), String.valueOf(row.month()), String.valueOf(row.total()))));
        TableFile.sendPrivately(situation.reformSlug() + "-hits", Csv.of(lines, ';'));
    }

    /** What a page is called: what it shows, else the list that it is, else its address. */
    public String name(HitRow row) {
        if (row.title() != null) {
            return row.title();
        }
        String list = row.path().substring(row.path().indexOf('/', 1) + 1);
        return row.path().indexOf('/', 1) < 0 ? say.get("page.hits.front") : say.containsKey("frame.menu." + list) ? say.get("frame.menu." + list) : row.path();
    }

    public List<HitRow> getRows() {
        return rows;
    }

    /** How many pages have a figure. */
    public int getCount() {
        return rows.isEmpty() ? 0 : rows.get(0).pages();
    }

    /** On how many pages of this list they stand. */
    public int getPages() {
        return Pager.pages(getCount(), HitQueries.PAGE);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}

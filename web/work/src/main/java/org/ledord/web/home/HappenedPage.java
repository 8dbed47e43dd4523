package org.ledord.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledord.happening.Happening;
import org.ledord.happening.HappeningQueries;
import org.ledord.happening.News;
import org.ledord.matter.MatterKind;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Pager;
import org.ledord.web.frame.Say;
import org.ledord.web.proposal.Shortened;
import org.ledord.web.work.WorkMenu;

/** What has happened in my groups and reforms, day by day: since I was last here on the first page, and all of it on a page of its own. */
@Named
@RequestScoped
public class HappenedPage {
    private static final int LONGEST_WORDS = 200;
    private static final Map<MatterKind, String> VIEWS = Map.of(MatterKind.PROPOSAL, "/proposals/show", MatterKind.ROUND, "/rounds/show", MatterKind.QUESTION,
            "/questions/show", MatterKind.DECISION, "/decisions/show", MatterKind.PILOT, "/pilots/show", MatterKind.GROUP, "/groups/show");
    private HappeningQueries queries;
    private Say say;
    private Dates dates;
    private Address address;
    private WorkMenu menu;
    private int page = 1;
    private News news = new News(null, List.of(), 0);

    protected HappenedPage() {
    }

    @Inject
    public HappenedPage(HappeningQueries queries, Say say, Dates dates, Address address, WorkMenu menu) {
        this.queries = queries;
        this.say = say;
        this.dates = dates;
        this.address = address;
        this.menu = menu;
    }

    /** A day in words, and what happened then. */
    public record Day(String name, List<Line> lines) {
    }

    /** Something that happened, as a sentence below what it is about; the place is empty within the reform at hand. */
    public record Line(String title, String language, String href, String sentence, String place, String words) {
    }

    public void loadSinceLastVisit() {
        news = queries.sinceLastVisit();
    }

    public void load() {
        news = queries.all(page);
    }

    /** The days on which something happened, the latest first. */
    public List<Day> getDays() {
        Map<String, List<Line>> days = new LinkedHashMap<>();
        news.items().forEach(one -> days.computeIfAbsent(dates.weekday(one.at()), day -> new ArrayList<>()).add(line(one)));
        return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
    }

    /** Whether this person has never been here before. */
    public boolean isFirst() {
        return news.since() == null;
    }

    /** When this person was last here, before this visit. */
    public Instant getSince() {
        return news.since();
    }

    public long getTotal() {
        return news.total();
    }

    /** Whether more has happened than is shown here. */
    public boolean isMore() {
        return news.total() > news.items().size();
    }

    public int getPages() {
        return Pager.pages(news.total(), News.PAGE);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    private Line line(Happening one) {
        return new Line(one.title(), one.language(), href(one), say.all("home.happened." + one.kind(), one.who() == null ? "" : one.who(), one.many(), dates.full(one.day())),
                one.reform().equals(menu.getReformSlug()) ? "" : one.municipality(), Shortened.to(LONGEST_WORDS, one.words()));
    }

    private String href(Happening one) {
        if (one.matter() == MatterKind.POST) {
            return one.open() ? address.open("/{reform}/news/{number}", one.reform(), one.number()) : address.to("/news?reform={reform}", one.reform());
        }
        return address.to((one.kind() == Happening.Kind.DISCUSSED ? "/proposals/discuss" : VIEWS.get(one.matter())) + "?reform={reform}&number={number}", one.reform(), one.number());
    }
}

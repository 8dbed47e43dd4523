package org.ledord.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.ledord.content.PageCare;
import org.ledord.content.PageCategory;
import org.ledord.content.PageQueries;
import org.ledord.content.PageRow;
import org.ledord.content.PageWriting;
import org.ledord.content.TextWords;
import org.ledord.content.TextsDetails;
import org.ledord.shared.RuleViolation;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Say;
import org.ledord.web.proposal.TypedDate;

/** Writes a page in one language. */
@Named
@ViewScoped
public class PageWritePage extends TextPage {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 3;
    private PageQueries queries;
    private PageWriting writing;
    private Say say;
    private Dates dates;
    private String name = "";
    private String parent;
    private String owner;
    private String reviewed;
    private PageCategory category;
    private String place;
    private String point;
    private transient List<PageRow> tree;

    protected PageWritePage() {
    }

    @Inject
    public PageWritePage(PageQueries queries, PageWriting writing, Say say, Dates dates) {
        this.queries = queries;
        this.writing = writing;
        this.say = say;
        this.dates = dates;
    }

    public void load() {
        if (!chosen()) {
            return;
        }
        open();
        tree = queries.tree(reform());
        tree.stream().filter(row -> row.slug().equals(name)).forEach(row -> {
            owner = row.owner();
            reviewed = row.reviewedOn() == null ? "" : row.reviewedOn().toString();
            parent = row.parent();
            category = row.category();
            place = row.place();
            point = row.point();
        });
    }

    /** Saves what holds for the page in all languages. */
    public void care() {
        TypedDate on = TypedDate.read(reviewed);
        if (on.wrong()) {
            throw new RuleViolation("page-reviewed-wrong").at("reviewed");
        }
        writing.care(reform(), name, parent, new PageCare(owner, on.date(), category, place, point));
        tell("page.care.done");
    }

    /** Says that it has been read through today and is right. */
    public void review() {
        reviewed = dates.getToday().toString();
        care();
    }

    @Override
    protected TextsDetails read() {
        return queries.show(reform(), name, getIn());
    }

    @Override
    protected void keep(TextWords words, int seen) {
        if (isFresh()) {
            name = writing.begin(reform(), parent, getIn(), words);
        } else {
            writing.write(reform(), name, getIn(), words, seen);
        }
    }

    @Override
    protected void publish(int seen) {
        writing.publish(reform(), name, getIn(), seen);
    }

    @Override
    protected void schedule(LocalDateTime at) {
        writing.schedule(reform(), name, getIn(), at);
    }

    @Override
    protected void callOff() {
        writing.unschedule(reform(), name, getIn());
    }

    @Override
    protected void withdraw(String why) {
        writing.withdraw(reform(), name, getIn(), why);
    }

    @Override
    protected String publishedKey() {
        return "page.published.done";
    }

    @Override
    protected String here(String language) {
        return Address.fill("/pages/write?reform={reform}&name={name}&in={language}", getSlug(), name, language);
    }

    @Override
    public boolean isFresh() {
        return name == null || name.isEmpty();
    }

    public String getHeading() {
        return say.get(isFresh() ? "page.new" : "page.edit");
    }

    /** The pages that it may lie below. */
    public List<Choice> getParents() {
        return tree == null ? List.of() : tree.stream().filter(row -> row.depth() < DEEPEST && !row.slug().equals(name)).map(row -> Choice.of(row.slug(), row.title())).toList();
    }

    /** What it may be about. */
    public List<Choice> getCategories() {
        return Arrays.stream(PageCategory.values()).map(one -> Choice.of(one.name(), say.get("page.category." + one))).toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public PageCategory getCategory() {
        return category;
    }

    public void setCategory(PageCategory category) {
        this.category = category;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getPoint() {
        return point;
    }

    public void setPoint(String point) {
        this.point = point;
    }

    public String getReviewed() {
        return reviewed;
    }

    public void setReviewed(String reviewed) {
        this.reviewed = reviewed;
    }
}

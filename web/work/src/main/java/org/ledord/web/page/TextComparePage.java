package org.ledord.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.content.FrontQueries;
import org.ledord.content.PageQueries;
import org.ledord.content.PostQueries;
import org.ledord.content.TextComparison;
import org.ledord.content.TextsDetails;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.web.work.Situation;
import org.ledord.web.work.WorkMenu;

/** Two versions of what a page, a post or an item of the first page says in a language, word by word. */
@Named
@RequestScoped
public class TextComparePage {
    private PageQueries pages;
    private PostQueries posts;
    private FrontQueries fronts;
    private Situation situation;
    private WorkMenu menu;
    private String name = "";
    private int number;
    private long item;
    private String what = "";
    private String in = "";
    private int from;
    private int to;
    private TextComparison comparison;

    protected TextComparePage() {
    }

    @Inject
    public TextComparePage(PageQueries pages, PostQueries posts, FrontQueries fronts, Situation situation, WorkMenu menu) {
        this.pages = pages;
        this.posts = posts;
        this.fronts = fronts;
        this.situation = situation;
        this.menu = menu;
    }

    public void load() {
        comparison = said(new ReformKey(situation.reformSlug())).compare(from, to);
    }

    private TextsDetails said(ReformKey reform) {
        if (item > 0) {
            return fronts.show(reform, item, in);
        }
        return isPost() ? posts.show(new MatterKey(reform.slug(), MatterKind.POST, number), in) : pages.show(reform, name, in);
    }

    public boolean isPost() {
        return number > 0;
    }

    /** Where the text is written. */
    public String getWritten() {
        String at = item > 0 ? menu.to("/front/write?item={n}", item) + "&what=" + what : isPost() ? menu.to("/news/write?number={n}", number) : menu.to("/pages/write?name={n}", name);
        return at + "&in=" + in;
    }

    public long getItem() {
        return item;
    }

    public void setItem(long item) {
        this.item = item;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public TextComparison getComparison() {
        return comparison;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getIn() {
        return in;
    }

    public void setIn(String in) {
        this.in = in;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }
}

package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ledord.content.FrontFacts;
import org.ledord.content.FrontKind;
import org.ledord.content.PreviewQueries;
import org.ledord.content.TextDetails;
import org.ledord.content.TextPreview;
import org.ledord.transparency.OpenItem;
import org.ledord.transparency.OpenPageQueries;
import org.ledord.transparency.OpenPageText;
import org.ledord.transparency.OpenPages;
import org.ledord.transparency.OpenReform;

/** A page, a post or an item of the first page as all would read it, for whoever has its word: drawn by the same parts as the public page, among the pages that are public. */
@Named
@RequestScoped
public class PreviewPage extends OpenPage {
    private static final Map<String, String> OF_ITEMS = Map.of("FAQ", "open.front.faq", "FIGURE", "open.front.figures", "VIEW", "open.front.views");

    @Inject
    private PreviewQueries previews;

    @Inject
    private OpenPageQueries pages;

    @Inject
    private Clock clock;

    private String word;
    private boolean post;
    private OpenItem item;
    private OpenPages whole;

    /** Reads it. Nobody keeps the page, and nobody is told its address. */
    public void load() {
        TextPreview preview = previews.show(getSlug(), word);
        post = preview.number() != null;
        OpenPageText read = read(preview, clock.instant(), "/images/" + getSlug() + "/", "?preview=" + word);
        OpenPages open = pages.pages(getSlug(), language());
        item = preview.item() == null ? null : item(preview, ZoneId.of(open.reform().zone()));
        whole = new OpenPages(open.reform(), Stream.concat(open.pages().stream().filter(one -> one.pageId() != read.pageId()), Stream.of(read)).toList(), read);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("Cache-Control", "private, no-store");
        external.setResponseHeader("Referrer-Policy", "no-referrer");
        external.setResponseHeader("X-Robots-Tag", "noindex");
    }

    /** Its pictures are shown to whoever has the word, as it is. */
    private static OpenPageText read(TextPreview preview, Instant now, String pictures, String seenBy) {
        TextDetails text = preview.text();
        Instant out = text.publishAt() != null ? text.publishAt() : text.publishedAt() != null ? text.publishedAt() : now;
        return new OpenPageText(preview.pageId() == null ? 0 : preview.pageId(), preview.parentId(), preview.slug() == null ? "" : preview.slug(), text.language(), text.title(), text.lead(),
                text.html().replaceAll("(src=\"" + pictures + "[a-z0-9-]+)\"", "$1" + seenBy + "\""), out, text.correctedAt(), preview.owner(), preview.reviewedOn(),
                preview.category() == null ? null : preview.category().name(), preview.place(), preview.latitude(), preview.longitude());
    }

    /** As the first page would have it. */
    private static OpenItem item(TextPreview preview, ZoneId zone) {
        TextDetails text = preview.text();
        FrontFacts facts = preview.facts();
        String status = preview.item() == FrontKind.VIEW ? facts.viewKind().name() : facts.dated();
        LocalDate corrected = text.correctedAt() == null ? null : LocalDate.ofInstant(text.correctedAt(), zone);
        return new OpenItem(preview.item().name(), 0, facts.source(), text.title(), preview.item() == FrontKind.FAQ ? text.html() : text.body(), null, status, facts.seenOn(), corrected, null, 0,
                facts.url().isEmpty() ? null : facts.url(), text.language());
    }

    @Override
    public OpenReform getReform() {
        return whole == null ? null : whole.reform();
    }

    /** Whether it is a post. */
    public boolean isPost() {
        return post;
    }

    /** The item, alone as if among its kind; nothing for a page and a post. */
    public List<OpenItem> getItems() {
        return item == null ? List.of() : List.of(item);
    }

    /** What kind of item it is, or null. */
    public String getItem() {
        return item == null ? null : item.kind();
    }

    /** Where it will stand. */
    public String getAbove() {
        return post ? "/{reform}/news" : item == null ? "/{reform}/pages" : "/{reform}";
    }

    /** The key of the words for where it will stand. */
    public String getAboveKey() {
        return post ? "frame.menu.news" : item == null ? "open.pages.title" : OF_ITEMS.get(item.kind());
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
        return post || item != null ? List.of() : whole.below(whole.read());
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}

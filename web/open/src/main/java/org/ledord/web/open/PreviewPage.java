package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ledord.content.PreviewQueries;
import org.ledord.content.TextDetails;
import org.ledord.content.TextPreview;
import org.ledord.transparency.OpenPageQueries;
import org.ledord.transparency.OpenPageText;
import org.ledord.transparency.OpenPages;
import org.ledord.transparency.OpenReform;

/** A page or a post as all would read it, for whoever has its word: drawn by the same parts as the public page, among the pages that are public. */
@Named
@RequestScoped
public class PreviewPage extends OpenPage {
    @Inject
    private PreviewQueries previews;

    @Inject
    private OpenPageQueries pages;

    @Inject
    private Clock clock;

    private String word;
    private boolean post;
    private OpenPages whole;

    /** Reads it. Nobody keeps the page, and nobody is told its address. */
    public void load() {
        TextPreview preview = previews.show(getSlug(), word);
        post = preview.number() != null;
        OpenPageText read = read(preview, clock.instant(), "/images/" + getSlug() + "/", "?preview=" + word);
        OpenPages open = pages.pages(getSlug(), language());
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

    @Override
    public OpenReform getReform() {
        return whole == null ? null : whole.reform();
    }

    /** Whether it is a post. */
    public boolean isPost() {
        return post;
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
        return post ? List.of() : whole.below(whole.read());
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}

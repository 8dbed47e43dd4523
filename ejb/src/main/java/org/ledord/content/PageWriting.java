package org.ledord.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.ledord.access.May;
import org.ledord.matter.ReformKey;
import org.ledord.people.ClientData;
import org.ledord.reform.Reforms;

/** Writing pages in their languages, and letting each out, at once or at a time. A page is named by its name in addresses. */
@Stateless
@PermitAll
public class PageWriting {
    @Inject
    private Pages pages;

    @Inject
    private ContentTexts texts;

    @Inject
    private Reforms reforms;

    /** Begins a page, below another or, where that is null or empty, at the top; tells its name. */
    @May("content.edit")
    public String begin(ReformKey reform, String parent, String language, TextWords words, PageCare care) {
        ContentTexts.demand(words);
        ClientData.refuse(care.owner());
        long reformId = reforms.idOf(reform);
        Long above = null;
        if (parent != null && !parent.isEmpty()) {
            Page below = pages.get(reformId, parent);
            Page.demandRoomBelow(pages.depth(below));
            above = below.id();
        }
        String slug = pages.freeSlug(reformId, words.title());
        Page page = new Page(reformId, slug, above, pages.nextPosition(reformId));
        page.answersFor(care);
        pages.add(page);
        texts.write(TextKey.ofPage(page.id(), language), words, 0);
        return slug;
    }

    /** Writes its text in this language: the first one as a draft; later, as it was read in this revision. */
    @May("content.edit")
    public void write(ReformKey reform, String slug, String language, TextWords words, PageCare care, int revision) {
        ClientData.refuse(care.owner());
        Page page = pages.get(reforms.idOf(reform), slug);
        page.answersFor(care);
        texts.write(TextKey.ofPage(page.id(), language), words, revision);
    }

    /** Lets everybody read it, for the first time or again, just as it was read in this revision. */
    @May("content.edit")
    public void publish(ReformKey reform, String slug, String language, int revision) {
        texts.publish(key(reform, slug, language), revision);
    }

    /** Has it let out at this time of the reform's zone, as it stands then. */
    @May("content.edit")
    public void schedule(ReformKey reform, String slug, String language, LocalDateTime at) {
        texts.schedule(key(reform, slug, language), at, reforms.zoneOf(reform));
    }

    /** Has it not let out by itself after all. */
    @May("content.edit")
    public void unschedule(ReformKey reform, String slug, String language) {
        texts.get(key(reform, slug, language)).unschedule();
    }

    /** Takes it away from the public pages; it stays here, with the reason. */
    @May("content.edit")
    public void withdraw(ReformKey reform, String slug, String language, String reason) {
        texts.get(key(reform, slug, language)).withdraw(reason);
    }

    private TextKey key(ReformKey reform, String slug, String language) {
        return TextKey.ofPage(pages.get(reforms.idOf(reform), slug).id(), language);
    }
}

package org.ledord.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.ledord.access.May;
import org.ledord.matter.ReformKey;
import org.ledord.people.ClientData;
import org.ledord.reform.Reforms;
import org.ledord.shared.RuleViolation;

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

    @Inject
    private Clock clock;

    /** Begins a page, below another or, where that is null or empty, at the top; tells its name. */
    @May("content.edit")
    public String begin(ReformKey reform, String parent, String language, TextWords words) {
        ContentTexts.demand(words);
        long reformId = reforms.idOf(reform);
        Page above = above(reformId, parent);
        if (above != null) {
            Page.demandRoomBelow(pages.depth(above), 1);
        }
        String slug = pages.freeSlug(reformId, words.title());
        Page page = new Page(reformId, slug, above == null ? null : above.id(), pages.nextPosition(reformId));
        pages.add(page);
        texts.write(TextKey.ofPage(page.id(), language), words, 0);
        return slug;
    }

    /** Writes its text in this language: the first one as a draft; later, as it was read in this revision. */
    @May("content.edit")
    public void write(ReformKey reform, String slug, String language, TextWords words, int revision) {
        texts.write(TextKey.ofPage(pages.get(reforms.idOf(reform), slug).id(), language), words, revision);
    }

    /** Says who answers for it, what it is about and where it is, and where in the tree it lies; its name in addresses stays. */
    @May("content.edit")
    public void care(ReformKey reform, String slug, String parent, PageCare care) {
        ClientData.refuse(care.owner(), care.place());
        long reformId = reforms.idOf(reform);
        Page page = pages.get(reformId, slug);
        page.care(care, LocalDate.now(clock.withZone(reforms.zoneOf(reform))));
        Page above = above(reformId, parent);
        if (above != null && pages.upFrom(above).contains(page)) {
            throw new RuleViolation("page-below-itself");
        }
        if (!Objects.equals(above == null ? null : above.id(), page.parentId())) {
            if (above != null) {
                Page.demandRoomBelow(pages.depth(above), pages.levels(page));
            }
            page.moveBelow(above, pages.nextPosition(reformId));
        }
    }

    /** Moves it one place up among those beside it; the first one stays. */
    @May("content.edit")
    public void advance(ReformKey reform, String slug) {
        Page page = pages.get(reforms.idOf(reform), slug);
        pages.before(page).ifPresent(page::swap);
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

    private Page above(long reformId, String parent) {
        return parent == null || parent.isEmpty() ? null : pages.get(reformId, parent);
    }

    private TextKey key(ReformKey reform, String slug, String language) {
        return TextKey.ofPage(pages.get(reforms.idOf(reform), slug).id(), language);
    }
}

package org.ledord.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.ledord.access.May;
import org.ledord.matter.ReformKey;
import org.ledord.people.ClientData;
import org.ledord.reform.Reforms;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.RuleViolation;

/** Writing pages, and letting them out, at once or at a time. A page is named by its name in addresses. */
@Stateless
@PermitAll
public class PageWriting {
    @Inject
    private Pages pages;

    @Inject
    private Reforms reforms;

    @Inject
    private Clock clock;

    /** Begins a page, below another or, where that is null or empty, at the top; tells its name. */
    @May("content.edit")
    public String begin(ReformKey reform, String parent, String language, PageWords words) {
        demand(words);
        long reformId = reforms.idOf(reform);
        Long above = null;
        if (parent != null && !parent.isEmpty()) {
            Page below = pages.get(reformId, parent);
            Page.demandRoomBelow(pages.depth(below));
            above = below.id();
        }
        String slug = pages.freeSlug(reformId, words.title());
        Page page = new Page(reformId, slug, above, pages.nextPosition(reformId));
        page.answersFor(words.owner(), words.reviewedOn());
        pages.add(page);
        pages.add(new PageText(page.id(), one(language), words, clock.instant()));
        return slug;
    }

    /** Writes its text in this language: the first one as a draft; later, as it was read in this revision. */
    @May("content.edit")
    public void write(ReformKey reform, String slug, String language, PageWords words, int revision) {
        demand(words);
        Page page = pages.get(reforms.idOf(reform), slug);
        page.answersFor(words.owner(), words.reviewedOn());
        PageText text = pages.find(page, one(language)).orElse(null);
        if (text == null) {
            pages.add(new PageText(page.id(), language, words, clock.instant()));
            return;
        }
        text.demandRevision(revision);
        Instant corrected = text.correctedAt();
        text.write(words, clock.instant());
        if (text.correctedAt() != null && !text.correctedAt().equals(corrected)) {
            pages.keep(text, clock.instant());
        }
    }

    /** Lets everybody read it, for the first time or again, just as it was read in this revision. */
    @May("content.edit")
    public void publish(ReformKey reform, String slug, String language, int revision) {
        PageText text = text(reform, slug, language);
        text.demandRevision(revision);
        text.publish(clock.instant());
        pages.keep(text, clock.instant());
    }

    /** Has it let out at this time of the reform's zone, as it stands then. */
    @May("content.edit")
    public void schedule(ReformKey reform, String slug, String language, LocalDateTime at) {
        if (at == null) {
            throw new RuleViolation("page-time-missing").at("day");
        }
        text(reform, slug, language).schedule(at.atZone(reforms.zoneOf(reform)).toInstant(), clock.instant());
    }

    /** Has it not let out by itself after all. */
    @May("content.edit")
    public void unschedule(ReformKey reform, String slug, String language) {
        text(reform, slug, language).unschedule();
    }

    /** Takes it away from the public pages; it stays here. */
    @May("content.edit")
    public void withdraw(ReformKey reform, String slug, String language) {
        text(reform, slug, language).withdraw();
    }

    private PageText text(ReformKey reform, String slug, String language) {
        return pages.text(pages.get(reforms.idOf(reform), slug), language);
    }

    private static void demand(PageWords words) {
        PageText.demand(words);
        ClientData.refuse(words.title(), words.lead(), words.body(), words.owner());
    }

    private static String one(String language) {
        return Language.of(language).orElseThrow(() -> new NotFound("language " + language)).name();
    }
}

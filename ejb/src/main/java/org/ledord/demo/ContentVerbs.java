package org.ledord.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.content.FrontFacts;
import org.ledord.content.FrontKind;
import org.ledord.content.FrontWriting;
import org.ledord.content.PageCare;
import org.ledord.content.PageCategory;
import org.ledord.content.PageWriting;
import org.ledord.content.PostWriting;
import org.ledord.content.ReportKind;
import org.ledord.content.ReportText;
import org.ledord.content.ReportWriting;
import org.ledord.content.TextWords;
import org.ledord.content.ViewKind;
import org.ledord.digest.DigestSending;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Reads;
import org.ledord.subscription.OwnFollowing;
import org.ledord.subscription.Rhythm;

/** News, digests and the small things on a reform's page. */
@ApplicationScoped
class ContentVerbs implements Verbs {
    private static final int LATER = 20;
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Inject
    private PostWriting posts;

    @Inject
    private PageWriting pages;

    @Inject
    private ReportWriting reports;

    @Inject
    private FrontWriting front;

    @Inject
    private DigestSending digests;

    @Inject
    private OwnFollowing following;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    @Override
    public Map<String, Verb> verbs() {
        return Map.of("post.publish", this::publish, "post.correct", this::correct, "post.withdraw", this::withdraw, "digest.send", this::digest, "keyfigure", this::figure, "external.view", this::view,
                "faq", this::faq, "page", this::page, "report.publish", this::report);
    }

    /** A post, or another language of one, let out at once where no other {@code state} is told: {@code draft} or {@code scheduled}. */
    private void publish(Told step, Book book) {
        String language = language(step, book);
        Integer number = step.number("number");
        MatterKey post = number == null ? posts.begin(book.reform, language, words(step)) : post(number, book);
        if (number != null) {
            posts.write(post, language, words(step), 0);
        }
        switch (step.textOr("state", "")) {
            case "draft" -> { }
            case "scheduled" -> posts.schedule(post, language, LocalDate.now(clock).plusDays(LATER).atTime(MORNING));
            default -> posts.publish(post, language, 0);
        }
    }

    private void correct(Told step, Book book) {
        MatterKey post = post(step.number("number"), book);
        posts.write(post, language(step, book), words(step), 1);
    }

    private void withdraw(Told step, Book book) {
        posts.withdraw(post(step.number("number"), book), language(step, book), step.text("reason"));
    }

    private static MatterKey post(int number, Book book) {
        return new MatterKey(book.reform.slug(), MatterKind.POST, number);
    }

    private void report(Told step, Book book) {
        reports.publish(book.reform, reports.begin(new ReportText(book.reform, ReportKind.valueOf(step.text("kind")), book.language, step.text("title"), step.text("intro"), step.text("conclusions"))));
    }

    /** The groups that the story names have their members choose to be told at once, the first time. */
    private void digest(Told step, Book book) {
        for (long person : reads.list(Long.class, """
                select distinct m.person_id from membership m join reform_group g on g.id = m.group_id join reform r on r.id = g.reform_id
                 where r.slug = :reform and g.slug = any(string_to_array(:groups, ',')) and m.from_on <= cast(:now as date)
                   and (m.to_on is null or m.to_on >= cast(:now as date))
                   and exists (select 1 from mail_address a where a.person_id = m.person_id and a.verified_at is not null)
                   and not exists (select 1 from subscription s where s.reform_id = r.id and s.person_id = m.person_id) order by m.person_id""",
                Map.of("reform", book.reform.slug(), "groups", String.join(",", step.texts("groups")), "now", clock.instant()))) {
            actor.is(new Actor.SignedIn(person, Set.of()));
            following.choose(book.reform, Rhythm.AT_ONCE);
        }
        actor.is(new Actor.SignedIn(book.person(step.text("as")), Set.of()));
        digests.send(book.reform);
        actor.is(new Actor.Job("demo"));
        boolean more = true;
        while (more) {
            more = digests.compose();
        }
    }

    private void figure(Told step, Book book) {
        front(FrontKind.FIGURE, step.text("label"), step.text("value"), new FrontFacts(step.text("source"), step.text("dated"), null, null, ""), step, book);
    }

    private void view(Told step, Book book) {
        front(FrontKind.VIEW, step.text("title"), step.text("text"), new FrontFacts(step.text("source"), "", step.date("date"), ViewKind.valueOf(step.text("kind")), step.textOr("url", "")), step, book);
    }

    private void faq(Told step, Book book) {
        front(FrontKind.FAQ, step.text("question"), step.text("answer"), FrontFacts.NONE, step, book);
    }

    private void front(FrontKind kind, String title, String body, FrontFacts facts, Told step, Book book) {
        long item = front.begin(book.reform, kind, language(step, book), new TextWords(title, "", body), facts);
        front.publish(book.reform, item, language(step, book), 0);
    }

    /** A page, let out at once where no other {@code state} is told: {@code draft} or {@code scheduled}. */
    private void page(Told step, Book book) {
        String slug = step.textOr("name", "");
        TextWords words = words(step);
        if (slug.isEmpty()) {
            slug = pages.begin(book.reform, step.textOr("parent", ""), language(step, book), words);
            pages.care(book.reform, slug, step.textOr("parent", ""), new PageCare(step.textOr("owner", ""), step.date("reviewed"),
                    step.textOr("category", "").isEmpty() ? null : PageCategory.valueOf(step.text("category")), step.textOr("place", ""), step.textOr("point", "")));
        } else {
            pages.write(book.reform, slug, language(step, book), words, 0);
        }
        switch (step.textOr("state", "")) {
            case "draft" -> { }
            case "scheduled" -> pages.schedule(book.reform, slug, language(step, book), LocalDate.now(clock).plusDays(LATER).atTime(MORNING));
            default -> pages.publish(book.reform, slug, language(step, book), 0);
        }
    }

    private static TextWords words(Told step) {
        return new TextWords(step.text("title"), step.textOr("lead", ""), step.text("body"));
    }

    private static String language(Told step, Book book) {
        return step.textOr("language", book.language.name());
    }
}

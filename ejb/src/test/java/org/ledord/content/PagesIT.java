package org.ledord.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.matter.ReformKey;
import org.ledord.people.HomeQueries;
import org.ledord.reform.ReformSetup;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;
import org.ledord.testing.ContainerTest;
import org.ledord.transparency.OpenPageQueries;

/** A page is seen by all when it is let out and at no other time, each language by itself. */
class PagesIT extends ContainerTest {
    private static final ReformKey REFORM = new ReformKey("falkenberg");
    private static final PageCare CARE = new PageCare("", null, null, "", "");
    @Inject
    private PageWriting writing;
    @Inject
    private PageQueries queries;
    @Inject
    private ContentKeeping keeping;
    @Inject
    private OpenPageQueries open;
    @Inject
    private ReformSetup setup;
    @Inject
    private HomeQueries home;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;
    @Inject
    private Reads reads;
    @Inject
    private Writes writes;

    @BeforeEach
    void the_lead_is_here() {
        actor.is(new Actor.SignedIn(reads.count("""
                select person_id from mail_address where address = 'projektledare@example.org'""", Map.of()), Set.of()));
    }

    @Test
    void a_draft_is_seen_by_nobody_and_a_withdrawn_page_neither() {
        String page = writing.begin(REFORM, "", "sv", words("Hemligt utkast"));
        assertGone(page);
        writing.publish(REFORM, page, "sv", 0);
        assertThat(open.page("falkenberg", page, Language.sv).read().html()).isEqualTo("<p>Text</p>\n");
        writing.withdraw(REFORM, page, "sv", "Den är fel");
        assertGone(page);
    }

    @Test
    void each_language_is_let_out_by_itself() {
        String page = writing.begin(REFORM, "", "sv", words("Språken"));
        writing.publish(REFORM, page, "sv", 0);
        writing.write(REFORM, page, "fi", words("Kielet"), 0);
        assertThat(open.page("falkenberg", page, Language.fi).read().title()).isEqualTo("Språken");
        writing.publish(REFORM, page, "fi", 0);
        assertThat(open.page("falkenberg", page, Language.fi).read().title()).isEqualTo("Kielet");
        PageRow row = queries.tree(REFORM).stream().filter(one -> one.slug().equals(page)).findFirst().orElseThrow();
        assertThat(row.fi()).isEqualTo(TextStatus.PUBLISHED);
        assertThat(row.nb()).isNull();
    }

    @Test
    void a_correction_is_told_and_what_stood_is_kept() {
        String page = writing.begin(REFORM, "", "sv", words("Rättas"));
        writing.publish(REFORM, page, "sv", 0);
        writing.write(REFORM, page, "sv", new TextWords("Rättas", "", "Nytt"), 1);
        assertThat(open.page("falkenberg", page, Language.sv).read().correctedAt()).isNotNull();
        assertThat(queries.show(REFORM, page, "sv").versions()).extracting(TextVersionRow::html).containsExactly("<p>Nytt</p>\n", "<p>Text</p>\n");
        assertThatThrownBy(() -> writing.write(REFORM, page, "sv", words("Rättas"), 0)).hasMessage("rule.changed-meanwhile");
    }

    @Test
    void the_job_lets_out_what_is_due_and_nothing_else() {
        String page = writing.begin(REFORM, "", "sv", words("Senare"));
        writing.schedule(REFORM, page, "sv", LocalDateTime.of(2099, 1, 1, 7, 0));
        actor.is(new Actor.Job("pages"));
        keeping.due().forEach(keeping::publish);
        assertGone(page);
        writes.change("update content_text set publish_at = timestamptz '2020-01-01 07:00Z' where page_id = (select id from page where slug = :slug and reform_id = (select id from reform where slug = 'falkenberg'))", Map.of("slug", page));
        assertGone(page);
        keeping.due().forEach(keeping::publish);
        assertThat(open.page("falkenberg", page, Language.sv).read().title()).isEqualTo("Senare");
    }

    @Test
    void a_tree_has_three_levels() {
        String first = writing.begin(REFORM, "", "sv", words("Trädets rot"));
        String second = writing.begin(REFORM, first, "sv", words("Trädets gren"));
        String third = writing.begin(REFORM, second, "sv", words("Trädets löv"));
        assertThatThrownBy(() -> writing.begin(REFORM, third, "sv", words("För djupt"))).hasMessage("rule.page-too-deep");
        writing.publish(REFORM, second, "sv", 0);
        writing.publish(REFORM, third, "sv", 0);
        assertThat(open.page("falkenberg", third, Language.sv).way()).extracting(one -> one.slug()).containsExactly(second);
    }

    @Test
    void a_page_is_moved_with_all_below_it_and_its_address_holds() {
        String root = writing.begin(REFORM, "", "sv", words("Flyttens mål"));
        String mid = writing.begin(REFORM, "", "sv", words("Flyttas"));
        String leaf = writing.begin(REFORM, mid, "sv", words("Följer med"));
        for (String one : List.of(root, mid, leaf)) {
            writing.publish(REFORM, one, "sv", 0);
        }
        writing.care(REFORM, mid, root, CARE);
        assertThat(open.page("falkenberg", leaf, Language.sv).way()).extracting(one -> one.slug()).containsExactly(root, mid);
        assertThatThrownBy(() -> writing.care(REFORM, root, leaf, CARE)).hasMessage("rule.page-below-itself");
        assertThatThrownBy(() -> writing.care(REFORM, root, root, CARE)).hasMessage("rule.page-below-itself");
        String other = writing.begin(REFORM, "", "sv", words("Annan rot"));
        assertThatThrownBy(() -> writing.care(REFORM, root, other, CARE)).as("it would be four levels").hasMessage("rule.page-too-deep");
        writing.care(REFORM, mid, "", CARE);
        assertThat(open.page("falkenberg", leaf, Language.sv).way()).extracting(one -> one.slug()).containsExactly(mid);
    }

    @Test
    void pages_beside_each_other_change_places() {
        String root = writing.begin(REFORM, "", "sv", words("Ordningens rot"));
        String first = writing.begin(REFORM, root, "sv", words("Först"));
        String second = writing.begin(REFORM, root, "sv", words("Sedan"));
        assertThat(below(root)).containsExactly(first, second);
        writing.advance(REFORM, second);
        assertThat(below(root)).containsExactly(second, first);
        writing.advance(REFORM, second);
        assertThat(below(root)).as("the first one stays").containsExactly(second, first);
    }

    @Test
    void what_nobody_has_read_through_for_as_long_as_the_reform_has_set_is_overdue() {
        String page = writing.begin(REFORM, "", "sv", words("Granskas"));
        assertThat(row(page).overdue()).as("nobody can read it yet").isFalse();
        writing.publish(REFORM, page, "sv", 0);
        LocalDate read = LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm"))).minusMonths(5);
        writing.care(REFORM, page, "", new PageCare("Enheten", read, PageCategory.WORK, "Stadshuset", "56.9, 12.5"));
        assertThat(row(page).overdue()).isFalse();
        setup.reviewEvery(REFORM, 4);
        try {
            assertThat(row(page).overdue()).isTrue();
            assertThat(home.waiting()).anyMatch(one -> one.textKey().equals("page.waiting.overdue") && (Long) one.arguments().get(0) > 0);
        } finally {
            setup.reviewEvery(REFORM, 12);
        }
        assertThatThrownBy(() -> setup.reviewEvery(REFORM, 61)).hasMessage("rule.reform-review-months");
        assertThat(open.page("falkenberg", page, Language.sv).read()).satisfies(one -> {
            assertThat(one.reviewedOn()).isEqualTo(read);
            assertThat(one.map()).isEqualTo("https://www.openstreetmap.org/?mlat=56.90000&mlon=12.50000#map=17/56.90000/12.50000");
        });
    }

    private List<String> below(String root) {
        return queries.tree(REFORM).stream().filter(row -> root.equals(row.parent())).map(PageRow::slug).toList();
    }

    private PageRow row(String page) {
        return queries.tree(REFORM).stream().filter(row -> row.slug().equals(page)).findFirst().orElseThrow();
    }

    private void assertGone(String page) {
        assertThatThrownBy(() -> open.page("falkenberg", page, Language.sv)).isInstanceOf(NotFound.class);
        assertThat(open.pages("falkenberg", Language.sv).pages()).noneMatch(one -> one.slug().equals(page));
    }

    private static TextWords words(String title) {
        return new TextWords(title, "", "Text");
    }
}

package org.ledord.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;
import org.ledord.testing.ContainerTest;
import org.ledord.transparency.OpenPageQueries;

/** A page is seen by all when it is let out and at no other time, each language by itself. */
class PagesIT extends ContainerTest {
    private static final ReformKey REFORM = new ReformKey("falkenberg");
    private static final PageCare CARE = new PageCare("", null);
    @Inject
    private PageWriting writing;
    @Inject
    private PageQueries queries;
    @Inject
    private ContentKeeping keeping;
    @Inject
    private OpenPageQueries open;
    @Inject
    private CurrentActor actor;
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
        String page = writing.begin(REFORM, "", "sv", words("Hemligt utkast"), CARE);
        assertGone(page);
        writing.publish(REFORM, page, "sv", 0);
        assertThat(open.page("falkenberg", page, Language.sv).read().html()).isEqualTo("<p>Text</p>\n");
        writing.withdraw(REFORM, page, "sv", "Den är fel");
        assertGone(page);
    }

    @Test
    void each_language_is_let_out_by_itself() {
        String page = writing.begin(REFORM, "", "sv", words("Språken"), CARE);
        writing.publish(REFORM, page, "sv", 0);
        writing.write(REFORM, page, "fi", words("Kielet"), CARE, 0);
        assertThat(open.page("falkenberg", page, Language.fi).read().title()).isEqualTo("Språken");
        writing.publish(REFORM, page, "fi", 0);
        assertThat(open.page("falkenberg", page, Language.fi).read().title()).isEqualTo("Kielet");
        PageRow row = queries.tree(REFORM).stream().filter(one -> one.slug().equals(page)).findFirst().orElseThrow();
        assertThat(row.fi()).isEqualTo(TextStatus.PUBLISHED);
        assertThat(row.nb()).isNull();
    }

    @Test
    void a_correction_is_told_and_what_stood_is_kept() {
        String page = writing.begin(REFORM, "", "sv", words("Rättas"), CARE);
        writing.publish(REFORM, page, "sv", 0);
        writing.write(REFORM, page, "sv", new TextWords("Rättas", "", "Nytt"), CARE, 1);
        assertThat(open.page("falkenberg", page, Language.sv).read().correctedAt()).isNotNull();
        assertThat(queries.show(REFORM, page, "sv").versions()).extracting(TextVersionRow::html).containsExactly("<p>Nytt</p>\n", "<p>Text</p>\n");
        assertThatThrownBy(() -> writing.write(REFORM, page, "sv", words("Rättas"), CARE, 0)).hasMessage("rule.changed-meanwhile");
    }

    @Test
    void the_job_lets_out_what_is_due_and_nothing_else() {
        String page = writing.begin(REFORM, "", "sv", words("Senare"), CARE);
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
        String first = writing.begin(REFORM, "", "sv", words("Trädets rot"), CARE);
        String second = writing.begin(REFORM, first, "sv", words("Trädets gren"), CARE);
        String third = writing.begin(REFORM, second, "sv", words("Trädets löv"), CARE);
        assertThatThrownBy(() -> writing.begin(REFORM, third, "sv", words("För djupt"), CARE)).hasMessage("rule.page-too-deep");
        writing.publish(REFORM, second, "sv", 0);
        writing.publish(REFORM, third, "sv", 0);
        assertThat(open.page("falkenberg", third, Language.sv).way()).extracting(one -> one.slug()).containsExactly(second);
    }

    private void assertGone(String page) {
        assertThatThrownBy(() -> open.page("falkenberg", page, Language.sv)).isInstanceOf(NotFound.class);
        assertThat(open.pages("falkenberg", Language.sv).pages()).noneMatch(one -> one.slug().equals(page));
    }

    private static TextWords words(String title) {
        return new TextWords(title, "", "Text");
    }
}

package org.ledord.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.inbound.InboundGround;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Refused;
import org.ledord.shared.Writes;
import org.ledord.transparency.OpenReportQueries;
import org.ledord.transparency.ReportPage;
import org.ledord.transparency.ReportRow;

/** A report through its doors: what it holds, that it stays, and what it says of the one before. */
class ReportIT extends InboundGround {
    @Inject
    private ReportWriting writing;
    @Inject
    private ReportQueries queries;
    @Inject
    private OpenReportQueries open;
    @Inject
    private CurrentActor actor;
    @Inject
    private Writes sql;

    @BeforeEach
    void the_reform_is_public() {
        sql.change("update reform set published_at = :now where slug = :reform", Map.of("now", clock.instant(), "reform", reform.slug()));
    }

    @Test
    void what_is_published_stays_as_it_was_and_the_next_one_tells_what_is_another() {
        as(lead);
        int first = writing.begin(text("Vi har börjat.", "Det går."));
        writing.publish(reform, first);
        ReportPage then = seen(first);
        assertThat(then.of("FIGURE")).filteredOn(row -> row.key().equals("rounds")).singleElement().satisfies(row -> assertThat(row.value()).isEqualTo(1));
        assertThat(then.of("ROUND")).singleElement().extracting(ReportRow::title, ReportRow::state).containsExactly("Fasta rundor", "OPEN");
        assertThat(then.rows()).as("the first one compares with nothing").noneMatch(row -> row.fresh() || row.changed());

        sql.change("update round set status = 'CLOSED', closed_at = :now where matter_id = (select m.id from matter m join reform r on r.id = m.reform_id where r.slug = :reform and m.kind = 'ROUND')",
                Map.of("now", clock.instant(), "reform", reform.slug()));
        assertThat(seen(first)).as("though the round has closed since").isEqualTo(then);
        int second = writing.begin(text("Vi har fortsatt.", "Det gick."));
        writing.publish(reform, second);
        assertThat(seen(second).before()).isEqualTo(first);
        assertThat(seen(second).of("ROUND")).singleElement().satisfies(row -> {
            assertThat(row.changed()).isTrue();
            assertThat(row.was()).isEqualTo("OPEN");
        });
        assertThat(seen(second).of("FIGURE")).filteredOn(ReportRow::changed).isEmpty();
    }

    @Test
    void a_draft_is_nobodys_to_read_but_the_leads_and_a_published_one_is_nobodys_to_change() {
        as(lead);
        int number = writing.begin(text("", ""));
        assertThatThrownBy(() -> seen(number)).satisfies(refused -> assertThat(refused instanceof NotFound || refused.getCause() instanceof NotFound).isTrue());
        assertThatThrownBy(() -> writing.publish(reform, number)).hasMessage("rule.report-intro");
        writing.revise(text("Vi har börjat.", "Det går."), number, queries.show(reform, number).revision());
        assertThatThrownBy(() -> writing.revise(text("Annat.", "Annat."), number, 0)).hasMessage("rule.changed-meanwhile");
        writing.publish(reform, number);
        assertThatThrownBy(() -> writing.publish(reform, number)).hasMessage("rule.report-frozen");
        assertThatThrownBy(() -> writing.revise(text("Annat.", "Annat."), number, queries.show(reform, number).revision())).hasMessage("rule.report-frozen");
        assertThatThrownBy(() -> sql.change("update report_row set value = 7 where report_id = (select p.id from report p join reform r on r.id = p.reform_id where r.slug = :reform)",
                Map.of("reform", reform.slug()))).as("by SQL").hasMessageContaining("report_is_frozen");
        as(writer);
        assertThatThrownBy(() -> writing.begin(text("Vi har börjat.", "Det går."))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> queries.list(reform)).isInstanceOf(Refused.class);
    }

    private ReportPage seen(int number) {
        return actor.as(new Actor.Anonymous(), () -> open.show(reform.slug(), number, Language.sv));
    }

    private ReportText text(String intro, String conclusions) {
        return new ReportText(reform, ReportKind.INTERIM, Language.sv, "Så långt", intro, conclusions);
    }
}

package org.ledord.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** When a round's kit may be kept and when it may be seen. */
class KitSheetTest {
    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    private static final KitText DONE = text("Fasta rundor.", "Du vet vem du möter.", "Svara på mejlet.", "Nu prövar vi.", "", "");

    @Test
    void an_unfinished_text_is_kept_and_not_published_and_all_its_gaps_are_told_at_once() {
        KitSheet sheet = new KitSheet(1, text("Fasta rundor.", "", "", "", "https://film.example.org/1", ""));
        assertThatThrownBy(() -> sheet.publish(NOW)).asInstanceOf(type(RuleViolation.class)).extracting(RuleViolation::all).asList()
                .extracting(one -> ((RuleViolation) one).field()).containsExactly("means", "answering", "read-out", "transcript");
    }

    @Test
    void what_is_published_stays_finished() {
        KitSheet sheet = new KitSheet(1, DONE);
        sheet.publish(NOW);
        assertThatThrownBy(() -> sheet.publish(NOW)).hasMessage("rule.kit-published");
        assertThatThrownBy(() -> sheet.write(text("", "a", "b", "c", "", ""), 0)).hasMessage("rule.kit-proposed-missing");
        sheet.withdraw();
        assertThatCode(() -> sheet.write(text("", "a", "b", "c", "", ""), 0)).doesNotThrowAnyException();
        assertThatThrownBy(sheet::withdraw).hasMessage("rule.kit-not-published");
    }

    @Test
    void nobody_writes_over_what_another_wrote_meanwhile() {
        KitSheet sheet = new KitSheet(1, DONE);
        assertThatThrownBy(() -> sheet.write(DONE, 3)).hasMessage("rule.changed-meanwhile");
    }

    @Test
    void more_than_fits_the_sheet_is_refused_beside_its_field() {
        assertThatThrownBy(() -> new KitSheet(1, text("a".repeat(KitText.ON_SHEET + 1), "", "", "b".repeat(KitText.ALOUD + 1), "", ""))).asInstanceOf(type(RuleViolation.class))
                .extracting(RuleViolation::all).asList().extracting(one -> ((RuleViolation) one).field()).containsExactly("proposed", "read-out");
    }

    @Test
    void a_film_is_at_a_whole_secure_address() {
        for (String wrong : new String[] {"http://film.example.org/1", "film.example.org/1", "https:///1", "https://a:b@film.example.org/1", "javascript:alert(1)", "https://film example.org"}) {
            assertThatThrownBy(() -> new KitSheet(1, text("", "", "", "", wrong, ""))).as(wrong).hasMessage("rule.kit-film");
        }
        assertThatCode(() -> new KitSheet(1, text("", "", "", "", "https://film.example.org/1?a=b", ""))).doesNotThrowAnyException();
    }

    private static KitText text(String proposed, String means, String answering, String readOut, String film, String transcript) {
        return new KitText(null, Language.sv, proposed, means, answering, readOut, film, transcript);
    }
}

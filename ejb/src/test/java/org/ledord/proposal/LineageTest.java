package org.ledord.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a draft begins with in which others go on. */
class LineageTest {
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    @Test
    void nothing_that_was_written_is_left_out_and_each_text_says_whose_it_was() {
        Draft one = new Draft("Rundor", "Planen ändras.", "Fastare rundor.", "", MARCH.plusMonths(1), null, Set.of());
        Draft other = new Draft("Rapport", "", "Rapporttid.", "Färre missar.", MARCH, null, Set.of());
        Draft merged = Lineage.merged("Fasta rundor och rapporttid", List.of(new Lineage.Part("F4 Rundor", one), new Lineage.Part("F7 Rapport", other)));
        assertThat(merged.title()).isEqualTo("Fasta rundor och rapporttid");
        assertThat(merged.today()).isEqualTo("F4 Rundor:\nPlanen ändras.");
        assertThat(merged.proposed()).isEqualTo("F4 Rundor:\nFastare rundor.\n\nF7 Rapport:\nRapporttid.");
        assertThat(merged.effect()).isEqualTo("F7 Rapport:\nFärre missar.");
        assertThat(merged.wantedFrom()).as("the first of the days").isEqualTo(MARCH);
    }

    @Test
    void a_part_of_a_split_begins_with_the_whole_text_under_its_own_title() {
        Draft words = new Draft("Rundor", "Planen ändras.", "Fastare rundor.", "Färre.", MARCH, null, Set.of());
        assertThat(Lineage.named("Helger", words)).isEqualTo(new Draft("Helger", "Planen ändras.", "Fastare rundor.", "Färre.", MARCH, null, Set.of()));
    }
}

package org.ledord.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a draft begins with in which others go on. */
class LineageTest {
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    @Test
    void what_is_said_about_a_principle_goes_on_as_well() {
        Draft one = new Draft("Rundor", "", "", "", null, null, Set.of(1), Map.of(1, new Argument("Fler är med.", "Det tar tid.")));
        Draft other = new Draft("Rapport", "", "", "", null, null, Set.of(1, 2), Map.of(1, new Argument("Alla talar.", ""), 2, new Argument("Listan syns.", "Inget.")));
        Draft both = Lineage.merged("Ihop", List.of(new Lineage.Part("F4 Rundor", one), new Lineage.Part("F5 Rapport", other)));
        assertThat(both.argument(1)).isEqualTo(new Argument("F4 Rundor:\nFler är med.\n\nF5 Rapport:\nAlla talar.", "F4 Rundor:\nDet tar tid."));
        assertThat(both.argument(2).serves()).isEqualTo("F5 Rapport:\nListan syns.");
        assertThat(Lineage.named("Helger", other).arguments()).isEqualTo(other.arguments());
    }

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

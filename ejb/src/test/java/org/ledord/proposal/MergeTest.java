package org.ledord.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ledord.shared.Language;
import org.ledord.shared.WordDiff;

/** What two have made of the same words is put together; nothing that either wrote is lost without being said. */
class MergeTest {
    private static final String TODAY = "Planeringen görs om varje morgon. I snitt möter varje brukare fjorton personer under två veckor, bl.a. på grund av "
            + "sjukfrånvaro. Kl. 7.30 vet ingen säkert vem som går vart.\n\nMedarbetarna får sin lista i telefonen.";

    @Test
    void what_two_say_about_a_principle_is_put_together_and_no_argument_is_lost() {
        Draft base = argued(Map.of(1, new Argument("Fler är med.", "")));
        Draft theirs = argued(Map.of(1, new Argument("Fler är med. Även vikarier.", "Det tar tid.")));
        Draft mine = argued(Map.of(1, new Argument("Fler är med från början.", "")));
        Merge merge = Merge.of(base, theirs, mine, Language.sv);
        assertThat(merge.words().argument(1).serves()).contains("Även vikarier.", "från början");
        assertThat(merge.words().argument(1).against()).isEqualTo("Det tar tid.");
        assertThat(merge.field("against.1").map(Merge.Field::kind)).contains(Merge.Kind.TAKEN);
        Draft dropped = new Draft("Fasta rundor", "", "", "", null, null, Set.of());
        assertThat(Merge.of(base, dropped, mine, Language.sv).words().argument(1).serves()).as("I have written on it").contains("Fler är med från början.");
        assertThat(Merge.of(base, dropped, base, Language.sv).words().principles()).isEmpty();
    }

    private static Draft argued(Map<Integer, Argument> arguments) {
        return new Draft("Fasta rundor", "", "", "", null, null, Set.of(1), arguments);
    }

    @Test
    void changes_in_different_sentences_are_all_in() {
        String theirs = TODAY.replace("fjorton personer", "sexton personer");
        String mine = TODAY.replace("får sin lista i telefonen", "får sin lista i telefonen samma morgon");
        Merge merge = merge(today(theirs), today(mine));
        assertThat(merge.words().today()).isEqualTo(TODAY.replace("fjorton", "sexton").replace("i telefonen.", "i telefonen samma morgon."));
        assertThat(merge.fields()).singleElement().satisfies(field -> {
            assertThat(field.key()).isEqualTo("today");
            assertThat(field.kind()).isEqualTo(Merge.Kind.BOTH);
            assertThat(field.theirs()).isEqualTo(theirs);
            assertThat(field.mine()).isEqualTo(mine);
            assertThat(field.pieces()).contains(new WordDiff.Piece(WordDiff.Kind.REMOVED, "sexton"), new WordDiff.Piece(WordDiff.Kind.ADDED, "fjorton"));
        });
    }

    @Test
    void a_sentence_that_both_have_changed_stands_as_each_wrote_it() {
        Merge merge = merge(today(TODAY.replace("fjorton personer", "sexton personer")), today(TODAY.replace("fjorton personer", "tolv personer")));
        assertThat(merge.fields()).singleElement().extracting(Merge.Field::kind).isEqualTo(Merge.Kind.CLASH);
        assertThat(merge.words().today()).isEqualTo("Planeringen görs om varje morgon. I snitt möter varje brukare sexton personer under två veckor, bl.a. på grund av "
                + "sjukfrånvaro. I snitt möter varje brukare tolv personer under två veckor, bl.a. på grund av sjukfrånvaro. "
                + "Kl. 7.30 vet ingen säkert vem som går vart.\n\nMedarbetarna får sin lista i telefonen.");
    }

    @Test
    void what_both_add_at_the_end_stands_one_after_the_other() {
        Merge merge = merge(today(TODAY + " Nycklarna hämtas på kontoret."), today(TODAY + "\n\nCyklarna räcker inte."));
        assertThat(merge.words().today()).endsWith("Medarbetarna får sin lista i telefonen.\n\nNycklarna hämtas på kontoret. Cyklarna räcker inte.");
        assertThat(merge.fields()).singleElement().extracting(Merge.Field::kind).isEqualTo(Merge.Kind.BOTH);
    }

    @Test
    void the_same_change_is_made_once_and_a_sentence_that_one_took_away_stays_if_the_other_changed_it() {
        String both = TODAY.replace("fjorton", "sexton");
        assertThat(merge(today(both), today(both)).fields()).as("they agree").isEmpty();
        Merge merge = merge(today(both.replace("Kl. 7.30 vet ingen säkert vem som går vart.", "").replace(" \n", "\n")),
                today(TODAY.replace("Kl. 7.30 vet", "Kl. 7.15 vet")));
        assertThat(merge.words().today()).contains("sexton personer", "Kl. 7.15 vet ingen säkert vem som går vart.").doesNotContain("7.30", "fjorton");
        assertThat(merge.fields().get(0).kind()).isEqualTo(Merge.Kind.CLASH);
        Merge gone = merge(today(TODAY.replace("\n\nMedarbetarna får sin lista i telefonen.", "")), today(TODAY.replace("fjorton", "tolv")));
        assertThat(gone.words().today()).endsWith("vem som går vart.").contains("tolv");
    }

    @Test
    void a_new_paragraph_and_items_without_a_full_stop_are_changes_too() {
        String list = "Vi provar:\n- fasta rundor\n- egen nyckel\n- cykel";
        Merge items = merge(list, list.replace("- egen nyckel", "- egen nyckel i centrum"), list + "\n- morgonmöte");
        assertThat(items.words().today()).isEqualTo("Vi provar:\n- fasta rundor\n- egen nyckel i centrum\n- cykel\n- morgonmöte");
        String two = "Det första. Det andra. Det tredje.";
        assertThat(merge(two, two.replace("tredje", "fjärde"), two.replace("första. ", "första.\n\n")).words().today()).isEqualTo("Det första.\n\nDet andra. Det fjärde.");
    }

    @Test
    void fields_that_only_one_has_changed_are_taken_and_only_theirs_are_told() {
        Draft base = new Draft("Fasta rundor", TODAY, "Vi prövar.", "", null, "personal", Set.of(1, 2));
        Draft theirs = new Draft("Fasta rundor i centrum", TODAY, "Vi prövar.", "Färre möter varje brukare.", LocalDate.of(2027, 1, 11), "personal", Set.of(1, 2, 3));
        Draft mine = new Draft("Fasta rundor", TODAY, "Vi prövar i ett halvår.", "", null, "ledning", Set.of(2));
        Merge merge = Merge.of(base, theirs, mine, Language.sv);
        assertThat(merge.words()).isEqualTo(new Draft("Fasta rundor i centrum", TODAY, "Vi prövar i ett halvår.", "Färre möter varje brukare.", LocalDate.of(2027, 1, 11),
                "ledning", Set.of(2, 3)));
        assertThat(merge.fields()).extracting(field -> field.key() + " " + field.kind())
                .containsExactly("title TAKEN", "principles BOTH", "effect TAKEN", "from TAKEN");
        assertThat(merge.field("proposed")).as("mine alone").isEmpty();
        assertThat(Merge.of(base, base, mine, Language.sv)).isEqualTo(new Merge(mine, java.util.List.of()));
    }

    @Test
    void where_there_is_room_for_one_mine_stays_and_theirs_is_shown() {
        Draft base = new Draft("Fasta rundor", "", "", "", LocalDate.of(2027, 1, 11), null, Set.of());
        Merge merge = Merge.of(base, new Draft("Fasta turer", "", "", "", LocalDate.of(2027, 2, 1), null, Set.of()),
                new Draft("Fasta listor", "", "", "", null, "personal", Set.of()), Language.sv);
        assertThat(merge.words()).isEqualTo(new Draft("Fasta listor", "", "", "", null, "personal", Set.of()));
        assertThat(merge.field("title")).hasValueSatisfying(field -> assertThat(field.pieces()).containsExactly(new WordDiff.Piece(WordDiff.Kind.SAME, "Fasta "),
                new WordDiff.Piece(WordDiff.Kind.REMOVED, "turer"), new WordDiff.Piece(WordDiff.Kind.ADDED, "listor")));
        assertThat(merge.field("from")).hasValueSatisfying(field -> assertThat(field.theirs() + "|" + field.mine()).isEqualTo("2027-02-01|"));
    }

    private static Merge merge(Draft theirs, Draft mine) {
        return Merge.of(today(TODAY), theirs, mine, Language.sv);
    }

    private static Merge merge(String base, String theirs, String mine) {
        return Merge.of(today(base), today(theirs), today(mine), Language.sv);
    }

    private static Draft today(String words) {
        return new Draft("Fasta rundor", words, "Vi prövar.", "", null, null, Set.of(1));
    }
}

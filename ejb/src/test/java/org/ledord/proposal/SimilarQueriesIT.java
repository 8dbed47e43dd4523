package org.ledord.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Language;

/** Whoever writes is shown what says something alike, of what they may read. */
class SimilarQueriesIT extends ProposalGround {
    @Inject
    private SimilarQueries queries;
    @Inject
    private ProposalWriting writing;

    @Test
    void what_says_something_alike_is_found_by_title_and_by_text_in_other_forms_of_the_words() {
        as(writer);
        MatterKey rounds = write("Fasta rundor och daglig rapporttid", "Planeringen ändras varje dag.", "Teamsamordnaren lägger fastare rundor i grundplaneringen.");
        MatterKey keys = write("Nycklar i kodskåp", "Nycklarna ligger på kontoret.", "Ett kodskåp sätts upp vid porten.");
        assertThat(found(null, "Fasta rundor", "")).containsExactly(rounds.number());
        assertThat(found(null, "", "Ett kodskåp för nyckeln vid varje port, i stället för på kontoret")).containsExactly(keys.number());
        assertThat(found(rounds.number(), "Fasta rundor och daglig rapporttid", "")).as("not like itself").isEmpty();
        assertThat(found(null, "Reserv på helger", "Tre grupper delar en extra person.")).isEmpty();
        assertThat(found(null, " ", "")).isEmpty();
    }

    @Test
    void a_draft_that_one_may_not_read_is_not_found_and_at_most_five_are() {
        as(writer);
        for (int i = 0; i < 7; i++) {
            write("Fasta rundor " + i, "Planeringen ändras.", "Fastare rundor.");
        }
        assertThat(found(null, "Fasta rundor", "")).hasSize(5);
        as(outsider);
        assertThat(found(null, "Fasta rundor", "")).isEmpty();
    }

    private MatterKey write(String title, String today, String proposed) {
        return writing.begin(group, Language.sv, new Draft(title, today, proposed, "", null, null, Set.of())).proposal();
    }

    private List<Integer> found(Integer own, String title, String text) {
        return queries.similar(reform, own, title, text, Language.sv).stream().map(SimilarProposal::number).toList();
    }
}

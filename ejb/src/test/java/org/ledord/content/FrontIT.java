package org.ledord.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;
import org.ledord.testing.ContainerTest;
import org.ledord.transparency.OpenItem;
import org.ledord.transparency.OpenQueries;

/** Questions, figures and what others say stand on the first page when they are let out, each once and in the reader's language. */
class FrontIT extends ContainerTest {
    private static final ReformKey REFORM = new ReformKey("norrkoping");
    private static final FrontFacts COUNTED = new FrontFacts("Planeringssystemet", "mars 2026", null, null, "");
    @Inject
    private FrontWriting writing;
    @Inject
    private FrontQueries queries;
    @Inject
    private OpenQueries open;
    @Inject
    private CurrentActor actor;
    @Inject
    private Reads reads;

    @BeforeEach
    void the_lead_is_here() {
        as("projektledare-norrkoping@example.org");
    }

    @Test
    void a_question_is_seen_when_it_is_let_out_and_once_in_the_language_of_its_reader() {
        long item = writing.begin(REFORM, FrontKind.FAQ, "sv", new TextWords("Vem bestämmer provet?", "", "**Nämnden.**"), FrontFacts.NONE);
        assertThat(shown("FAQ", Language.sv)).doesNotContain("Vem bestämmer provet?");
        writing.publish(REFORM, item, "sv", 0);
        writing.write(REFORM, item, "en", new TextWords("Who decides the test?", "", "The board."), FrontFacts.NONE, 0);
        assertThat(shown("FAQ", Language.en)).contains("Vem bestämmer provet?");
        writing.publish(REFORM, item, "en", 0);
        assertThat(shown("FAQ", Language.en)).contains("Who decides the test?").doesNotContain("Vem bestämmer provet?");
        assertThat(items("FAQ", Language.sv)).filteredOn(one -> one.title().equals("Vem bestämmer provet?")).singleElement().extracting(OpenItem::text).asString().contains("<strong>Nämnden.</strong>");
        assertThat(reads.count("select count(*) from search_source where title = 'Vem bestämmer provet?'", Map.of())).isEqualTo(1);
        writing.withdraw(REFORM, item, "sv", "Fel");
        writing.withdraw(REFORM, item, "en", "Wrong");
        assertThat(shown("FAQ", Language.sv)).doesNotContain("Vem bestämmer provet?", "Who decides the test?");
        assertThat(reads.count("select count(*) from search_source where title = 'Vem bestämmer provet?'", Map.of())).isZero();
    }

    @Test
    void a_figure_says_where_it_comes_from_and_a_view_who_said_it() {
        TextWords words = new TextWords("Personer", "", "12");
        assertThatThrownBy(() -> writing.begin(REFORM, FrontKind.FIGURE, "sv", words, FrontFacts.NONE)).satisfies(no -> assertThat(((RuleViolation) no).all()).extracting(RuleViolation::field).containsExactly("source", "dated"));
        assertThatThrownBy(() -> writing.begin(REFORM, FrontKind.VIEW, "sv", words, new FrontFacts("", "", null, null, "javascript:alert(1)")))
                .satisfies(no -> assertThat(((RuleViolation) no).all()).extracting(RuleViolation::field).containsExactly("source", "kind", "seen", "url"));
        long view = writing.begin(REFORM, FrontKind.VIEW, "sv", new TextWords("Insändare om provet", "", "Emot."), new FrontFacts("Bladet", "", LocalDate.of(2026, 3, 1), ViewKind.DEBATE, "https://bladet.example/1"));
        writing.publish(REFORM, view, "sv", 0);
        assertThat(items("VIEW", Language.sv)).filteredOn(one -> one.title().equals("Insändare om provet")).singleElement().satisfies(one -> {
            assertThat(one.parent()).isEqualTo("Bladet");
            assertThat(one.link()).isEqualTo("https://bladet.example/1");
        });
    }

    @Test
    void they_are_ordered_and_stand_in_that_order() {
        long first = figure("Provsiffra ett");
        long second = figure("Provsiffra två");
        writing.advance(REFORM, FrontKind.FIGURE, second);
        assertThat(queries.list(REFORM, FrontKind.FIGURE)).extracting(FrontRow::id).containsSubsequence(second, first);
        assertThat(shown("FIGURE", Language.sv)).containsSubsequence("Provsiffra två", "Provsiffra ett");
    }

    @Test
    void only_the_lead_of_the_reform_writes_them() {
        long item = figure("Provsiffra tre");
        as("projektledare@example.org");
        assertThatThrownBy(() -> writing.publish(REFORM, item, "sv", 1)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> writing.publish(new ReformKey("falkenberg"), item, "sv", 1)).as("nor by the way of one's own").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.show(new ReformKey("falkenberg"), item, "sv")).isInstanceOf(NotFound.class);
    }

    private long figure(String title) {
        long item = writing.begin(REFORM, FrontKind.FIGURE, "sv", new TextWords(title, "", "7"), COUNTED);
        writing.publish(REFORM, item, "sv", 0);
        return item;
    }

    private List<String> shown(String kind, Language language) {
        return items(kind, language).stream().map(OpenItem::title).toList();
    }

    private List<OpenItem> items(String kind, Language language) {
        return open.front("norrkoping", language).items(kind);
    }

    private void as(String address) {
        actor.is(new Actor.SignedIn(reads.count("select person_id from mail_address where address = :address", Map.of("address", address)), Set.of()));
    }
}

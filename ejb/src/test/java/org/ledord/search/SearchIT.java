package org.ledord.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.search.Found.State;
import org.ledord.shared.Language;
import org.ledord.shared.Reads;
import org.ledord.shared.Statements;
import org.ledord.shared.Writes;
import org.ledord.testing.ContainerTest;

/** Everything public is found by its words, however they are written, and nothing hidden is found or hinted at. */
class SearchIT extends ContainerTest {
    @Inject
    private OpenSearchQueries search;
    @Inject
    private SearchIndex index;
    @Inject
    private Writes writes;
    @Inject
    private Reads reads;
    @Inject
    private Clock clock;
    @Inject
    private UserTransaction transaction;

    private String slug;

    @BeforeEach
    void a_reform_of_its_own() {
        slug = "sok-" + UUID.randomUUID().toString().substring(0, 8);
        writes.change("""
                insert into reform (slug, jurisdiction, zone, municipality, language, status, influence, published_at)
                select :slug, r.jurisdiction, r.zone, 'Sökeby', 'sv', r.status, r.influence, r.published_at from reform r where r.slug = 'falkenberg'""", Map.of("slug", slug));
    }

    @Test
    void a_word_is_found_in_its_other_forms_and_within_words_that_are_written_together() throws Exception {
        ask("sv", "Vad händer med detaljstyrning?", "Den tas bort.");
        ask("sv", "Vad är hemtjänstmodellen?", "Ett sätt att arbeta.");
        ask("sv", "Var finns ett protokoll?", "På webbplatsen.");
        renew();
        assertThat(titles("detaljstyrningen")).containsExactly("Vad händer med detaljstyrning?");
        assertThat(titles("hemtjänst")).containsExactly("Vad är hemtjänstmodellen?");
        assertThat(titles("protokollet")).containsExactly("Var finns ett protokoll?");
        assertThat(titles("styrning")).containsExactly("Vad händer med detaljstyrning?");
        assertThat(titles("styrningarna bort")).containsExactly("Vad händer med detaljstyrning?");
        assertThat(titles("styrning protokoll")).as("nothing holds both, each holds one").hasSize(2);
        assertThat(find("styrning protokoll").state()).isEqualTo(State.NEAR);
    }

    @Test
    void the_demo_answers_the_examples() throws Exception {
        renew();
        assertThat(search.find("minutstyrningen", "falkenberg", Narrowed.NOT, 1, 10, Language.sv).state()).isEqualTo(State.FOUND);
        assertThat(search.find("minutstyrnig", "falkenberg", Narrowed.NOT, 1, 10, Language.sv).hits()).isNotEmpty().allSatisfy(hit -> assertThat(hit.slug()).isEqualTo("falkenberg"));
    }

    @Test
    void a_picture_is_found_by_the_words_for_those_who_do_not_see_it() throws Exception {
        ask("sv", "Hur ser det ut?", "Så här.</p><p><img src=\"/images/prov/skapet\" alt=\"Ett grönt nyckelskåp &#34;vid&#34; porten\" width=\"10\" height=\"10\">");
        renew();
        assertThat(titles("nyckelskåpet")).containsExactly("Hur ser det ut?");
        assertThat(find("porten").hits().get(0).passage().text()).isEqualTo("Ett grönt nyckelskåp \"vid\" porten");
        assertThat(find("skapet").hits()).as("not by its address").isEmpty();
    }

    @Test
    void each_language_has_its_endings_whatever_the_readers_language_is() throws Exception {
        ask("nb", "Hvor er nøklene?", "I skapet.");
        ask("fi", "Missä kokoukset pidetään?", "Talossa.");
        ask("en", "Who negotiates?", "Both sides.");
        renew();
        assertThat(titles("nøkler")).hasSize(1);
        assertThat(titles("kokouksissa")).hasSize(1);
        assertThat(titles("negotiating")).containsExactly("Who negotiates?");
    }

    @Test
    void a_slip_of_the_hand_and_a_keyboard_without_rings_find_it_all_the_same() throws Exception {
        ask("sv", "Nyckelskåpet", "Vid porten i källaren.");
        renew();
        assertThat(titles("nyckelskpet")).containsExactly("Nyckelskåpet");
        assertThat(titles("kallaren")).containsExactly("Nyckelskåpet");
        assertThat(find("kallaren").state()).isEqualTo(State.NEAR);
        assertThat(find("xyzzyqwerty").state()).isEqualTo(State.NONE);
        assertThat(find("porttavla").hits()).isEmpty();
    }

    @Test
    void what_was_found_can_be_narrowed_to_the_language_that_it_is_written_in() throws Exception {
        ask("sv", "Sauna", "Bastun är varm.");
        ask("fi", "Sauna", "Sauna on lämmin.");
        renew();
        assertThat(find("sauna").tongues()).extracting(Found.TongueCount::language).containsExactlyInAnyOrder("fi", "sv");
        Found finnish = search.find("sauna", slug, new Narrowed("", "fi"), 1, 10, Language.sv);
        assertThat(finnish.hits()).extracting(Hit::language).containsOnly("fi");
        assertThat(finnish.among()).isEqualTo(finnish.hits().size());
        assertThat(finnish.tongues()).as("and how much there is in the others stands beside").hasSize(2);
        assertThat(search.find("sauna", slug, new Narrowed("", "nb"), 1, 10, Language.sv).hits()).isEmpty();
    }

    @Test
    void hits_are_marked_in_title_and_text_and_counted_by_kind() throws Exception {
        ask("sv", "Om rundorna", "Rundor läggs av dem som går dem.");
        renew();
        Found found = find("runda");
        assertThat(found.kinds()).containsExactly(new Found.KindCount("FAQ", 1));
        assertThat(found.hits().get(0).title().pieces()).contains(new Passage.Piece("rundorna", true));
        assertThat(found.hits().get(0).passage().pieces()).contains(new Passage.Piece("Rundor", true));
        assertThat(search.find("runda", slug, new Narrowed("POST", ""), 1, 10, Language.sv).hits()).isEmpty();
    }

    @Test
    void whatever_is_typed_has_an_answer() throws Exception {
        renew();
        assertThat(find("").state()).isEqualTo(State.NOTHING_ASKED);
        assertThat(find("å").state()).isEqualTo(State.TOO_SHORT);
        assertThat(find("och det som").state()).isEqualTo(State.SAYS_NOTHING);
        for (String odd : List.of("'", "\"", "a' or '1'='1", "'; drop table search_entry; --", "\\", "%_%", ":* & |", "x".repeat(5000), "ord ".repeat(5000), "\u0000\u0001", "😀 emoji", "ＡＢＣ", "<script>alert(1)</script>", "{0} #{1}")) {
            assertThat(find(odd).state()).as(odd).isNotNull();
        }
        assertThat(reads.count("select count(*) from search_entry", Map.of())).isPositive();
    }

    @Test
    void what_is_not_published_is_not_found_counted_or_hinted_at_and_what_is_withdrawn_is_gone_at_once() throws Exception {
        String word = "hemlighetsord" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        writes.change("""
                insert into matter (reform_id, kind, number, title, language, status, audience, created_at, changed_at)
                select r.id, 'COMMITMENT', 1, :word, 'sv', 'OPEN', 'REFORM', m.created_at, m.changed_at from reform r, (select * from matter limit 1) m where r.slug = :slug""", Map.of("word", "Om " + word, "slug", slug));
        writes.change("""
                insert into commitment (matter_id, made_by, text, made_on, state)
                select m.id, c.made_by, :word, c.made_on, 'OPEN' from matter m join reform r on r.id = m.reform_id and r.slug = :slug, (select * from commitment limit 1) c""", Map.of("word", "Om " + word + " igen", "slug", slug));
        renew();
        String slip = word.substring(0, word.length() - 1);
        assertThat(find(word).state()).isEqualTo(State.NONE);
        assertThat(find(slip).state()).isEqualTo(State.NONE);
        assertThat(reads.count("select count(*) from public_search_word where word = :word", Map.of("word", word))).isZero();
        writes.change("update matter set audience = 'PUBLIC' where title = :title", Map.of("title", "Om " + word));
        renew();
        assertThat(titles(word)).containsExactly("Om " + word);
        assertThat(find(slip).hits()).hasSize(1);
        writes.change("update matter set audience = 'REFORM' where title = :title", Map.of("title", "Om " + word));
        assertThat(find(word).state()).as("before the copy is renewed").isEqualTo(State.NONE);
        assertThat(find(slip).kinds()).isEmpty();
        renew();
        assertThat(reads.count("select count(*) from search_entry where side = 'OPEN' and title = :title", Map.of("title", "Om " + word))).isZero();
        assertThat(reads.count("select count(*) from search_word where side = 'OPEN' and word = :word", Map.of("word", word))).isZero();
    }

    @Test
    void a_change_is_found_without_anybodys_doing_within_seconds() throws Exception {
        ask("sv", "Helt ny fråga", "Självgående.");
        Instant until = clock.instant().plus(Duration.ofSeconds(20));
        while (titles("självgående").isEmpty() && clock.instant().isBefore(until)) {
            Thread.onSpinWait();
        }
        assertThat(titles("självgående")).containsExactly("Helt ny fråga");
    }

    @Test
    void a_question_is_answered_with_passages_as_they_stand_and_with_nothing_where_nothing_is_said() throws Exception {
        ask("sv", "Vad händer med detaljstyrningen?", "Den tas bort när grupperna har lagt egna rundor.");
        ask("sv", "När händer det?", "I vår.");
        ask("sv", "Vem bestämmer?", "Nämnden. Den hör facken först. Om detaljstyrning beslutar den i maj.");
        renew();
        Found found = search.answers("Vad händer egentligen med detaljstyrning, tro?", slug, Language.sv);
        assertThat(found.state()).isEqualTo(State.FOUND);
        assertThat(found.hits()).extracting(hit -> hit.title().text()).contains("Vad händer med detaljstyrningen?", "Vem bestämmer?").doesNotContain("När händer det?");
        assertThat(found.hits()).extracting(hit -> hit.passage().text()).contains("Den tas bort när grupperna har lagt egna rundor.").allMatch(text -> reads.count("select count(*) from content_text where position(:text in body) > 0", Map.of("text", text)) > 0);
        assertThat(search.answers("detaljstyrnig", slug, Language.sv).hits()).as("mistyped").hasSize(2);
        assertThat(search.answers("Finns det xyzzyqwerty?", slug, Language.sv).state()).isEqualTo(State.NONE);
        assertThat(search.answers("och det", slug, Language.sv).state()).isEqualTo(State.SAYS_NOTHING);
        Statements.reset();
        search.answers("Vad händer med detaljstyrning?", slug, Language.sv);
        assertThat(Statements.count()).isEqualTo(4);
    }

    @Test
    void a_search_costs_few_statements() throws Exception {
        ask("sv", "Nyckelskåpet", "Vid porten.");
        renew();
        Statements.reset();
        find("nyckelskåpet");
        assertThat(Statements.count()).isEqualTo(2);
        Statements.reset();
        find("nyckelskpet");
        assertThat(Statements.count()).isEqualTo(4);
    }

    private void ask(String language, String question, String answer) {
        writes.change("""
                with item as (insert into front_item (reform_id, kind, position) select r.id, 'FAQ', 1 from reform r where r.slug = :slug returning id)
                insert into content_text (item_id, language, title, lead, body, html, status, published_at, changed_at, revision)
                select id, :language, :question, '', :answer, '<p>' || :answer || '</p>', 'PUBLISHED', cast(:now as timestamptz), cast(:now as timestamptz), 0 from item""",
                Map.of("slug", slug, "question", question, "answer", answer, "language", language, "now", clock.instant()));
    }

    /** As the timer does, or after it: until all that was committed before is in the copy. */
    private void renew() throws Exception {
        long committed = reads.count("select version from public_version", Map.of());
        while (reads.count("select version from search_state where side = 'OPEN'", Map.of()) < committed) {
            transaction.begin();
            index.renew();
            transaction.commit();
        }
    }

    private Found find(String typed) {
        return search.find(typed, slug, Narrowed.NOT, 1, 10, Language.sv);
    }

    private List<String> titles(String typed) {
        return find(typed).hits().stream().map(hit -> hit.title().text()).toList();
    }
}

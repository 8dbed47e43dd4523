package org.ledord.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.discussion.Discussing;
import org.ledord.matter.MatterKey;
import org.ledord.proposal.Draft;
import org.ledord.proposal.ProposalGround;
import org.ledord.proposal.ProposalWriting;
import org.ledord.proposal.Saved;
import org.ledord.search.Found.State;
import org.ledord.shared.Language;
import org.ledord.shared.Reads;
import org.ledord.shared.Statements;
import org.ledord.shared.Writes;

/** Inside, each finds what they may see, and nothing tells them that there is more. */
class WorkSearchIT extends ProposalGround {
    @Inject
    private WorkSearchQueries search;
    @Inject
    private SearchIndex index;
    @Inject
    private ProposalWriting writing;
    @Inject
    private Discussing discussing;
    @Inject
    private CurrentActor actor;
    @Inject
    private Reads reads;
    @Inject
    private Writes writes;
    @Inject
    private UserTransaction transaction;

    /** A word that stands nowhere else. */
    private final String word = "nyckelord" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "lsk";

    @Test
    void a_draft_is_found_by_its_group_alone_and_by_the_lead_once_it_is_shared() throws Exception {
        Saved draft = draft(writer, "Egna " + word + " i Glommen.");
        renew();
        assertThat(hits(writer, word)).containsExactly("/proposals/show?number=" + draft.proposal().number());
        for (UUID other : List.of(outsider, lead, strangeLead)) {
            nothing(other);
        }
        as(writer);
        writing.share(draft.proposal(), draft.revision());
        assertThat(hits(lead, word)).as("at once: only the matter has changed, and not the copy").hasSize(1);
        nothing(outsider);
        nothing(strangeLead);
    }

    @Test
    void what_is_discarded_is_gone_and_whoever_has_left_finds_it_no_more() throws Exception {
        Saved draft = draft(writer, "Egna " + word + ".");
        renew();
        long person = reads.count("select id from person where public_id = cast(:id as uuid)", Map.of("id", writer.toString()));
        writes.change("update membership set to_on = from_on where person_id = :person", Map.of("person", person));
        nothing(writer);
        writes.change("update membership set to_on = null where person_id = :person", Map.of("person", person));
        assertThat(hits(writer, word)).hasSize(1);
        as(writer);
        writing.discard(draft.proposal());
        renew();
        nothing(writer);
        assertThat(reads.count("select count(*) from search_word where word = :word", Map.of("word", word))).isZero();
    }

    @Test
    void what_the_group_says_among_itself_is_found_by_the_group_and_by_the_lead_from_when_the_draft_was_shared() throws Exception {
        Saved draft = draft(writer, "Egna nycklar.");
        as(writer);
        discussing.write(draft.proposal(), "Mellan oss: " + word + " först.", null);
        Saved shared = writing.share(draft.proposal(), draft.revision());
        assertThat(shared.proposal()).isEqualTo(draft.proposal());
        discussing.write(draft.proposal(), "Till alla: " + word + " sedan.", null);
        renew();
        assertThat(hits(writer, word)).hasSize(2).allMatch(place -> place.startsWith("/proposals/discuss?number=" + draft.proposal().number() + "#p"));
        assertThat(hits(lead, word)).containsExactly("/proposals/discuss?number=" + draft.proposal().number() + "#p2");
        assertThat(find(lead, word).kinds()).containsExactly(new Found.KindCount("DISCUSSION", 1));
        nothing(outsider);
    }

    @Test
    void words_that_are_hidden_do_not_push_out_those_that_may_be_meant() throws Exception {
        draft(writer, "Zebrafisk, zebrafilk, zebrafimk, zebrafirk och zebrafink.");
        draft(outsider, "Zebrafisa.");
        renew();
        assertThat(find(outsider, "zebrafixk").hits()).as("two slips away, and five that are hidden are nearer").hasSize(1);
        assertThat(find(strangeLead, "zebrafixk").state()).isEqualTo(State.NONE);
    }

    @Test
    void a_draft_of_news_a_page_or_a_document_is_found_by_whoever_may_write_it() throws Exception {
        renew();
        for (String kind : List.of("POST", "PAGE", "DOCUMENT")) {
            String title = reads.first(String.class, "select e.title from search_entry e join reform r on r.id = e.reform_id where r.slug = 'falkenberg' and e.side = 'WORK' and e.gate <> '' and e.kind = :kind order by e.id limit 1",
                    Map.of("kind", kind)).orElseThrow();
            demo("PROJECT_LEAD");
            assertThat(search.find(title, "falkenberg", new Narrowed(kind, ""), 1, 50, Language.sv).hits()).as(kind + " " + title).anyMatch(hit -> hit.title().text().equals(title) && hit.side().equals("WORK"));
            demo("MEMBER");
            assertThat(search.find(title, "falkenberg", new Narrowed(kind, ""), 1, 50, Language.sv).hits()).as(kind + " " + title).noneMatch(hit -> hit.title().text().equals(title));
            demo("UNIT_MANAGER");
            assertThat(search.find(title, "", new Narrowed(kind, ""), 1, 50, Language.sv).hits()).as(kind + " " + title).noneMatch(hit -> hit.title().text().equals(title));
        }
    }

    @Test
    void draft_minutes_and_what_minutes_hide_are_in_no_entry() throws Exception {
        renew();
        List<String> secret = reads.list(String.class, """
                select i.said from meeting_item i join group_meeting g on g.id = i.meeting_id where length(i.said) > 20 and (i.hidden or g.approved_at is null)""", Map.of());
        assertThat(secret).isNotEmpty().allSatisfy(said -> assertThat(reads.count("select count(*) from search_entry where position(:said in text) > 0", Map.of("said", said))).as(said).isZero());
    }

    @Test
    void what_everybody_may_see_is_found_inside_too_once_and_with_its_reform() throws Exception {
        renew();
        as(strangeLead);
        Found found = search.find("minutstyrning", "falkenberg", Narrowed.NOT, 1, 50, Language.sv);
        assertThat(found.state()).isEqualTo(State.FOUND);
        assertThat(found.hits()).extracting(hit -> hit.kind() + hit.number() + hit.place() + hit.language()).doesNotHaveDuplicates();
        assertThat(found.hits()).allMatch(hit -> hit.slug().equals("falkenberg"));
        assertThat(found.kinds()).as("nothing from inside").noneMatch(kind -> List.of("DISCUSSION", "QUESTION", "RISK", "CODETERMINATION", "CALL").contains(kind.kind()));
        assertThat(found.among()).isEqualTo(found.hits().size());
    }

    @Test
    void a_search_costs_at_most_four_statements() throws Exception {
        draft(writer, "Egna " + word + ".");
        renew();
        as(writer);
        actor.grants();
        Statements.reset();
        search.find(word, reform.slug(), Narrowed.NOT, 1, 10, Language.sv);
        assertThat(Statements.count()).isEqualTo(2);
        Statements.reset();
        search.find(word.replace("lsk", "lks"), reform.slug(), Narrowed.NOT, 1, 10, Language.sv);
        assertThat(Statements.count()).isEqualTo(4);
    }

    @Test
    void whatever_is_typed_has_an_answer() {
        for (String odd : List.of("", "å", "och det som", "'", "a' or '1'='1", "%_%", ":* & |", "x".repeat(5000), "\u0000\u0001", "<script>alert(1)</script>", "{0} #{1}")) {
            assertThat(find(writer, odd).state()).as(odd).isNotNull();
        }
    }

    private Saved draft(UUID who, String proposed) {
        as(who);
        MatterKey in = who.equals(writer) ? group : new MatterKey(reform.slug(), group.kind(), group.number() + 1);
        return writing.begin(in, Language.sv, new Draft("Utan rubrik", "I dag.", proposed, "", null, null, Set.of(1)));
    }

    /** Neither as it is written, nor with a slip, nor by its beginning or end; neither in its reform nor in all. */
    private void nothing(UUID who) {
        as(who);
        for (String typed : List.of(word, word.replace("lsk", "lks"), word.substring(0, word.length() - 2), word.substring(3), "nycklar " + word)) {
            for (String slug : List.of(reform.slug(), "")) {
                Found found = search.find(typed, slug, Narrowed.NOT, 1, 50, Language.sv);
                assertThat(found.hits()).as(typed).noneMatch(hit -> hit.slug().equals(reform.slug()) && (hit.title().text() + hit.passage().text()).contains(word));
                if (!slug.isEmpty() && !typed.contains(" ")) {
                    assertThat(found.state()).as(typed).isEqualTo(State.NONE);
                    assertThat(found.kinds()).isEmpty();
                    assertThat(found.among()).isZero();
                }
            }
        }
    }

    private List<String> hits(UUID who, String typed) {
        return find(who, typed).hits().stream().map(Hit::place).toList();
    }

    private Found find(UUID who, String typed) {
        as(who);
        return search.find(typed, reform.slug(), Narrowed.NOT, 1, 50, Language.sv);
    }

    /** As somebody with this function in the demo, and with no other. */
    private void demo(String function) {
        long person = reads.count("""
                select min(s.person_id) from membership s join reform_group g on g.id = s.group_id join reform r on r.id = g.reform_id
                 where r.slug = 'falkenberg' and s.to_on is null group by s.person_id having min(s.function) = :function and max(s.function) = :function order by 1 limit 1""", Map.of("function", function));
        actor.is(new Actor.SignedIn(person, Set.of()));
    }

    private void renew() throws Exception {
        long committed = reads.count("select sum(changes) from work_change", Map.of());
        while (reads.count("select version from search_state where side = 'WORK'", Map.of()) < committed) {
            transaction.begin();
            index.renew();
            transaction.commit();
        }
    }
}

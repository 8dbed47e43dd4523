package org.ledord.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.mail.Tokens;
import org.ledord.matter.MatterKey;
import org.ledord.matter.ReformKey;
import org.ledord.opendata.FeedEntry;
import org.ledord.opendata.OpenDataQueries;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;
import org.ledord.shared.Refused;
import org.ledord.shared.Writes;
import org.ledord.testing.ContainerTest;
import org.ledord.transparency.OpenPost;
import org.ledord.transparency.OpenQueries;

/** A post is seen by all when it is let out and at no other time, each language by itself, and nothing of a draft gets out with another. */
class PostsIT extends ContainerTest {
    private static final ReformKey REFORM = new ReformKey("falkenberg");
    @Inject
    private PostWriting writing;
    @Inject
    private PostQueries queries;
    @Inject
    private PreviewQueries previews;
    @Inject
    private ContentKeeping keeping;
    @Inject
    private OpenQueries open;
    @Inject
    private OpenDataQueries data;
    @Inject
    private Tokens tokens;
    @Inject
    private CurrentActor actor;
    @Inject
    private Reads reads;
    @Inject
    private Writes writes;
    @Inject
    private Clock clock;

    @BeforeEach
    void the_lead_is_here() {
        as("projektledare@example.org");
    }

    @Test
    void a_draft_is_seen_by_nobody_and_a_withdrawn_post_neither() {
        MatterKey post = begin("Hemligt inlägg");
        assertGone(post, "Hemligt inlägg");
        writing.publish(post, "sv", 0);
        assertThat(seen(post, Language.sv).html()).isEqualTo("<p>Text</p>\n");
        assertThat(inList("Hemligt inlägg")).isTrue();
        writing.withdraw(post, "sv", "Fel dag");
        assertGone(post, "Hemligt inlägg");
        assertThat(queries.show(post, "sv").in("sv").reason()).isEqualTo("Fel dag");
    }

    @Test
    void each_language_is_let_out_by_itself_and_is_read_by_those_who_read_it() {
        MatterKey post = begin("Två språk");
        writing.write(post, "fi", new TextWords("Kaksi kieltä", "", "Teksti"), 0);
        writing.publish(post, "sv", 0);
        assertThat(seen(post, Language.fi).title()).isEqualTo("Två språk");
        writing.publish(post, "fi", 0);
        assertThat(seen(post, Language.fi).title()).isEqualTo("Kaksi kieltä");
        assertThat(seen(post, Language.nb).title()).as("who has neither reads the first").isEqualTo("Två språk");
        assertThat(data.feed(open.reform("falkenberg", Language.fi), Language.fi)).extracting(FeedEntry::title).contains("Kaksi kieltä").doesNotContain("Två språk");
        assertThat(open.posts("falkenberg", 1, 50, Language.fi).posts()).extracting(OpenPost::title).contains("Kaksi kieltä").doesNotContain("Två språk");
    }

    @Test
    void no_word_of_a_draft_gets_out_with_its_translation() {
        MatterKey post = begin("Ofärdig rubrik");
        writing.write(post, "en", new TextWords("Finished title", "", "Text"), 0);
        writing.publish(post, "en", 0);
        assertThat(seen(post, Language.sv).title()).isEqualTo("Finished title");
        as("medarbetare1@example.org");
        assertThat(queries.list(REFORM, null, 1, 50)).filteredOn(row -> row.number() == post.number()).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Finished title");
            assertThat(row.sv()).as("nor that there is one").isNull();
        });
        assertThatThrownBy(() -> queries.show(post, "sv")).isInstanceOf(Refused.class);
        as("projektledare@example.org");
        writing.publish(post, "sv", 0);
        assertThat(seen(post, Language.sv).title()).isEqualTo("Ofärdig rubrik");
        writing.withdraw(post, "sv", "Inte klar");
        assertThat(seen(post, Language.sv).title()).as("the other one stays").isEqualTo("Finished title");
    }

    @Test
    void a_correction_is_told_and_what_stood_is_kept_and_compared() {
        MatterKey post = begin("Rättat inlägg");
        writing.publish(post, "sv", 0);
        writing.write(post, "sv", new TextWords("Rättat inlägg", "", "Ny text"), 1);
        assertThat(seen(post, Language.sv).correctedAt()).isNotNull();
        TextsDetails said = queries.show(post, "sv");
        assertThat(said.versions()).extracting(TextVersionRow::number).containsExactly(2, 1);
        assertThat(said.compare(1, 2).body()).extracting(piece -> piece.kind() + piece.text()).contains("REMOVEDText", "ADDEDNy text");
        assertThatThrownBy(() -> said.compare(1, 3)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> writing.write(post, "sv", words("Rättat inlägg"), 0)).hasMessage("rule.changed-meanwhile");
    }

    @Test
    void the_job_lets_out_what_was_due_while_nobody_was_there() {
        MatterKey post = begin("Senare inlägg");
        writing.schedule(post, "sv", LocalDateTime.of(2099, 1, 1, 7, 0));
        assertThat(queries.list(REFORM, TextStatus.SCHEDULED, 1, 50)).extracting(PostRow::number).contains(post.number());
        actor.is(new Actor.Job("pages"));
        keeping.due().forEach(keeping::publish);
        assertGone(post, "Senare inlägg");
        writes.change("update content_text set publish_at = timestamptz '2020-01-01 07:00Z' where title = 'Senare inlägg'", Map.of());
        assertGone(post, "Senare inlägg");
        keeping.due().forEach(keeping::publish);
        assertThat(seen(post, Language.sv).title()).isEqualTo("Senare inlägg");
    }

    @Test
    void a_draft_is_looked_at_by_its_word_for_a_week_and_in_its_own_reform() {
        MatterKey post = begin("Förhandsvisat");
        String word = queries.show(post, "sv").preview();
        long text = queries.show(post, "sv").in("sv").id();
        actor.is(new Actor.Anonymous());
        assertThat(previews.show("falkenberg", word).text().title()).isEqualTo("Förhandsvisat");
        assertThatThrownBy(() -> previews.show("karlstad", word)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> previews.show("falkenberg", word.replaceFirst("^\\d+", "1"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> previews.show("falkenberg", "")).isInstanceOf(NotFound.class);
        long today = Duration.between(Instant.EPOCH, clock.instant()).toDays();
        assertThat(previews.show("falkenberg", word(text, today - 6)).text().id()).isEqualTo(text);
        assertThatThrownBy(() -> previews.show("falkenberg", word(text, today - 7))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> previews.show("falkenberg", word(text, today + 1))).isInstanceOf(NotFound.class);
    }

    private String word(long text, long day) {
        return text + "-" + day + "-" + tokens.derive("preview|" + text + "|" + day);
    }

    private MatterKey begin(String title) {
        return writing.begin(REFORM, "sv", words(title));
    }

    private static TextWords words(String title) {
        return new TextWords(title, "", "Text");
    }

    private OpenPost seen(MatterKey post, Language language) {
        return open.post("falkenberg", post.number(), language).post();
    }

    private boolean inList(String title) {
        return open.posts("falkenberg", 1, 50, Language.sv).posts().stream().anyMatch(one -> one.title().equals(title));
    }

    private void assertGone(MatterKey post, String title) {
        assertThatThrownBy(() -> seen(post, Language.sv)).isInstanceOf(NotFound.class);
        assertThat(inList(title)).isFalse();
        assertThat(data.feed(open.reform("falkenberg", Language.sv), Language.sv)).extracting(FeedEntry::title).doesNotContain(title);
        assertThat(data.addresses()).extracting(one -> one.path()).doesNotContain("/falkenberg/news/" + post.number());
        assertThat(reads.count("select count(*) from public_post_text where title = :title", Map.of("title", title))).isZero();
        assertThat(reads.count("select count(*) from search_source where title = :title", Map.of("title", title))).isZero();
    }

    private void as(String address) {
        actor.is(new Actor.SignedIn(reads.count("select person_id from mail_address where address = :address", Map.of("address", address)), Set.of()));
    }
}

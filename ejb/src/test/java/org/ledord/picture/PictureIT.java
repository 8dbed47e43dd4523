package org.ledord.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.attachment.Upload;
import org.ledord.content.PageWriting;
import org.ledord.content.TextWords;
import org.ledord.inbound.InboundGround;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Writes;
import org.ledord.transparency.OpenPageQueries;
import org.ledord.transparency.OpenPictureQueries;

/** A picture is seen by all where a text shows it that all may read, with words for those who do not see it. */
class PictureIT extends InboundGround {
    @Inject
    private PictureAdding adding;
    @Inject
    private PictureQueries queries;
    @Inject
    private OpenPictureQueries open;
    @Inject
    private OpenPageQueries pages;
    @Inject
    private PageWriting writing;
    @Inject
    private Writes sql;

    @BeforeEach
    void the_reform_is_public() {
        sql.change("update reform set published_at = :now where slug = :reform", Map.of("now", clock.instant(), "reform", reform.slug()));
        as(lead);
    }

    @Test
    void it_is_open_while_a_public_text_shows_it_and_at_no_other_time() throws IOException {
        String name = adding.add(reform, picture(), "En tavla med dagens rundor");
        assertThat(name).isEqualTo("en-tavla-med-dagens-rundor");
        assertThat(open.look(reform.slug(), name)).isEmpty();
        String page = writing.begin(reform, "", "sv", words("Rundor", "![En tavla med dagens rundor](" + name + ")"));
        assertThat(open.picture(reform.slug(), name)).as("in a draft").isEmpty();
        writing.publish(reform, page, "sv", 0);
        assertThat(open.picture(reform.slug(), name)).isPresent();
        assertThat(pages.page(reform.slug(), page, Language.sv).read().html())
                .contains("<img src=\"/images/" + reform.slug() + "/" + name + "\" alt=\"En tavla med dagens rundor\" width=\"40\" height=\"30\" loading=\"lazy\"");
        assertThat(queries.list(reform, 1, 20)).singleElement().satisfies(row -> assertThat(row.texts()).isEqualTo(1));
        writing.withdraw(reform, page, "sv", "Fel");
        assertThat(open.look(reform.slug(), name)).as("the text is withdrawn").isEmpty();
        assertThat(queries.file(reform, name).mediaType()).isEqualTo("image/png");
    }

    @Test
    void a_text_shows_no_picture_without_words_nor_one_that_is_not_here() throws IOException {
        String name = adding.add(reform, picture(), "Tavla");
        for (String body : new String[] {"![](" + name + ")", "![ ](" + name + ")"}) {
            assertThatThrownBy(() -> begin(body)).isInstanceOfSatisfying(RuleViolation.class, said -> {
                assertThat(said.key()).isEqualTo("rule.picture-alt");
                assertThat(said.field()).isEqualTo("body");
            });
        }
        assertThatThrownBy(() -> begin("![Tavla](tavlan)")).hasMessage("rule.picture-unknown");
        assertThatThrownBy(() -> begin("![Tavla](https://tracker.example.org/x.png)")).hasMessage("rule.picture-unknown");
        assertThatThrownBy(() -> begin("![Tavla](../falkenberg/" + name + ")")).hasMessage("rule.picture-unknown");
    }

    @Test
    void what_is_no_picture_or_has_no_words_is_told_at_once() throws IOException {
        assertThatThrownBy(() -> adding.add(reform, new Upload("a.png", "hej".getBytes(StandardCharsets.UTF_8)), " "))
                .isInstanceOfSatisfying(RuleViolation.class, said -> assertThat(said.all()).extracting(RuleViolation::key).containsExactly("rule.picture-about", "rule.picture-kind"));
        assertThatThrownBy(() -> adding.add(reform, null, "Tavla")).hasMessage("rule.picture-file");
        assertThat(adding.add(reform, picture(), "Tavla")).isEqualTo("tavla");
        assertThat(adding.add(reform, picture(), "Tavla")).isEqualTo("tavla-2");
        as(writer);
        assertThatThrownBy(() -> adding.add(reform, picture(), "Tavla")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> queries.file(reform, "tavla")).isInstanceOf(Refused.class);
        as(lead);
        assertThatThrownBy(() -> queries.file(reform, "ingen")).isInstanceOf(NotFound.class);
    }

    private void begin(String body) {
        writing.begin(reform, "", "sv", words("Rundor", body));
    }

    private static TextWords words(String title, String body) {
        return new TextWords(title, "", body);
    }

    private static Upload picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return new Upload("IMG_1.png", out.toByteArray());
    }
}

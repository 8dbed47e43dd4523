package org.ledord.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledord.picture.Drawn;

class MarksTest {
    @Test
    void simple_marks_become_headings_lists_links_and_tables() {
        assertThat(Marks.html("# Rubrik\n\nEtt **fett** ord.\n\n- ett\n- två\n\n[mer](https://example.org)\n\n| a | b |\n|---|---|\n| 1 | 2 |"))
                .contains("<h2>Rubrik</h2>", "<strong>fett</strong>", "<li>ett</li>", "href=\"https://example.org\"", "<th scope=\"col\">a</th>", "<td>2</td>");
    }

    @Test
    void a_picture_of_ours_is_shown_with_its_words_and_size_and_no_other() {
        Function<String, Optional<Drawn>> ours = name -> name.equals("tavla") ? Optional.of(new Drawn("/images/falkenberg/tavla", 40, 30)) : Optional.empty();
        assertThat(Marks.html("![En \"tavla\"](tavla \"titel\")", ours)).contains("<img src=\"/images/falkenberg/tavla\" alt=\"En &#34;tavla&#34;\" width=\"40\" height=\"30\" loading=\"lazy\"").doesNotContain("titel");
        assertThatThrownBy(() -> Marks.html("![](tavla)", ours)).hasMessage("rule.picture-alt");
        assertThatThrownBy(() -> Marks.html("Se ![x](https://tracker.example.org/x.png)", ours)).hasMessage("rule.picture-unknown");
        assertThat(Jsoup.parseBodyFragment(Marks.html("<img src=\"/images/falkenberg/tavla\" onerror=\"x\">", ours)).select("img")).as("typed as HTML").isEmpty();
    }

    @Test
    void plain_text_is_paragraphs() {
        assertThat(Marks.html("Ett.\n\nTvå.").replace("\n", "")).isEqualTo("<p>Ett.</p><p>Två.</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](data:text/html,x)",
            "<svg onload=alert(1)>", "<p style=\"position:fixed\">x</p>", "![x](https://tracker.example.org/x.png)", "<a href=\"javascript:x\">y</a>", "[a](vbscript:x)",
            "<iframe src=//x></iframe>", "<o:p>&nbsp;</o:p>", "[a](https://x.org \"\\\" onmouseover=\\\"x\")", "<table><tr><td><table></table></td></tr></table>", "<!--[if gte mso 9]><xml></xml><![endif]-->"})
    void nothing_that_acts_or_fetches_comes_through(String nasty) {
        String html = Marks.html("Före\n\n" + nasty + "\n\nEfter");
        assertThat(html).contains("<p>Före</p>", "<p>Efter</p>");
        assertThat(Jsoup.parseBodyFragment(html).select("script,img,svg,iframe,style,table,[style],[onerror],[onload],[onmouseover],[title],a[href^=javascript],a[href^=data],a[href^=vbscript]")).isEmpty();
        assertThat(html.toLowerCase(Locale.ROOT)).doesNotContain("href=\"javascript", "href=\"data", "href=\"vbscript");
    }

    @Test
    void lists_that_word_writes_as_text_become_lists() {
        assertThat(Marks.html("Detta gäller:\n•\tförsta\n•\tandra").replace("\n", "")).isEqualTo("<p>Detta gäller:</p><ul><li>första</li><li>andra</li></ul>");
        assertThat(Marks.html("Så här:\n1.\tett\n2.\ttvå").replace("\n", "")).isEqualTo("<p>Så här:</p><ol><li>ett</li><li>två</li></ol>");
    }

    @Test
    void a_paragraph_of_the_law_is_no_bullet() {
        assertThat(Marks.html("§ 5 gäller.")).contains("<p>§ 5 gäller.</p>");
    }

    @Test
    void headings_never_skip_a_level() {
        assertThat(Marks.html("### Djup\n\n# Hög\n\n#### Låg")).contains("<h2>Djup</h2>", "<h2>Hög</h2>", "<h3>Låg</h3>");
    }

    @Test
    void what_is_compared_are_the_words_as_lines() {
        assertThat(Marks.plain(Marks.html("## Rubrik\n\nEtt **fett** ord.\n\n- ett\n- två\n\n| a | b |\n|---|---|\n| 1 | 2 |")))
                .isEqualTo("Rubrik\n\nEtt fett ord.\n\n• ett\n• två\n\na b\n1 2");
    }
}

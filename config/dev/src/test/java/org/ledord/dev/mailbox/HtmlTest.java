package org.ledord.dev.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** What somebody wrote never becomes markup. */
class HtmlTest {

    @Test
    void escapesEverythingThatIsNotMarkupOfOurs() {
        assertThat(Html.of("<p title=\"{}\">{}</p>", "\"'><b>", Html.of("<i>{}</i>", "<b>&")).markup())
                .isEqualTo("<p title=\"&quot;&#39;&gt;&lt;b&gt;\"><i>&lt;b&gt;&amp;</i></p>");
    }

    @Test
    void aHoleInTheValueIsNotFilled() {
        assertThat(Html.of("{}-{}", "{}", "x").markup()).isEqualTo("{}-x");
    }

    @Test
    void showsForbiddenCharactersAsReplaced() {
        assertThat(Html.escape("a\u0000b\uD800c")).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void refusesTemplatesThatDoNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> Html.of("{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> Html.of("", "x"));
    }

    @Test
    void linksWebAddressesInTextAndNothingElse() {
        assertThat(TextLinks.of("Se https://a.example/x?a=1&b=2. <b> javascript:x").markup()).isEqualTo(
                "Se <a href=\"https://a.example/x?a=1&amp;b=2\" rel=\"noreferrer\">https://a.example/x?a=1&amp;b=2</a>. &lt;b&gt; javascript:x");
    }

    @Test
    void opensTheLinksOfAMailInAWindowOfTheirOwn() {
        assertThat(MailHtml.withNewWindows("<!doctype html><html><head lang=sv><title>"))
                .startsWith("<!doctype html><html><head lang=sv><meta charset=\"utf-8\"><base target=\"_blank\"><title>");
        assertThat(MailHtml.withNewWindows("<p>Hej")).startsWith("<!doctype html><meta charset=\"utf-8\"><base");
    }
}

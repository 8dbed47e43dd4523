package org.ledord.web.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What came too late stands in its form again, and nothing that stood there is replaced in silence. */
class RefillTest {
    private static final String PAGE = """
            <!DOCTYPE html><html><body><main id="main"><details><summary>Skriv</summary><form id="write" data-keep="proposal">
            <label for="title">Rubrik</label><input id="title" type="text" name="title" value="Tavlan">
            <label for="today">I dag</label><textarea id="today" name="today">
            Någon annan har skrivit.</textarea>
            <input type="checkbox" name="principles" value="1" checked><input type="checkbox" name="principles" value="2">
            <input type="checkbox" name="by:0:chosen"><select name="part"><option value="" selected>Ingen</option><option value="a">A</option></select>
            <input type="hidden" name="base" value="x"><input type="submit" name="save" value="Spara utkastet nu"></form></details></main>
            <template id="kept"><div class="notice"><div><h2>Titel</h2><p>Text</p><p><button>Bort</button></p></div></div></template></body></html>""";
    private static final Map<String, List<String>> TYPED = Map.ofEntries(Map.entry("write", List.of("write")),
            Map.entry("title", List.of("Tavlan")),
            Map.entry("today", List.of("\nRad ett <b>\r\nRad två & tre")),
            Map.entry("principles", List.of("2")),
            Map.entry("part", List.of("a")),
            Map.entry("base", List.of("")),
            Map.entry("by:0:chosen", List.of("on")),
            Map.entry("save", List.of("Spara utkastet nu")),
            Map.entry("gone", List.of("Ord utan plats")),
            Map.entry("jakarta.faces.ViewState", List.of("-1 2")),
            Map.entry(LateWords.TICKET, List.of("a b")));

    @Test
    void words_and_choices_stand_in_the_form_again() {
        Document page = Jsoup.parse(filled("proposal", PAGE));
        assertThat(page.getElementById("today").wholeText()).as("a browser takes the first line end away").isEqualTo("\n\nRad ett <b>\nRad två & tre");
        assertThat(page.select("[name=principles][checked]").eachAttr("value")).containsExactly("2");
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("a");
        assertThat(page.select("[name=\"by:0:chosen\"][checked]")).as("a browser sends on where a box has no value").hasSize(1);
        assertThat(page.selectFirst("details").hasAttr("open")).as("a folded form is unfolded").isTrue();
        assertThat(page.select("[name=base]").val()).as("what nobody types is the page’s own").isEqualTo("x");
    }

    @Test
    void what_stood_there_is_told_beside_it_and_so_is_what_has_no_field_any_more() {
        String notice = Jsoup.parse(filled("proposal", PAGE)).selectFirst("main .notice").text();
        assertThat(notice).contains("frame.kept.now", "I dag", "Någon annan har skrivit.", "frame.kept.loose", "Ord utan plats").doesNotContain("Rubrik", "Spara utkastet", "-1 2", "a b");
    }

    @Test
    void the_page_without_it_is_one_link_away() {
        assertThat(Jsoup.parse(filled("proposal", PAGE)).select("main .notice a").eachAttr("href")).containsExactly("/work/sv/x?kept=no");
        assertThat(Jsoup.parse(filled("proposal", PAGE)).select("main .notice button")).isEmpty();
    }

    @Test
    void where_the_form_is_about_something_else_by_now_the_words_are_shown_to_be_copied() {
        Document page = Jsoup.parse(filled("another", PAGE));
        assertThat(page.getElementById("today").wholeText()).contains("Någon annan har skrivit.");
        assertThat(page.getElementById("main").firstElementChild().text()).contains("frame.kept.formless", "Rad två & tre", "Ord utan plats");
    }

    private static String filled(String about, String page) {
        return new Refill(new LateWords.Sent("someone", about, TYPED, Instant.EPOCH), key -> key, "/work/sv/x?kept=no").into(page);
    }
}

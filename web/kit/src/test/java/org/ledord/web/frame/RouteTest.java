package org.ledord.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteTest {
    private final Site site = () -> List.of(new Route("/", "/start.xhtml"), new Route("/{reform}", "/reform.xhtml"),
            new Route("/{reform}/proposals/{number}", "/proposals/show.xhtml"), new Route("/{reform}/proposals/new", "/proposals/new.xhtml"),
            new Route("/privacy", "/privacy.xhtml"));

    @Test
    void carries_what_the_path_says() {
        Site.Found found = site.find(List.of("falkenberg", "proposals", "4")).orElseThrow();
        assertThat(found.route().view()).isEqualTo("/proposals/show.xhtml");
        assertThat(found.parameters()).isEqualTo(Map.of("reform", "falkenberg", "number", "4"));
    }

    @Test
    void a_fixed_word_wins_over_a_variable_whatever_the_order() {
        assertThat(site.find(List.of("falkenberg", "proposals", "new"))).get().extracting(f -> f.route().view()).isEqualTo("/proposals/new.xhtml");
        assertThat(site.find(List.of("privacy"))).get().extracting(f -> f.route().view()).isEqualTo("/privacy.xhtml");
    }

    @Test
    void the_first_page_has_no_path() {
        assertThat(site.find(List.of())).get().extracting(f -> f.route().view()).isEqualTo("/start.xhtml");
    }

    @Test
    void what_no_route_names_leads_nowhere() {
        assertThat(site.find(List.of("falkenberg", "proposals", "4", "edit"))).isEmpty();
        assertThat(site.find(List.of("proposals", "show.xhtml"))).isEmpty();
    }

    @Test
    void a_control_character_leads_nowhere() {
        for (String odd : List.of("\u0000", "falken\u0000berg", "\n", "\u007f", "\u0085")) {
            assertThat(site.find(List.of(odd))).isEmpty();
            assertThat(site.find(List.of("falkenberg", "proposals", odd))).isEmpty();
        }
    }

    @Test
    void a_view_must_be_a_view() {
        assertThatThrownBy(() -> new Route("/x", "/x.html")).isInstanceOf(IllegalArgumentException.class);
    }
}

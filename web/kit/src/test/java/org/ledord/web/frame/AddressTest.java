package org.ledord.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void values_fill_the_places_in_order() {
        assertThat(Address.fill("/{reform}/proposals/{number}", "falkenberg", 4)).isEqualTo("/falkenberg/proposals/4");
        assertThat(Address.fill("/proposals?reform={r}&number={n}", "karlstad", 7)).isEqualTo("/proposals?reform=karlstad&number=7");
    }

    @Test
    void a_value_cannot_leave_its_place() {
        assertThat(Address.fill("/{reform}", "../work?x=å&y")).isEqualTo("/..%2Fwork%3Fx%3D%C3%A5%26y");
        assertThat(Address.fill("/{a}/{b}", "{b}", "x y")).isEqualTo("/%7Bb%7D/x%20y");
    }

    @Test
    void a_value_without_a_place_is_a_mistake() {
        assertThatThrownBy(() -> Address.fill("/reforms", 1)).isInstanceOf(IllegalArgumentException.class);
    }
}

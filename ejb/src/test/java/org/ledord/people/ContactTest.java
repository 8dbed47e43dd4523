package org.ledord.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContactTest {
    @Test
    void a_number_is_taken_as_people_write_it_and_nothing_at_all_is_fine() {
        for (String phone : List.of("070-123 45 67", "+46 (0)346 55 50 11", "0346/555011", "112 00", " ", "")) {
            assertThatCode(() -> new Contact(phone, null).demand()).as(phone).doesNotThrowAnyException();
        }
        assertThat(new Contact(" 0346-55 50 11 ", null)).isEqualTo(new Contact("0346-55 50 11", ""));
    }

    @Test
    void what_nobody_can_call_or_write_to_is_refused() {
        for (String phone : List.of("ring växeln", "12", "070-123 45 67 efter fem", "=1+1", "+", "0".repeat(31))) {
            assertThatThrownBy(() -> new Contact(phone, "").demand()).as(phone).hasMessage("rule.contact-phone");
        }
        assertThatThrownBy(() -> new Contact("", "anna(at)example.org").demand()).hasMessage("rule.address-not-understood");
    }
}

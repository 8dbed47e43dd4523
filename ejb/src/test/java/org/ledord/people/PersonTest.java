package org.ledord.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledord.shared.Language;

class PersonTest {
    @Test
    void a_person_has_a_name() {
        assertThatThrownBy(() -> new Person(" ", Language.sv, null, null, Instant.EPOCH)).hasMessage("rule.person-name-missing");
    }

    @Test
    void two_persons_are_told_apart_by_what_nobody_can_guess() {
        Person one = new Person("Kim", Language.sv, null, null, Instant.EPOCH);
        Person other = new Person("Kim", Language.sv, null, null, Instant.EPOCH);
        assertThat(one.publicId()).isNotEqualTo(other.publicId());
    }

    @Test
    void an_address_is_kept_in_small_letters_without_blanks() {
        assertThat(MailAddress.verified(1, " Kim.Berg@Example.ORG ", Instant.EPOCH).address()).isEqualTo("kim.berg@example.org");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "kim", "kim@", "@example.org", "kim@example", "kim berg@example.org", "kim@example.org, per@example.org"})
    void what_is_no_address_is_not_taken(String written) {
        assertThatThrownBy(() -> MailAddress.clean(written)).hasMessage("rule.person-address-unreadable");
    }
}

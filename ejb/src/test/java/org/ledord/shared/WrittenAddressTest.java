package org.ledord.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A typed address is taken in the one shape that can stand in a header and a command. */
class WrittenAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"anna@example.org", "anna.svensson+ledord@sub.kommun.example.org", "o'brien@example.org", "a@b.se", "1@2.fi",
            "#!$%&*-/=?^_`{|}~@example.org"})
    void is_taken_as_it_is(String typed) {
        assertThat(WrittenAddress.of(typed)).hasToString(typed);
    }

    @Test
    void loses_blanks_around_it_and_has_one_key_however_it_is_typed() {
        assertThat(WrittenAddress.of(" Anna@Example.ORG\n")).hasToString("Anna@example.org");
        assertThat(WrittenAddress.of("Anna@Example.ORG").key()).isEqualTo("anna@example.org");
    }

    @Test
    void keeps_a_domain_of_other_letters_as_the_dns_has_it() {
        assertThat(WrittenAddress.of("anna@göteborg.example")).hasToString("anna@xn--gteborg-90a.example");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "anna", "@example.org", "anna@", "anna@example", "anna@example.", "anna@.org", "anna@exa..org", "anna.@example.org",
            ".anna@example.org", "an..na@example.org", "an na@example.org", "anna@exam ple.org", "a@b@example.org", "anna@example.org,bo@example.org",
            "anna@example.org;bo@example.org", "Anna <anna@example.org>", "\"anna\"@example.org", "anna@[192.0.2.1]", "anna@192.0.2.1", "anna@-a.example.org",
            "anna@a-.example.org", "anna@exa_mple.org", "anna@example.o", "åsa@example.org", "anna\u760A@example.org", "anna\u0000@example.org"})
    void is_not_taken(String typed) {
        assertThat(WrittenAddress.find(typed)).isEmpty();
        assertThatThrownBy(() -> WrittenAddress.of(typed)).isInstanceOf(RuleViolation.class).hasMessage("rule.address-not-understood");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@example.org\r\nBcc: bo@example.org", "anna\r\n@example.org", "anna@exam\nple.org", "anna@example.org\r.se",
            "anna\u760A@example.org", "anna\u760D\u760A@example.org"})
    void never_carries_a_line_break_into_a_header(String typed) {
        assertThat(WrittenAddress.find(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@example.org\u760A", "anna@example.org\u760Dbo", "anna@\uFF45xample.org", "anna@example\u3002org"})
    void is_ascii_whatever_letters_its_domain_is_typed_in(String typed) {
        assertThat(WrittenAddress.of(typed).toString()).matches("[!-~]+");
    }

    @Test
    void has_the_lengths_of_the_standards() {
        assertThat(WrittenAddress.find("a".repeat(64) + "@example.org")).isPresent();
        assertThat(WrittenAddress.find("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(WrittenAddress.find("a@" + "b".repeat(63) + ".org")).isPresent();
        assertThat(WrittenAddress.find("a@" + "b".repeat(64) + ".org")).isEmpty();
        String long250 = ("b".repeat(49) + ".").repeat(5);
        assertThat(WrittenAddress.find("a@" + long250 + "se")).isPresent(); // 254
        assertThat(WrittenAddress.find("aa@" + long250 + "se")).isEmpty();
    }
}

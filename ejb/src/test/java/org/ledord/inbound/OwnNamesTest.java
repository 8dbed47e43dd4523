package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnNamesTest {
    private final OwnNames names = new OwnNames("Åsa Berg", "Fackförbund C");

    @Test
    void a_last_line_that_is_only_the_writers_name_or_organisation_is_a_signature() {
        assertThat(names.without("Två korta pass.\n\n/Åsa")).isEqualTo("Två korta pass.");
        assertThat(names.without("Två korta pass.\n\nÅsa Berg\nFACKFÖRBUND C.")).isEqualTo("Två korta pass.");
        assertThat(new OwnNames("Enhetschefen, centrum", null).without("Nej.\n/Enhetschefen, centrum")).isEqualTo("Nej.");
    }

    @Test
    void what_says_more_than_a_name_stays_and_so_does_a_name_that_is_all_there_is() {
        assertThat(names.without("Fackförbund C\navstyrker")).isEqualTo("Fackförbund C\navstyrker");
        assertThat(names.without("Fråga oss:\nFackförbund C, gärna före jul")).isEqualTo("Fråga oss:\nFackförbund C, gärna före jul");
        assertThat(names.without("Åsa")).isEqualTo("Åsa");
        assertThat(names.without("")).isEmpty();
    }
}

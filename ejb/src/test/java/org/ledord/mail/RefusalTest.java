package org.ledord.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** These tests should show what a "no" at the moment of handing over says of the receiver, and what of us. */
class RefusalTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "550 550 5.1.1 <eva@example.org>: Recipient address rejected: User unknown | true | HARD",
        "550 No such user here | true | HARD",
        "553 553 5.1.2 no such domain | true | HARD",
        "552 552 5.2.2 Mailbox full | true | SOFT",
        "550 550 5.7.1 Message rejected | true | POLICY",
        "554 554 5.7.1 Relay access denied | true | POLICY",
        "550 Blocked, your reputation is poor | true | POLICY",
        "501 what was that? | true | UNCLEAR",
        "550 550 5.1.1 User unknown | false | -",
        "554 554 5.7.1 Spam | false | -",
        "450 450 4.2.1 Mailbox disabled | true | -",
        "451 451 4.7.1 Greylisted | true | -"})
    void only_a_refusal_of_the_receiver_for_good_says_something_of_the_address(String words, boolean receiver, BounceKind kind) {
        assertThat(refusal(words, receiver).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "450 450 4.7.1 Greylisted | true | true",
        "421 Too many connections | true | true",
        "451 451 4.4.1 Host unreachable | true | true",
        "450 450 4.2.0 Greylisted, try again in 300 seconds | true | true",
        "452 452 4.2.2 The email account is over quota | true | false",
        "450 450 4.1.8 Sender domain not found | true | false",
        "451 Later please | false | false",
        "550 550 5.1.1 User unknown | true | false"})
    void a_domain_waits_where_its_server_wants_it_and_not_for_one_full_mailbox(String words, boolean receiver, boolean waits) {
        assertThat(refusal(words, receiver).holdsTheDomain()).isEqualTo(waits);
    }

    private static Refusal refusal(String words, boolean receiver) {
        return new Refusal(Integer.parseInt(words.substring(0, 3)), words, receiver);
    }
}

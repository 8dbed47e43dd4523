package org.ledord.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryProblemTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "returned: Undelivered Mail Returned to Sender | RETURNED",
        "returned: | RETURNED",
        "returned: 5.1.1 | UNKNOWN",
        "returned: 5.2.2 | FULL",
        "returned: 5.7.26 | REFUSED",
        "returned: 4.4.7 | RETURNED",
        "delayed: 4.4.7 | LATE",
        "stopped: | STOPPED",
        "server: Couldn't connect to host, port: localhost, 3025 | NO_SERVER",
        "address: Missing final '@domain' | MALFORMED",
        "550 550 5.1.1 <eva@example.org>: Recipient address rejected: User unknown | UNKNOWN",
        "550 No such user here | UNKNOWN",
        "552 552 5.2.2 Mailbox full | FULL",
        "452 452 4.2.2 The email account is over quota | FULL",
        "550 550 5.7.1 Message rejected as spam | REFUSED",
        "554 Transaction failed | REFUSED",
        "503 MAIL must come before RCPT | UNCLEAR",
        "450 450 4.2.0 Greylisted, try again in 300 seconds | LATER",
        "451 451 4.7.1 Please try again later | LATER",
        "0 Invalid Addresses | UNCLEAR"})
    void what_the_server_said_is_told_as_something_to_act_on(String said, DeliveryProblem problem) {
        assertThat(DeliveryProblem.of(said)).isEqualTo(problem);
    }

    @Test
    void a_refusal_of_us_is_never_told_as_the_persons_fault() {
        assertThat(DeliveryProblem.of("550 5.7.26 This mail is unauthenticated")).isEqualTo(DeliveryProblem.REFUSED);
    }

    @Test
    void where_nothing_was_said_nothing_went_wrong() {
        assertThat(DeliveryProblem.of(null)).isNull();
        assertThat(DeliveryProblem.of(" ")).isNull();
    }
}

package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ledord.mail.BounceKind;
import org.ledord.reading.BounceReport;

/** These tests should show that a letter that is only late is not taken for one that came back. */
class DelayNoticeTest {
    @Test
    void the_field_says_it() {
        assertThat(DelayNotice.in(report("Final-Recipient: rfc822; a@example.org\r\nAction: delayed\r\nStatus: 4.4.7"))).isTrue();
        assertThat(DelayNotice.in(report("Final-Recipient: rfc822; a@example.org\r\nAction: failed\r\nStatus: 4.4.7"))).isFalse();
    }

    @Test
    void where_one_of_several_failed_it_has_failed() {
        assertThat(DelayNotice.in(report("Action: delayed\r\n\r\nAction: failed"))).isFalse();
    }

    @Test
    void without_the_field_the_words_say_it() {
        assertThat(DelayNotice.in(report("No action is required on your part. Delivery attempts will continue for some time."))).isTrue();
        assertThat(DelayNotice.in(report("The mailbox is full."))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"HARD,5.1.1,false,HARD", "HARD,5.7.1,false,POLICY", "SOFT,5.2.2,false,SOFT", "SOFT,4.2.2,false,SOFT", "SOFT,4.4.7,true,DELAYED",
        "SOFT,4.7.1,true,DELAYED", "SOFT,4.7.1,false,POLICY", "UNKNOWN,'',false,UNCLEAR"})
    void a_report_is_what_its_code_and_its_field_say(BounceReport.Severity severity, String status, boolean late, BounceKind kind) {
        assertThat(BounceFiling.kind(new BounceReport(severity, List.of(), status, "", ""), late)).isEqualTo(kind);
    }

    private static byte[] report(String text) {
        return ("From: MAILER-DAEMON@example.org\r\n\r\n" + text).getBytes(StandardCharsets.US_ASCII);
    }
}

package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ledord.inbound.SenderCheck.Verdict;

/** Who is believed about a sender, and what proves that the From is theirs. */
class SenderCheckTest {
    private static final String US = "mx.kommun.example";
    private static final String FROM = "anna@forbund.example";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PASS | dmarc=pass header.from=forbund.example",
        "FAIL | spf=pass smtp.mailfrom=forbund.example; dmarc=fail header.from=forbund.example",
        "FAIL | dmarc=fail (p=none dis=none) header.from=forbund.example; spf=pass smtp.mailfrom=forbund.example",
        "PASS | spf=pass smtp.mailfrom=forbund.example; dmarc=none",
        "PASS | spf=fail smtp.mailfrom=forward.example; dkim=pass header.d=forbund.example",
        "PASS | dkim=pass header.i=@post.forbund.example; dmarc=none",
        "PASS | spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=studs@forbund.example",
        "NONE | none",
        "NONE | spf=softfail smtp.mailfrom=forbund.example; dmarc=none",
        "FAIL | spf=fail smtp.mailfrom=forbund.example; dmarc=none",
        "FAIL | dkim=permerror header.d=forbund.example",
        "NONE | dmarc=temperror header.from=forbund.example"})
    void what_the_server_says_counts(Verdict verdict, String said) {
        assertThat(of(US + "; " + said)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "spf=pass smtp.mailfrom=elak.example; dmarc=none",
        "dkim=pass header.d=elak.example; spf=none",
        "spf=pass smtp.mailfrom=elakforbund.example",
        "spf=pass smtp.mailfrom=example",
        "spf=none smtp.mailfrom=\"; dmarc=pass \"@elak.example",
        "spf=none (dmarc=pass) smtp.mailfrom=elak.example",
        "spf=none smtp.mailfrom=dmarc=pass@elak.example",
        "x-dmarc=pass header.from=forbund.example"})
    void what_proves_another_domain_or_was_chosen_by_the_sender_proves_nothing(String said) {
        assertThat(of(US + "; " + said)).isEqualTo(Verdict.NONE);
    }

    @Test
    void only_the_topmost_and_only_ours() {
        assertThat(of(US + "; dmarc=fail", US + "; dmarc=pass")).isEqualTo(Verdict.FAIL);
        assertThat(of(US + "; none", US + "; dmarc=pass")).as("written by whoever sent it").isEqualTo(Verdict.NONE);
        assertThat(of("mx.annan.example; dmarc=pass", US + "; dmarc=pass")).isEqualTo(Verdict.NONE);
        assertThat(of(US + ".elak.example; dmarc=pass")).isEqualTo(Verdict.NONE);
        assertThat(of("MX.kommun.example 1; dmarc=PASS")).as("letters' size and a version mean nothing").isEqualTo(Verdict.PASS);
        assertThat(of()).isEqualTo(Verdict.NONE);
        assertThat(SenderCheck.of(List.of("; dmarc=pass"), "", FROM)).as("nobody is believed").isEqualTo(Verdict.NONE);
        assertThat(SenderCheck.of(List.of(US + "; spf=pass smtp.mailfrom=forbund.example"), US, "")).as("no From").isEqualTo(Verdict.NONE);
    }

    private static Verdict of(String... fields) {
        return SenderCheck.of(List.of(fields), US, FROM);
    }
}

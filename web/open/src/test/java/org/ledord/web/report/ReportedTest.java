package org.ledord.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedTest {
    @Test
    void is_read_as_rows_that_somebody_would_type() throws Exception {
        Reported reported = Reported.read("""
                {"points": [{"on": "2024-05-27", "value": 13.1}, {"on": "2024-06-03", "value": -1.2e1}, {"on": "2024-06-10", "value": null}], "reason": "Fel veckor"}""");
        assertThat(reported.typed()).isEqualTo("2024-05-27 13.1\n2024-06-03 -12\n2024-06-10 -");
        assertThat(reported.reason()).isEqualTo("Fel veckor");
        assertThat(Reported.read("{\"points\": [{\"on\": \"2024-05-27\", \"value\": 1}]}").reason()).isEmpty();
    }

    @Test
    void a_day_makes_no_row_of_its_own() throws Exception {
        assertThat(Reported.read("{\"points\": [{\"on\": \"2024-05-27 1\\n2024-05-28\", \"value\": 13.1}]}").typed().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "hej", "{}", "{\"points\": []}", "{\"points\": {}}", "{\"points\": [1]}", "{\"points\": [{\"on\": \"2024-05-27\"}]}",
        "{\"points\": [{\"on\": \"2024-05-27\", \"value\": \"13\"}]}", "{\"points\": [{\"on\": 20240527, \"value\": 13}]}", "{\"points\": [{\"on\": \" \", \"value\": 13}]}",
        "{\"points\": [{\"on\": \"2024-05-27\", \"value\": 1e999999999}]}", "{\"points\": [{\"on\": \"2024-05-27\", \"value\": 13, \"vaule\": 1}]}",
        "{\"points\": [{\"on\": \"2024-05-27\", \"value\": 13}], \"reason\": 5}", "{\"points\": [{\"on\": \"2024-05-27\", \"value\": 13}]"})
    void what_is_no_such_report_is_refused(String json) {
        assertThatThrownBy(() -> Reported.read(json)).isInstanceOf(Reported.Malformed.class).hasMessageNotContaining("java");
    }
}

package org.ledord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShallowTablesTest {
    @Test
    void ordinary_tables_stay_as_they_are() {
        String mail = "<TABLE border=1><tr><td>Fråga 1</td><th>Ja $1</th></tr></TABLE><p>Hej</p>".repeat(150);
        assertThat(ShallowTables.of(mail)).isEqualTo(mail);
    }

    @Test
    void words_in_tables_that_lie_too_deep_are_kept() {
        String deep = "<table><tr><td>".repeat(300) + "Det här skrev jag" + "</td></tr></table>".repeat(300) + "<table><tr><td>efter</td></tr></table>";
        assertThat(ShallowTables.of(deep)).contains("<div><div><div>Det här skrev jag</div></div></div>").endsWith("<table><tr><td>efter</td></tr></table>");
        assertThat(HtmlLines.of(deep).toString()).contains("Det här skrev jag").contains("efter");
    }
}

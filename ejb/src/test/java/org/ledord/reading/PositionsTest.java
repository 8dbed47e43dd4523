package org.ledord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a position, in four languages, and what must never. */
class PositionsTest {

    private static String code(String words, boolean asked) {
        Positions.Found found = Positions.find(words, asked);
        return found == null ? "" : found.position().code();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Tillstyrker | support", "Vi tillstyrker förslaget. | support", "Tillstyrks | support", "Kommunal tillstyrker förslaget i sin helhet. | support",
        "Tillstyrker med ändring | support-with-change", "Vi tillstyrker under förutsättning att tiden läggs på schemat. | support-with-change", "Tillstyrker, men bara om vi får vikarier | support-with-change",
        "Avstyrker | oppose", "Vi avstyrker förslaget | oppose", "Vi kan inte tillstyrka | oppose", "Vi kan inte tillstyrka förslaget i den här formen | oppose", "Vi tillstyrker inte förslaget | oppose", "Förbundet tillstyrker ej | oppose",
        "Avstår | abstain", "Vi avstår från att yttra oss | abstain", "Vi tar inte ställning | abstain", "Inga synpunkter | no-views", "Vi har inget att erinra | no-views", "Ingen erinran. | no-views",
        "Støtter | support", "Vi støtter forslaget | support", "Støtter med endring | support-with-change", "Vi kan ikke støtte dette | oppose", "Vi støtter ikke forslaget | oppose", "Går imot | oppose", "Vi går imot forslaget | oppose", "Vi er imot | oppose", "Avstår | abstain", "Ingen merknader | no-views", "Vi uttaler oss ikke | abstain",
        "Puollan | support", "Puolletaan | support", "Puollamme ehdotusta | support", "Puollan muutoksin | support-with-change", "Kannatan | support", "Vastustan | oppose", "Vastustamme ehdotusta | oppose", "En puolla | oppose", "Emme puolla ehdotusta | oppose", "Emme kannata tätä | oppose", "Ei lausuttavaa | no-views", "Pidättäydyn | abstain",
        "We support the proposal | support", "Support with change | support-with-change", "We oppose this | oppose", "We do not support the proposal | oppose", "We don't support this | oppose", "Abstain | abstain", "No comments | no-views", "No views | no-views",
        "Inga synpunkter på bilagan, men vi avstyrker förslaget | oppose"})
    void findsTheWordsThemselves(String words, String expected) {
        assertThat(code(words, false)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ja | support", "Ja. | support", "Ja tack | support", "Ja, om tiden läggs på schemat | support-with-change", "Ja men bara på onsdagar | support-with-change", "Nej | oppose", "Nei | oppose", "Kyllä | support", "Joo | support", "Ei | oppose", "Yes | support", "No | oppose",
        "Bra | support", "Bra förslag | support", "Bra om det ändras | support-with-change", "Inte bra | oppose", "Inget bra förslag | oppose", "Ikke bra | oppose", "Hyvä | support", "Ei hyvä | oppose", "Good | support", "Not good | oppose", "Vet inte | no-views", "Vet ikke | no-views", "En tiedä | no-views", "Absolut inte | oppose", "Absolut | support"})
    void understandsEverydayWordsWhereAskedForAPosition(String words, String expected) {
        assertThat(code(words, true)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ja", "Nej", "Bra", "Yes", "Kyllä", "Ok"})
    void takesNoEverydayWordWhereNotAsked(String words) {
        assertThat(code(words, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vi tillstyrker punkt ett. Vi avstyrker punkt två.", "Både ja och nej", "Vi behöver stöd", "We need support from the managers", "Det beror på", "Tiden räcker inte", "Vi avstyrker inte förslaget", ""})
    void neverGuesses(String words) {
        assertThat(code(words, true)).isEmpty();
    }

    @Test
    void showsTheWordsItWasFoundIn() {
        assertThat(Positions.find("Tack för frågan. Vi avstyrker förslaget.", true).words()).isEqualTo("Vi avstyrker förslaget.");
    }
}

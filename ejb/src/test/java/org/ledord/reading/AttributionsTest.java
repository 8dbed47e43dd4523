package org.ledord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Introductions of quotes from mail programs of the world, and sentences that only look like them. */
class AttributionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Den mån 5 feb. 2024 kl 10:12 skrev Anna Andersson <anna@example.org>:", "Den 5 februari 2024 10:12 skrev Anna Andersson:", "5 feb. 2024 kl. 10:12 skrev Anna Andersson <anna@example.org>:", "Anna Andersson skrev den 2024-02-05 10:12:", "man. 5. feb. 2024 kl. 10.12 skrev Kari Nordmann <kari@example.org>:",
        "Den 05.02.2024 10:12, skrev Kari Nordmann:", "Den ons. 5. feb. 2024 kl. 10.12 skrev Jens Hansen <jens@example.org>:", "ma 5.2.2024 klo 10.12 Aino Virtanen (aino@example.org) kirjoitti:", "Aino Virtanen kirjoitti 28/10/2021 12.46:", "Aino Virtanen kirjoitti 5.2.2024 klo 10.12:", "On Mon, Feb 5, 2024 at 10:12 AM Ann Smith <ann@example.org> wrote:",
        "On 2024-02-05 10:12, Ann Smith wrote:", "On Monday, February 5, 2024 at 10:12:33 AM GMT+1, Ann Smith <ann@example.org> wrote:", "Ann Smith <ann@example.org> wrote:", "Am 05.02.2024 um 10:12 schrieb Max Müller:", "Max Müller <max@example.org> schrieb am Mo., 5. Feb. 2024, 10:12:", "Le lun. 5 févr. 2024 à 10:12, Marie Dupont <marie@example.org> a écrit :", "El lun, 5 feb 2024 a las 10:12, Juan (<juan@example.org>) escribió:",
        "Op ma 5 feb. 2024 om 10:12 schreef Jan <jan@example.org>:", "Il giorno lun 5 feb 2024 alle ore 10:12 Mario <mario@example.org> ha scritto:", "Em seg., 5 de fev. de 2024 às 10:12, João <joao@example.org> escreveu:", "pon., 5 lut 2024 o 10:12 Jan <jan@example.org> napisał(a):", "пн, 5 февр. 2024 г. в 10:12, Иван <ivan@example.org>:", "2024-02-05 10:12 GMT+01:00 Ann Smith <ann@example.org>:",
        "---- On Mon, 05 Feb 2024 10:12:33 +0100 Ann Smith <ann@example.org> wrote ----", "2024年2月5日(月) 10:12 田中 <tanaka@example.org>:", "Em 05/02/2024 10:12, João escreveu:", "Missatge de Anna Ek <anna@example.org> del dia dl., 5 de febr. 2024 a les 10:12:", "Dne 05. 02. 24 v 10:12 Anna Ek napsal(a):", "пон, 5. феб 2024. у 10:12 Anna Ek <anna@example.org> је написао/ла:",
        "Vào Th 2, 5 thg 2, 2024 vào lúc 10:12 Anna Ek <anna@example.org> đã viết:", "pirmd., 2024. g. 5. febr., plkst. 10:12 — lietotājs Anna Ek (<anna@example.org>) rakstīja:", "Ar 05/02/2024 10:12, scríobh Anna Ek:", "2024/02/05 10:12(e)an, Anna Ek igorleak idatzi zuen:", "เมื่อ 5 ก.พ. 2567 เวลา 10:12 Anna Ek <anna@example.org> เขียนว่า:"})
    void areSeen(String words) {
        assertThat(Attributions.isAttribution(words, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Den 5 februari skrev vi ett yttrande där vi sa följande:", "Ring mig kl 10:12 på fredag", "Det här skrev vi i vårt förra yttrande 2023:", "Vi ses 2024-02-05 kl 10:12 i Ullared:", "Anna skrev att det går bra.", "Skicka till anna@example.org så svarar hon:", "Som du skrev:", "Mötet är 5 feb kl 10:00:"})
    void areNotSeenInSentences(String words) {
        assertThat(Attributions.isAttribution(words, false)).isFalse();
    }
}

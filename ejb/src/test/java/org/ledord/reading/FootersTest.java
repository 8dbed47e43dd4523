package org.ledord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that programs and gateways add. */
class FootersTest {

    @ParameterizedTest
    @ValueSource(strings = {"Skickat från min iPhone", "Skickat från Outlook för iOS", "Hämta Outlook för Android", "Hämta Outlook för iOS<https://aka.ms/o0ukef>", "Skickat från min Samsung Galaxy-smartphone.", "Skickat från E-post för Windows 10 / Outlook", "Sendt fra min iPhone", "Sendt fra min mobil", "Skaff deg Outlook for iOS", "Lähetetty iPhonesta", "Lähetetty Samsungin Galaxy-puhelimesta",
        "Hanki Outlook iOSille", "Sent from my iPhone", "Sent from my Samsung Galaxy smartphone.", "(sent from a phone)", "Sent with Proton Mail secure email.", "Get Outlook for Android", "Von meinem iPhone gesendet", "Envoyé de mon iPhone", "Enviado desde mi iPhone", "Verstuurd vanaf mijn iPhone", "Wysłano z iPhone'a", "Inviato da iPhone", "Отправлено с iPhone", "Skickat från Yahoo Mail för iPhone", "Sendt fra Outlook for Android",
        "Sent from Nine", "Sent from Mailspring (https://getmailspring.com/), the best free email app for work", "Dikterat på min iPhone – ursäkta eventuella fel", "Anna Ek reacted via Gmail", "나의 iPhone에서 보냄", "Elküldve az iPhone-omról", "Provenance : Courrier pour Windows 10", "Skickades med säker e-post från Proton Mail."})
    void areSeen(String line) {
        assertThat(Footers.isFooter(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Skickat från kontoret i går låg listan fel, så vi svarar igen i dag.", "Sent from my desk this letter would have reached you sooner, but I was ill.", "Beste Anna", "Lähetetty on jo lista kaikille, joten emme vastaa enää tähän kysymykseen.", "Från min sida är det bra.", "Från mina kollegor hör jag att det fungerar"})
    void areNotSeenInSentences(String line) {
        assertThat(Footers.isFooter(line)).isFalse();
    }
}

package org.ledord.reading;

import java.util.ArrayList;
import java.util.List;

/** The words by which a letter says of itself that no person wrote it: for the servers that mark it in no header. */
final class AutomaticWords {

    /** A letter that says so is short. */
    private static final int LONGEST = 1500;
    private static final Phrases SAID = Phrases.of(said());

    private AutomaticWords() {
    }

    private static List<String> said() {
        List<String> said = new ArrayList<>(List.of("det här meddelandet går inte att svara på", "detta meddelande går inte att svara på", "mejlet går inte att svara på", "denne meldingen kan ikke besvares",
                "this message was generated automatically", "this message was automatically generated", "this email was automatically generated", "this e-mail was automatically generated", "this message is automatically generated", "this mailbox is not monitored",
                "diese nachricht wurde automatisch", "diese e-mail wurde automatisch", "dies ist eine automatisch erstellte", "dies ist eine automatisch generierte", "ce message est envoyé automatiquement", "ce message a été envoyé automatiquement", "ce message est généré automatiquement",
                "ceci est une réponse automatique", "ceci est un message automatique", "mensaje generado automáticamente", "wiadomość wygenerowana automatycznie", "письмо создано автоматически", "自动回复", "自動返信", "自動送信"));
        add(said, List.of("detta är ett ", "det här är ett ", "detta är ett s k "), List.of("autosvar", "automatsvar", "automatiskt svar", "automatiskt meddelande", "automatiskt mejl", "automatiskt mail", "automatiskt utskick", "automatiskt genererat", "automatgenererat"));
        add(said, List.of("detta är en ", "det här är en "), List.of("automatisk bekräftelse", "automatisk avisering"));
        add(said, List.of("dette er et ", "dette er en ", "dette er eit ", "dette er ei "), List.of("autosvar", "automatsvar", "automatisk svar", "automatisk bekreftelse", "automatisk melding", "automatisk e-post", "automatisk besked", "automatisk bekræftelse", "automatisk generert", "automatisk genereret"));
        add(said, List.of("tämä on "), List.of("automaattivastaus", "automaattinen vastaus", "automaattinen viesti", "automaattinen ilmoitus", "automaattinen vahvistus", "automaattisesti lähetetty"));
        add(said, List.of("this is an "), List.of("automated message", "automated reply", "automated response", "automated email", "automated e-mail", "automatic reply", "automatic response", "automatic message", "automatically generated", "auto-generated", "auto-reply", "autoreply", "auto reply", "auto response"));
        add(said, List.of("dies ist eine ", "das ist eine "), List.of("automatische antwort", "automatische nachricht", "automatische e-mail"));
        add(said, List.of("este es un ", "esta es una ", "esta é uma ", "este é um ", "questo è un ", "questa è una "), List.of("mensaje automático", "respuesta automática", "mensagem automática", "resposta automática", "e-mail automático", "messaggio automatico", "risposta automatica"));
        add(said, List.of("dit is een "), List.of("automatisch antwoord", "automatisch bericht", "automatisch gegenereerd", "geautomatiseerd bericht"));
        add(said, List.of("to jest ", "to "), List.of("automatyczna odpowiedź", "automatyczna wiadomość", "wiadomość automatyczna"));
        add(said, List.of("это "), List.of("автоматический ответ", "автоматическое сообщение", "автоматическое письмо"));
        add(said, List.of("toto je ", "see on "), List.of("automatická odpověď", "automatická zpráva", "automaatvastus", "automaatne vastus"));
        return said;
    }

    private static void add(List<String> all, List<String> starts, List<String> ends) {
        for (String start : starts) {
            for (String end : ends) {
                all.add(start + end);
            }
        }
    }

    /** Whether what is kept of a letter says so. */
    static boolean saidIn(String kept) {
        return kept.length() < LONGEST && SAID.anyInAnyCase(kept, kept.length());
    }
}

package org.ledord.dev.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer is what an ordinary mail program would send: the portal's reader must not get an easier one. */
class RepliesTest {

    private static final Clock CLOCK = Clock.fixed(Letters.NOW, Letters.ZONE);

    private final Replies replies = new Replies(Words.in(Language.SV));
    private final Postman postman = new Postman(25, CLOCK);

    @Test
    void answersTheAddressAskedForInTheSameThread() throws Exception {
        Letter letter = Letters.read(Letters.ROUND);

        MimeMessage sent = sent(replies.answer(letter, letter.to().get(0), "Onsdagar"));

        assertThat(sent.getFrom()).containsExactly(letter.to().get(0));
        assertThat(((InternetAddress) sent.getFrom()[0]).getPersonal()).isEqualTo("Underskoterskan på ön");
        assertThat(sent.getRecipients(Message.RecipientType.TO)).extracting(Object::toString)
                .containsExactly("svar+k7f2q9@ledord.example.org");
        assertThat(sent.getHeader("In-Reply-To", null)).isEqualTo("<r5.k7f2q9@ledord.example.org>");
        assertThat(sent.getHeader("References", null).split("\\s+"))
                .containsExactly("<r4.k7f2q9@ledord.example.org>", "<r5.k7f2q9@ledord.example.org>");
        assertThat(sent.getSubject()).isEqualTo("Sv: Tre frågor om reflektionstiden [R5]");
        assertThat(sent.getSentDate()).isEqualTo(java.util.Date.from(Letters.NOW));
        assertThat(sent.getMessageID()).endsWith("@falkenberg.example.org>");
    }

    @Test
    void quotesTheOriginalUnderTheAnswer() throws Exception {
        Letter letter = Letters.read(Letters.ROUND);

        assertThat(replies.onTop("Onsdagar, en lång stund\n", letter)).isEqualTo("""
                Onsdagar, en lång stund

                Den mån 14 okt. 2024 kl 08:00 skrev Ledord, Falkenbergs kommun <ledord@ledord.example.org>:
                > Hej!
                >
                > ▸ Fråga 1
                > Vilket upplägg fungerar bäst hos er?
                >
                >> från förra rundan
                """);
    }

    @Test
    void goingToBetweenTheLinesAndBackLosesNothingWritten() throws Exception {
        Letter letter = Letters.read(Letters.ROUND);

        String between = replies.betweenLines("Hej igen", letter).replace("hos er?\n", "hos er?\r\nOnsdagar\r\n");

        assertThat(between).startsWith("Hej igen\n\nDen mån 14 okt.").contains("> Vilket upplägg fungerar bäst hos er?\r\nOnsdagar");
        assertThat(replies.withoutQuote(between, letter)).isEqualTo("Hej igen\n\nOnsdagar");
        assertThat(replies.withoutQuote(replies.betweenLines("", letter), letter)).isEmpty();
    }

    @Test
    void travelsAsAsciiAndComesOutAsWritten() throws Exception {
        Letter letter = Letters.read(Letters.ROUND);
        String text = "Å, ä och ö – ”så här” ▸ ja\r\n.\r\nFrom början till slut\r\n" + "långrad ".repeat(400);

        MimeMessage sent = postman.message(replies.answer(letter, letter.to().get(0), text));
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        sent.writeTo(wire);

        assertThat(wire.toString(StandardCharsets.ISO_8859_1)).isASCII();
        assertThat(wire.toString(StandardCharsets.US_ASCII).lines()).allMatch(line -> line.length() <= 998);
        assertThat(sent.getContentType()).containsIgnoringCase("text/plain").containsIgnoringCase("utf-8");
        assertThat(sent(replies.answer(letter, letter.to().get(0), text)).getContent()).isEqualTo(text);
    }

    @Test
    void aForgedLineBreakNeverBecomesAHeader() throws Exception {
        Letter letter = Letters.read(Letters.ROUND);
        Draft forged = Draft.fresh(letter.to().get(0), letter.replyTo(), "Hej\r\nBcc: alla@example.org", "Text");

        assertThat(sent(forged).getHeader("Bcc")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "SV, Runda 5, Sv: Runda 5", "NB, Runde 5, SV: Runde 5", "FI, Kierros 5, VS: Kierros 5", "EN, Round 5, Re: Round 5",
        "SV, Re: Runda 5, Re: Runda 5", "SV, SV: Runda 5, SV: Runda 5", "EN, Sv: Runda 5, Sv: Runda 5", "SV, Svar sökes, Sv: Svar sökes"})
    void marksTheSubjectOnce(Language language, String subject, String answered) {
        assertThat(new Replies(Words.in(language)).answerSubject(subject)).isEqualTo(answered);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SV | Den mån 14 okt. 2024 kl 08:00 skrev Ledord, Falkenbergs kommun <ledord@ledord.example.org>:",
        "NB | man. 14. okt. 2024 kl. 08:00 skrev Ledord, Falkenbergs kommun <ledord@ledord.example.org>:",
        "FI | Ledord, Falkenbergs kommun <ledord@ledord.example.org> kirjoitti 14.10.2024 8.00:",
        "EN | On Mon, 14 Oct 2024 at 08:00, Ledord, Falkenbergs kommun <ledord@ledord.example.org> wrote:"})
    void namesWhoWroteAsTheLanguageDoes(Language language, String attribution) throws Exception {
        assertThat(new Replies(Words.in(language)).attribution(Letters.read(Letters.ROUND))).isEqualTo(attribution);
    }

    @Test
    void forwardsWithTheOriginalsHead() throws Exception {
        assertThat(replies.forwardSubject("Runda 5")).isEqualTo("Vb: Runda 5");
        assertThat(replies.forwardSubject("VB: Runda 5")).isEqualTo("VB: Runda 5");
        assertThat(replies.forwarded(Letters.read(Letters.ROUND))).contains(
                "---------- Vidarebefordrat meddelande ----------\n"
                        + "Från: Ledord, Falkenbergs kommun <ledord@ledord.example.org>\n"
                        + "Datum: 14 oktober 2024 8.00\n"
                        + "Ämne: Tre frågor om reflektionstiden [R5]\n"
                        + "Till: Underskoterskan på ön <anna@falkenberg.example.org>\n\nHej!");
    }

    @Test
    void aLongThreadKeepsItsRootAndItsNewestPart() throws Exception {
        String many = IntStream.rangeClosed(1, 80).mapToObj(n -> "<m" + n + "@x.example>").collect(Collectors.joining("\n "));
        Letter letter = Letters.read(Letters.ROUND.replace("<r4.k7f2q9@ledord.example.org>", many));

        Draft answer = replies.answer(letter, letter.to().get(0), "Ja");

        assertThat(answer.references()).hasSize(30).startsWith("<m1@x.example>").endsWith("<r5.k7f2q9@ledord.example.org>");
    }

    /** The mail as the other end parses it. */
    private MimeMessage sent(Draft draft) throws Exception {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        postman.message(draft).writeTo(wire);
        return new MimeMessage(null, new java.io.ByteArrayInputStream(wire.toByteArray()));
    }
}

package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ledord.dev.LocalStack;
import org.ledord.dev.Ports;
import org.ledord.dev.RealMail;

/**
 * The portal with real mail servers, Postfix and Dovecot: these tests should show that what a server says when it is handed a
 * letter, what comes back later, and what people answer, end where they belong. What is read in an answer is tested elsewhere.
 */
@Tag("deep")
class RealMailJourneyIT extends Journey {
    private static final String REFORM = "falkenberg";
    private static final Duration SOON = Duration.ofSeconds(180);
    private static final List<String> NAMES = List.of("anna", "slow", "refused", "nobody");

    private static RealMail mail;
    private static Books books;
    private static List<List<String>> before = List.of();

    @BeforeAll
    static void move_to_real_servers() throws SQLException {
        books = new Books(portal());
        Patience.until("what can be sent to be sent", SOON, () -> books.number("""
                select count(*) from outbox o where o.state = 'SENDING' or o.state = 'QUEUED' and o.next_attempt_at <= now() and not exists
                       (select 1 from mail_address a where lower(a.address) = lower(o.to_address) and a.suspended_at is not null)""") == 0);
        before = books.rows("""
                select a.id, a.address from mail_address a join membership m on m.person_id = a.person_id join reform_group g on g.id = m.group_id
                  join reform r on r.id = g.reform_id where r.slug = ? and g.kind = 'REFERENCE_STAFF' and m.to_on is null order by a.id limit 4""", REFORM);
        mail = new RealMail(Ports.free(), LocalStack.MAIL_DOMAIN, List.of("anna", "slow"));
        portal().portal().restart(mail.settings());
    }

    @BeforeEach
    void everybody_can_be_written_to() throws SQLException {
        for (int i = 0; i < NAMES.size(); i++) {
            address(before.get(i).get(0), NAMES.get(i) + "@" + RealMail.PEOPLE);
        }
    }

    @AfterAll
    static void move_back() throws SQLException {
        for (List<String> one : before) {
            address(one.get(0), one.get(1));
        }
        if (mail != null) {
            portal().portal().restart(Map.of());
            mail.close();
        }
    }

    @Test
    void what_servers_say_what_comes_back_and_what_is_answered_ends_where_it_belongs() throws MessagingException {
        int proposal = new Desk(signIn(newWindow("sv-SE"), "medarbetare1", "/work/sv/"), REFORM).propose("Reservpass med riktig post");
        int round = new Desk(signIn(newWindow("sv-SE"), "projektledare", "/work/sv/"), REFORM).open(proposal, "En runda med riktig post");
        MimeMessage letter = letter("anna", "[R" + round + "]");

        assertThat(letter.getHeader("Return-Path", null)).as("the envelope is the letter's own").matches("<studs\\+[a-z2-7]{32}@" + LocalStack.MAIL_DOMAIN + ">");
        Patience.until("the one who was asked to come back to have it", SOON, () -> outbox("slow", round).startsWith("SENT"));
        assertThat(outbox("slow", round)).as("sent at the second try").isEqualTo("SENT 2");
        assertThat(count("slow", "[R" + round + "]")).isEqualTo(1);
        assertThat(outbox("refused", round)).as("refused at once, and never tried again").isEqualTo("FAILED 1");
        assertThat(bounce("refused", round)).isEqualTo("HARD 5.1.1 true no-mail");
        Patience.until("the report of the one whom nobody knows to be counted", SOON, () -> !bounce("nobody", round).isEmpty());
        assertThat(outbox("nobody", round)).as("taken first, and come back").isEqualTo("SENT 1 returned: 5.1.1");
        assertThat(bounce("nobody", round)).isEqualTo("HARD 5.1.1 true BOUNCE");

        send("anna@" + RealMail.PEOPLE, reply(letter, "Nattpassen hindrar det hos oss.", null));
        Patience.until("the answer to be read", SOON, () -> judged("anna", "ANSWER") == 1);
        assertThat(books.number("""
                select count(*) from raw_mail w join mail_token t on t.id = w.token_id where w.state = 'ANSWER' and t.purpose = 'ANSWER' and w.sender = ?
                   and convert_from(w.raw, 'UTF8') like '%Delivered-To: svar+%'""", "anna@" + RealMail.PEOPLE)).as("by the token behind the plus").isEqualTo(1);
        MimeMessage receipt = letter("anna", "Vi har läst ditt svar", "auto-replied");
        assertThat(receipt.getHeader("Return-Path", null)).as("a receipt has no sender").isEqualTo("<>");

        send("x@forged.example.org", reply(letter, "Detta har Anna aldrig skrivit.", "mx." + LocalStack.MAIL_DOMAIN + "; spf=pass; dmarc=pass"));
        Patience.until("a forged mail to be held", SOON, () -> judged("anna", "HELD") == 1);
        assertThat(judged("anna", "ANSWER")).isEqualTo(1);
    }

    @Test
    void a_kill_in_the_midst_of_sending_doubles_no_more_than_one_letter_for_each_connection() throws SQLException {
        for (int i = 2; i < NAMES.size(); i++) { // nothing comes back: a report that is late would stop a letter of the other test
            address(before.get(i).get(0), "anna+" + i + "@" + RealMail.PEOPLE);
        }
        int proposal = new Desk(signIn(newWindow("sv-SE"), "medarbetare1", "/work/sv/"), REFORM).propose("Reservpass med riktig post som överlever");
        Desk desk = new Desk(signIn(newWindow("sv-SE"), "projektledare", "/work/sv/"), REFORM);
        long last = books.number("select max(id) from outbox");
        int round = desk.open(proposal, "En runda med riktig post som överlever");
        Patience.until("some letters to be sent", SOON, () -> books.number("select count(*) from outbox where id > ? and state = 'SENT'", last) >= 5);
        portal().portal().kill();
        Calendar.leasesRunOut(portal());
        portal().portal().start();
        Patience.until("all to be settled", SOON.multipliedBy(2), () -> books.number("select count(*) from outbox where id > ? and state in ('QUEUED','SENDING')", last) == 0);
        Map<String, Long> taken = mail.taken();
        List<String> ours = books.rows("select message_id from outbox where id > ? and state = 'SENT'", last).stream().map(row -> row.get(0)).toList();
        assertThat(ours).as("letters of round %d that the server never had", round).allSatisfy(id -> assertThat(taken).containsKey(id));
        assertThat(ours.stream().mapToLong(id -> taken.get(id) - 1).sum()).as("doubled by the kill").isLessThanOrEqualTo(4);
    }

    private MimeMessage letter(String name, String words, String... automatic) {
        MimeMessage[] found = new MimeMessage[1];
        Patience.until("a letter to " + name + " about " + words, SOON, () -> {
            for (byte[] one : mail.letters(name)) {
                MimeMessage message = parsed(one);
                if (head(message, "Subject").contains(words) && (automatic.length == 0 || automatic[0].equals(head(message, "Auto-Submitted")))) {
                    found[0] = message;
                }
            }
            return found[0] != null;
        });
        return found[0];
    }

    private long count(String name, String words) {
        return mail.letters(name).stream().filter(one -> head(parsed(one), "Subject").contains(words)).count();
    }

    private String outbox(String name, int round) {
        return books.rows("select concat_ws(' ', state, attempts, case when returned_at is not null then last_error end) from outbox where to_address = ? and subject like ?",
                name + "@" + RealMail.PEOPLE, "%[R" + round + "]%").get(0).get(0);
    }

    private String bounce(String name, int round) {
        return books.rows("select concat_ws(' ', b.kind, b.status, cast(b.counted as text), coalesce(w.state, 'no-mail')) from bounce b join outbox o on o.id = b.outbox_id"
                + " left join raw_mail w on w.id = b.raw_mail_id where b.address = ? and o.subject like ?", name + "@" + RealMail.PEOPLE, "%[R" + round + "]%")
                .stream().map(row -> row.get(0)).reduce("", String::concat);
    }

    private long judged(String name, String state) {
        return books.number("select count(*) from raw_mail where sender = ? and state = ?", name + "@" + RealMail.PEOPLE, state);
    }

    private MimeMessage reply(MimeMessage to, String typed, String forged) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(mail.smtp()));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        if (forged != null) {
            message.setHeader("Authentication-Results", forged);
        }
        message.setFrom(new InternetAddress("anna@" + RealMail.PEOPLE));
        message.setRecipients(Message.RecipientType.TO, to.getReplyTo());
        message.setSubject("Sv: " + to.getSubject(), "UTF-8");
        message.setHeader("In-Reply-To", to.getMessageID());
        message.setText(typed, "UTF-8");
        return message;
    }

    private static void send(String envelope, MimeMessage message) throws MessagingException {
        message.getSession().getProperties().put("mail.smtp.from", envelope);
        Transport.send(message);
    }

    private static void address(String id, String address) throws SQLException {
        try (Connection connection = portal().postgres().connect();
                PreparedStatement statement = connection.prepareStatement("update mail_address set address = ?, suspended_at = null, suspended_for = null where id = ?")) {
            statement.setString(1, address);
            statement.setLong(2, Long.parseLong(id));
            statement.executeUpdate();
        }
    }

    private static MimeMessage parsed(byte[] bytes) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String head(MimeMessage message, String name) {
        try {
            if (name.equals("Subject")) {
                return message.getSubject() == null ? "" : message.getSubject();
            }
            return message.getHeader(name, null) == null ? "" : message.getHeader(name, null);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

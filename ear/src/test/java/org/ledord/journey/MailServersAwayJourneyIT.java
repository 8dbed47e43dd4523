package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.dev.Line;

/**
 * These tests should show that no way in which mail servers and the lines to them fail loses a letter or a mail or makes two of
 * one; they should not test the portal's own death, which is for {@link KillPointsJourneyIT}.
 */
class MailServersAwayJourneyIT extends Journey {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final Pattern VALIDITY = Pattern.compile("UIDVALIDITY \\d+");
    private static final String REFORM = "falkenberg";

    private Books books;
    private Toll toll;
    private long round;
    private List<Answering> people;
    private int next;

    /** What is wrong with both lines at once, and how it ends. */
    private enum Fault {
        DOWN(Line::down, Line::mend),
        HANGING(Line::hang, Line::mend),
        HANGING_AND_STARTED_ANEW(Line::hang, line -> {
            line.cut();
            line.mend();
        }),
        REFUSING_FOR_NOW(line -> line.refuse(line == portal().smtp() ? "421 4.3.2 not now" : "* BYE not now"), Line::mend),
        REFUSING(line -> line.refuse(line == portal().smtp() ? "554 5.3.2 no" : "* NO no"), Line::mend);

        private final Consumer<Line> begin;
        private final Consumer<Line> end;

        Fault(Consumer<Line> begin, Consumer<Line> end) {
            this.begin = begin;
            this.end = end;
        }
    }

    @BeforeEach
    void a_round_that_asks_many() {
        books = new Books(portal());
        toll = new Toll(portal());
        int number = new Desk(signIn(newWindow("sv-SE"), "projektledare", "/work/sv/"), REFORM).open(
                new Desk(signIn(newWindow("sv-SE"), "medarbetare1", "/work/sv/"), REFORM).propose("Reservpass när posten strular"), "En runda när posten strular");
        round = books.number("select d.id from round d join matter m on m.id = d.matter_id join reform r on r.id = m.reform_id where r.slug = ? and m.number = ?"
                + " and m.kind = 'ROUND'", REFORM, number);
        people = Answering.in(portal(), round, number, 14);
        toll.begin();
    }

    @AfterEach
    void mend() {
        for (Line line : List.of(portal().smtp(), portal().imap())) {
            line.cut();
            line.mend();
        }
    }

    @Test
    void nothing_is_lost_and_nothing_doubled() throws MessagingException {
        for (Fault fault : Fault.values()) {
            fails(fault);
        }
        slow();
        cutInTheMidst();
        toll.everyAnswerOnce(people.subList(0, next));
        System.out.println("Mail servers down, hanging, refusing, slow, and cut in the midst: " + next + " answers taken once; " + toll.bearable());
        thrice();
        twoWithOneId();
        numberedAnew();
        System.out.println("Mail thrice, two with one Message-ID, numbers anew: " + toll.bearable());
    }

    private void fails(Fault fault) {
        fault.begin.accept(portal().smtp());
        fault.begin.accept(portal().imap());
        long asked = ask();
        Answering person = people.get(next++);
        person.reply();
        Patience.until("health to tell of both: " + fault, SOON, () -> {
            String said = window().request().get("/health/ready").text();
            return said.contains("\"outgoing-mail\",\"status\":\"DOWN\"") && said.contains("\"incoming-mail\",\"status\":\"DOWN\"");
        });
        Patience.until("the letter to be tried: " + fault, SOON, () -> books.number("select count(*) from outbox where id = ? and attempts > 0", asked) == 1);
        assertThat(books.word("select state from outbox where id = ?", asked)).as(fault.toString()).isNotEqualTo("SENT");
        assertThat(answers(person)).as(fault.toString()).isZero();
        fault.end.accept(portal().smtp());
        fault.end.accept(portal().imap());
        done();
    }

    private void slow() {
        portal().smtp().slow(Duration.ofMillis(10));
        portal().imap().slow(Duration.ofMillis(10));
        ask();
        people.get(next++).reply();
        done();
        mend();
    }

    /** What was not wholly handed over is handed over again, and what was not wholly fetched is fetched again. */
    private void cutInTheMidst() {
        cut(portal().smtp().holdBefore("DATA"), portal().imap().holdBefore("\\S+ (UID )?FETCH .*BODY.*"));
        cut(portal().smtp().holdBefore("\\."), portal().imap().holdAnswer("\\S+ (UID )?FETCH .*BODY.*"));
        cut(portal().smtp().holdBefore("RCPT .*"), portal().imap().holdAnswer("\\S+ (UID )?STORE .*"));
        assertThat(toll.count().doubled()).as("before the server had said that it took it").isZero();
        toll.mayDouble(1); // the one case that SMTP cannot close: it has taken it, and cannot say so any more
        cut(portal().smtp().holdAnswer("\\."), portal().imap().holdBefore("\\S+ (UID )?STORE .*"));
    }

    private void cut(Line.Hold sending, Line.Hold reading) {
        ask();
        people.get(next++).reply();
        Patience.until("somebody in the midst of both", SOON, () -> sending.stopsSomebody() && reading.stopsSomebody());
        mend();
        done();
    }

    private void thrice() throws MessagingException {
        Answering person = people.get(next++);
        MimeMessage mail = mail(person, "Att ingen vill ta passen.", "tre." + UUID.randomUUID() + "@example.org");
        portal().imap().down(); // so that all three are fetched at once
        for (int i = 0; i < 3; i++) {
            Transport.send(mail);
        }
        portal().imap().mend();
        done();
        assertThat(books.rows("select state, count(*) from raw_mail where message_id = ? group by state order by state", mail.getMessageID().replaceAll("[<>]", "")))
                .containsExactly(List.of("ANSWER", "1"), List.of("DUPLICATE", "2"));
        assertThat(receipts(person)).isOne();
    }

    private void twoWithOneId() throws MessagingException {
        Answering one = people.get(next++);
        Answering other = people.get(next++);
        String id = "samma." + UUID.randomUUID() + "@example.org";
        Transport.send(mail(one, "Att ingen vill ta passen.", id));
        Transport.send(mail(other, "Att ingen vill ta passen.", id));
        Transport.send(mail(one, "Att ingen kan ta passen.", id));
        done();
        assertThat(books.rows("select state, count(*) from raw_mail where message_id = ? group by state order by state", id))
                .containsExactly(List.of("ANSWER", "2"), List.of("ANSWER_VERSION", "1"));
        assertThat(List.of(receipts(one), receipts(other))).containsExactly(2L, 1L);
    }

    /** As when a mailbox is restored from a backup: all of it comes again, and is known again. */
    private void numberedAnew() throws MessagingException {
        String before = books.rows("select state, count(*) from raw_mail where state <> 'DUPLICATE' group by state order by state").toString();
        long letters = toll.posted().size();
        long stored = books.number("select count(*) from raw_mail");
        long there = books.own().there();
        long anew = books.number("select max(uid_validity) from raw_mail where mailbox like 'svar@%'") + 1;
        portal().imap().change(said -> VALIDITY.matcher(said).replaceAll("UIDVALIDITY " + anew));
        portal().imap().cut();
        Patience.until("all to be fetched and judged again", SOON, () -> books.number("select count(*) from raw_mail where state <> 'STORED'") == stored + there);
        assertThat(books.rows("select state, count(*) from raw_mail where state <> 'DUPLICATE' group by state order by state").toString()).isEqualTo(before);
        assertThat(toll.posted()).as("letters about what was known").hasSize((int) letters);
        Answering person = people.get(next++);
        person.reply();
        Patience.until("the answer that came under the new numbers", SOON, () -> answers(person) == 1);
        mend();
        done();
        assertThat(List.of(answers(person), receipts(person))).as("under the new numbers and the old ones").containsExactly(1L, 1L);
        System.out.println("A mailbox numbered anew: " + there + " mails fetched again, " + (books.number("select count(*) from raw_mail") - stored - there - 1) + " when it was numbered back; letters about them: "
                + (toll.posted().size() - letters - 1));
    }

    /** A letter is to go out to somebody who asks on the public page; its id. */
    private long ask() {
        String address = "undrar." + UUID.randomUUID() + "@example.org";
        Page page = window().newPage();
        page.navigate("/sv/" + REFORM + "/ask");
        page.locator("#text").fill("Kommer posten fram?");
        page.locator("#email").fill(address);
        page.locator("#send").click();
        page.locator(".notice.ok").waitFor();
        page.close();
        return books.number("select id from outbox where to_address = ?", address);
    }

    private void done() {
        Calendar.triesAreDue(portal());
        toll.settle();
    }

    private long answers(Answering person) {
        return books.number("select count(*) from answer where invitation_id = ?", person.invitation());
    }

    private long receipts(Answering person) {
        return books.number("select count(*) from outbox o join answer x on o.dedupe_key like 'receipt/answer/' || x.id || '/%' where x.invitation_id = ?", person.invitation());
    }

    private MimeMessage mail(Answering person, String words, String id) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(portal().ports().smtp()));
        MimeMessage mail = new MimeMessage(Session.getInstance(properties)) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + id + ">");
            }
        };
        mail.setFrom(new InternetAddress(person.address()));
        mail.setRecipient(Message.RecipientType.TO, (InternetAddress) person.letter().getReplyTo()[0]);
        mail.setSubject("Sv: " + person.letter().getSubject(), "UTF-8");
        mail.setText(words, "UTF-8");
        return mail;
    }
}

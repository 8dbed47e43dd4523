package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * These tests should show that whatever the portal was doing when it was killed outright is done afterwards, and done
 * once; they should not test what it does when nobody kills it.
 */
class KillJourneyIT extends Journey {
    private static final Duration SETTLED = Duration.ofSeconds(180);
    private static final String REFORM = "falkenberg";
    private static final String WAITING = "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like ?";

    /** How often each letter had come when the portal was killed and knew that it was sent. */
    private final Map<String, Long> known = new HashMap<>();
    private Books books;
    private long base;
    private int kills;

    @BeforeEach
    void begin() {
        books = new Books(portal());
        Patience.until("the outbox to be empty", SETTLED, () -> books.number("select count(*) from outbox where state in ('QUEUED','SENDING')") == 0);
        base = books.number("select coalesce(max(id), 0) from outbox");
    }

    @AfterEach
    void bringBack() {
        portal().mail().release();
        if (!portal().portal().isRunning()) {
            portal().portal().start();
        }
    }

    @Test
    void nothing_is_lost_and_nothing_sent_is_sent_again() throws SQLException, IOException {
        Desk desk = desk("projektledare");
        Desk writer = desk("medarbetare1");
        int proposal = writer.propose("Reservpass som överlever");
        int another = writer.propose("Jourpass som överlever");
        int last = writer.propose("Nattpass som överlever");
        desk.publish("Ett inlägg som överlever");
        begin();
        portal().mail().holdAfter(3);
        int first = desk.open(proposal, "En runda som stängs");
        int second = desk.open(another, "En runda som besvaras");
        Patience.until("a letter to be taken without our knowing", SETTLED, () -> portal().mail().holdsSomebody());
        assertThat(states()).containsEntry("SENT", 3L).containsKey("SENDING").containsKey("QUEUED");
        long letters = letters(first, second);

        kill();
        closeTheBooks();
        portal().postgres().stop();
        startBeforeTheDatabase();

        settle();
        assertThat(status(REFORM, "PROPOSAL", proposal)).isEqualTo("IN_ROUND");
        assertThat(status(REFORM, "ROUND", second)).isEqualTo("OPEN");
        assertThat(letters(first, second)).isEqualTo(letters).isGreaterThan(60);
        Page page = window().newPage();
        page.navigate("/sv/" + REFORM + "/news");
        assertThat(page.content()).contains("Ett inlägg som överlever");
        everyLetterOnce();

        List<Answering> answering = answering(second, 6);
        portal().mail().holdAfter(7);
        int third = desk.open(last, "En runda som skickas");
        Patience.until("the eighth letter to be taken without our knowing", SETTLED, () -> portal().mail().holdsSomebody());
        answering.subList(0, 2).forEach(Answering::reply);
        Patience.until("two receipts to wait behind the round", SETTLED, () -> books.number(
                "select count(*) from outbox where id > ? and state = 'QUEUED' and stream = 'RECEIPT'", base) == 2);
        long runs = books.number("select count(*) from digest_run");
        try (Connection blocked = portal().postgres().connect(); Statement sql = blocked.createStatement()) {
            blocked.setAutoCommit(false);
            sql.execute("lock table outbox in share mode");
            portal().mail().release();
            answering.subList(2, 4).forEach(Answering::reply);
            inTheMidstOf("a letter that is sent but not noted", "update outbox set state = 'SENT'%", 1);
            inTheMidstOf("a mail that is being read", "insert into outbox%", 1);
            // Only now: a round that closes waits for the same lock, and would pass for the mail that is being read.
            Calendar.daysPass(portal(), REFORM, first, 30);
            answering.subList(4, 6).forEach(Answering::reply);
            desk.sendDigest();
            inTheMidstOf("a digest that is being written, a mail that is being read and a round that is being closed", "insert into outbox%", 3);
            assertThat(states()).containsEntry("SENT", letters + 7);
            long unread = books.number("select count(*) from raw_mail where state = 'STORED'");
            long lying = books.own().there() - books.own().taken();
            assertThat(unread).as("mails taken in and not read").isPositive();
            assertThat(lying).as("mails that lie in the mailbox").isGreaterThanOrEqualTo(2);
            assertThat(unread + lying).isEqualTo(4);
            kill();
        }
        closeTheBooks();
        portal().portal().start();

        settle();
        assertThat(letters(third)).isGreaterThan(30);
        assertThat(status(REFORM, "ROUND", first)).isEqualTo("CLOSED");
        assertThat(books.number("select count(*) from outbox where id > ? and dedupe_key like 'round/' || ? || '/closed/%'", base, id(first))).isPositive();
        assertThat(books.number("select count(*) from digest_run")).isEqualTo(runs + 1);
        assertThat(books.number("""
                select count(*) from digest_recipient where run_id = (select max(id) from digest_run) and state = 'QUEUED'"""))
                .isGreaterThan(30).isEqualTo(books.number("select count(*) from outbox where id > ? and stream = 'DIGEST'", base));
        everyAnswerOnce(answering);
        everyLetterOnce();
    }

    /** Sending, reading and closing all the time, and a kill whenever it falls. The seed is printed, and can be given again. */
    @Test
    @Tag("deep")
    void at_ten_random_moments() throws SQLException {
        long seed = Long.getLong("ledord.seed", System.nanoTime());
        System.out.println("Kills at random moments, -Dledord.seed=" + seed);
        Random random = new Random(seed);
        Desk desk = desk("projektledare");
        Desk writer = desk("medarbetare1");
        List<Answering> answered = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < 10; i++) {
            int proposal = writer.propose("Reservpass som slumpen stör " + i);
            desk.publish("Ett inlägg som slumpen stör " + i);
            int round = desk.open(proposal, "En runda som slumpen stör " + i);
            if (before != 0) {
                List<Answering> answering = answering(before, 5);
                answering.forEach(Answering::reply);
                answered.addAll(answering);
                Calendar.daysPass(portal(), REFORM, before, 30);
            }
            desk.sendDigest();
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(10_000)).toNanos());
            kill();
            closeTheBooks();
            System.out.println("Kill " + kills + " fell at " + states() + ", " + books.number("select count(*) from raw_mail where state = 'STORED'") + " mails unread");
            portal().portal().start();
            settle();
            everyLetterOnce();
            everyAnswerOnce(answered);
            before = round;
        }
    }

    /** One who was asked, and what they write. */
    private final class Answering {
        private final String address;
        private final String invitation;
        private final MimeMessage letter;

        Answering(String address, String invitation, MimeMessage letter) {
            this.address = address;
            this.invitation = invitation;
            this.letter = letter;
        }

        void reply() {
            new Mailbox(portal(), address).reply(letter, "Att ingen vill ta passen, skriver " + address + ".");
        }
    }

    private Desk desk(String username) {
        return new Desk(signIn(newWindow("sv-SE"), username, "/work/sv/"), REFORM);
    }

    private List<Answering> answering(int round, int most) {
        return books.rows("""
                select o.to_address, i.id from outbox o join invitation i on o.dedupe_key = 'round/' || i.round_id || '/invitation/' || i.id
                 where i.round_id = ? order by i.id limit ?""", id(round), most).stream()
                .map(row -> new Answering(row.get(0), row.get(1), new Mailbox(portal(), row.get(0)).letter("[R" + round + "]"))).toList();
    }

    private void kill() {
        portal().portal().kill();
        kills++;
    }

    private void closeTheBooks() {
        Patience.until("the database to see that the portal is gone", Duration.ofSeconds(20), () -> books.number(
                "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()") == 0);
        Map<String, Long> delivered = books.delivered();
        books.posted(base).stream().filter(letter -> letter.state().equals("SENT")).forEach(letter -> known.putIfAbsent(letter.key(), delivered.get(letter.key())));
        Calendar.leasesRunOut(portal());
    }

    private void startBeforeTheDatabase() throws IOException {
        CompletableFuture<Void> start = CompletableFuture.runAsync(portal().portal()::start);
        Patience.until("the portal to miss its database", SETTLED, () -> log().contains("does not answer yet"));
        portal().postgres().start();
        start.join();
    }

    private String log() {
        try {
            return Files.readString(portal().portal().log());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void inTheMidstOf(String what, String statement, int times) {
        Patience.until(what, Duration.ofSeconds(100), () -> books.number(WAITING, statement) == times);
    }

    private void settle() {
        portal().mail().release();
        Patience.until("everything to be sent, read and closed", SETTLED, () -> books.number("""
                select (select count(*) from outbox where state in ('QUEUED','SENDING')) + (select count(*) from raw_mail where state = 'STORED')
                     + (select count(*) from digest_run where state = 'COMPOSING')
                     + (select count(*) from round r where r.status = 'OPEN' and r.closes_on < current_date)""") == 0
                && books.own().there() == books.own().taken());
    }

    private void everyLetterOnce() {
        Map<String, Long> delivered = books.delivered();
        List<Books.Posted> posted = books.posted(base);
        assertThat(posted).allSatisfy(letter -> assertThat(letter.state()).as(letter.cause()).isEqualTo("SENT"));
        assertThat(posted).as("letters that nobody got").allSatisfy(letter -> assertThat(delivered).containsKey(letter.key()));
        List<Books.Posted> doubled = posted.stream().filter(letter -> delivered.get(letter.key()) > 1).toList();
        System.out.println(posted.size() + " letters after " + kills + " kills, of which came twice: " + doubled);
        assertThat(known).as("came again though they were known as sent").allSatisfy((key, times) -> assertThat(delivered.get(key)).isEqualTo(times));
        assertThat(doubled.stream().mapToLong(letter -> delivered.get(letter.key()) - 1).sum()).as("one at most for each connection that was cut")
                .isLessThanOrEqualTo(kills);
    }

    private void everyAnswerOnce(List<Answering> answering) {
        for (Answering one : answering) {
            assertThat(books.rows("""
                    select count(distinct x.id), count(v.id), count(distinct w.id), min(w.state)
                      from invitation i left join answer x on x.invitation_id = i.id left join answer_version v on v.answer_id = x.id
                      left join raw_mail w on w.id = v.raw_mail_id where i.id = ?""", Long.valueOf(one.invitation)))
                    .as("answers, versions, mails of " + one.address).containsExactly(List.of("1", "1", "1", "ANSWER"));
            assertThat(books.number("""
                    select count(*) from raw_mail w join mail_token t on t.id = w.token_id where t.invitation_id = ?""", Long.valueOf(one.invitation)))
                    .as("mails taken in from " + one.address).isEqualTo(1);
            assertThat(books.number("""
                    select count(*) from outbox o join answer x on o.dedupe_key like 'receipt/answer/' || x.id || '/%' where x.invitation_id = ?""",
                    Long.valueOf(one.invitation))).as("receipts to " + one.address).isEqualTo(1);
        }
    }

    private Map<String, Long> states() {
        return books.posted(base).stream().collect(Collectors.groupingBy(Books.Posted::state, Collectors.counting()));
    }

    private long letters(int... rounds) {
        long all = 0;
        for (int round : rounds) {
            all += books.number("select count(*) from outbox where dedupe_key like 'round/' || ? || '/invitation/%'", id(round));
        }
        return all;
    }

    private long id(int round) {
        return books.number("select d.id from round d join matter m on m.id = d.matter_id join reform r on r.id = m.reform_id where r.slug = ? and m.number = ?",
                REFORM, round);
    }

    private String status(String reform, String kind, int number) {
        return books.word("select m.status from matter m join reform r on r.id = m.reform_id where r.slug = ? and m.kind = ? and m.number = ?", reform, kind, number);
    }
}

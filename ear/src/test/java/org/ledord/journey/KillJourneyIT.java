package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
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

    private Books books;
    private Toll toll;

    @BeforeEach
    void begin() {
        books = new Books(portal());
        toll = new Toll(portal());
        toll.begin();
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
        toll.begin();
        portal().mail().holdAfter(3);
        int first = desk.open(proposal, "En runda som stängs");
        int second = desk.open(another, "En runda som besvaras");
        Patience.until("a letter to be taken without our knowing", SETTLED, () -> portal().mail().holdsSomebody());
        assertThat(toll.states()).containsEntry("SENT", 3L).containsKey("SENDING").containsKey("QUEUED");
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
                "select count(*) from outbox where id > ? and state = 'QUEUED' and stream = 'RECEIPT'", toll.base()) == 2);
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
            assertThat(toll.states()).containsEntry("SENT", letters + 7);
            Patience.until("all four mails to be taken in though none can be read", SETTLED, () -> books.number("select count(*) from raw_mail where state = 'STORED'") == 4);
            assertThat(books.own().there() - books.own().taken()).as("mails that lie in the mailbox").isZero();
            kill();
        }
        closeTheBooks();
        portal().portal().start();

        settle();
        assertThat(letters(third)).isGreaterThan(30);
        assertThat(status(REFORM, "ROUND", first)).isEqualTo("CLOSED");
        assertThat(books.number("select count(*) from outbox where id > ? and dedupe_key like 'round/' || ? || '/closed/%'", toll.base(), id(first))).isPositive();
        assertThat(books.number("select count(*) from digest_run")).isEqualTo(runs + 1);
        assertThat(books.number("""
                select count(*) from digest_recipient where run_id = (select max(id) from digest_run) and state = 'QUEUED'"""))
                .isGreaterThan(30).isEqualTo(books.number("select count(*) from outbox where id > ? and stream = 'DIGEST'", toll.base()));
        toll.everyAnswerOnce(answering);
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
            System.out.println("Kill " + toll.kills() + " fell at " + toll.states() + ", " + books.number("select count(*) from raw_mail where state = 'STORED'") + " mails unread");
            portal().portal().start();
            settle();
            everyLetterOnce();
            toll.everyAnswerOnce(answered);
            before = round;
        }
    }

    private Desk desk(String username) {
        return new Desk(signIn(newWindow("sv-SE"), username, "/work/sv/"), REFORM);
    }

    private List<Answering> answering(int round, int most) {
        return Answering.in(portal(), id(round), round, most);
    }

    private void kill() {
        toll.kill(Math.max(1, portal().smtp().open()));
    }

    private void closeTheBooks() {
        toll.closeTheBooks();
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
        toll.settle();
    }

    private void everyLetterOnce() {
        System.out.println(toll.bearable());
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

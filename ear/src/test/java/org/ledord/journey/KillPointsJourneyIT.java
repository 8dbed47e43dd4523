package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ledord.dev.Line;

/**
 * Kills the portal at every named point on a letter's way out and on a mail's way in. It is made to stand still there from outside,
 * by the database and by its lines to the mail server, and is killed only while it is seen to wait; the portal itself holds nothing
 * that helps. These tests should show what such a kill costs; what else goes on is for {@link KillJourneyIT}.
 */
class KillPointsJourneyIT extends Journey {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String REFORM = "falkenberg";
    private static final String ASKED = "new.dedupe_key like 'asked/%'";
    private static final String FLAGGING = "\\S+ (UID )?STORE .*Seen.*";
    private static final int WAITING_LETTERS = 3;

    private final Books books = new Books(portal());
    private final Toll toll = new Toll(portal());
    private final List<Halt> halts = new ArrayList<>();
    private final List<Connection> locks = new ArrayList<>();
    private final List<Answering> answered = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    /** The points at which one life of the portal ends: at most one on each thread that can be in the midst of something. */
    private enum Life {
        TAKEN("commit", "before insert", "fetched"), CONNECTING("connect", "after insert", "stored"), WRITING("DATA", null, "committed"), ENDING("final dot", null, "moved"),
        ANSWERED("250", null, "mid-parse"), NOTED("state commit", null, "mid-parse");

        private final String sending;
        private final String writing;
        private final String reading;

        Life(String sending, String writing, String reading) {
            this.sending = sending;
            this.writing = writing;
            this.reading = reading;
        }
    }

    @AfterEach
    void bringBack() throws Exception {
        letGo();
        if (!portal().portal().isRunning()) {
            portal().portal().start();
        }
    }

    /** But for the last: {@link KillJourneyIT} passes through that point, and a start costs more than it tells twice. */
    @Test
    void once_at_each() throws Exception {
        die(EnumSet.complementOf(EnumSet.of(Life.NOTED)));
    }

    @RepeatedTest(10)
    @Tag("deep")
    void ten_times_at_each() throws Exception {
        die(EnumSet.allOf(Life.class));
    }

    private void die(Set<Life> lives) throws Exception {
        int number = new Desk(signIn(newWindow("sv-SE"), "projektledare", "/work/sv/"), REFORM).open(
                new Desk(signIn(newWindow("sv-SE"), "medarbetare1", "/work/sv/"), REFORM).propose("Reservpass vid varje punkt"), "En runda vid varje punkt");
        long round = books.number("select d.id from round d join matter m on m.id = d.matter_id join reform r on r.id = m.reform_id where r.slug = ? and m.number = ?"
                + " and m.kind = 'ROUND'", REFORM, number);
        List<Answering> people = Answering.in(portal(), round, number, Life.values().length);
        toll.begin();
        for (Life life : lives) {
            live(life, people.get(life.ordinal()));
        }
        System.out.println("Kills at named points: " + toll.bearable());
    }

    private void live(Life life, Answering person) throws Exception {
        Stop sending = at(life.sending);
        Stop writing = life.writing == null ? null : at(life.writing);
        Stop reading = at(life.reading);
        sending.begin();
        for (int i = 0; i < WAITING_LETTERS; i++) {
            ask(window().newPage()).locator(".notice.ok").waitFor();
        }
        await(life.sending, sending);
        if (writing != null) {
            writing.begin();
            ask(window().newPage());
            await(life.writing, writing);
        }
        reading.begin();
        long unseen = portal().mail().unseen();
        person.reply();
        answered.add(person);
        reading.follow();
        await(life.reading, reading);
        long sent = toll.states().getOrDefault("SENT", 0L);
        int open = portal().smtp().open();
        assertThat(sending.stops() && reading.stops() && (writing == null || writing.stops())).as("waits at each of them when it is killed").isTrue();
        toll.kill(open);
        standsWhereItWas(life, person, portal().mail().unseen() - unseen);
        letGo();
        toll.closeTheBooks();

        long begun = System.nanoTime();
        portal().portal().start();
        Duration start = Duration.ofNanos(System.nanoTime() - begun);
        Patience.until("sending to go on", SOON, () -> toll.states().getOrDefault("SENT", 0L) > sent);
        Duration goesOn = Duration.ofNanos(System.nanoTime() - begun).minus(start);
        if (life.writing != null) {
            undoneAndDoneAgain();
        }
        Calendar.leasesRunOut(portal());
        toll.settle();
        System.out.printf("Killed at %s%s, %s (%d connections open): started in %d s, sending goes on after %d ms; %s%n", life.sending, life.writing == null ? "" : ", " + life.writing,
                life.reading, open, start.toSeconds(), goesOn.toMillis(), toll.bearable());
        toll.everyAnswerOnce(answered);
        everyQuestionOnce();
    }

    /** What the database and the mailbox hold tells the points apart, too. */
    private void standsWhereItWas(Life life, Answering person, long unseen) {
        assertThat(toll.states()).containsKey(life == Life.TAKEN ? "QUEUED" : "SENDING");
        assertThat(books.own().there() - books.own().taken()).as("mails not stored").isEqualTo(life.reading.equals("fetched") || life.reading.equals("stored") ? 1 : 0);
        assertThat(unseen).as("mails not flagged").isEqualTo(life.reading.equals("moved") || life.reading.equals("mid-parse") ? 0 : 1);
        assertThat(books.number("select count(*) from answer where invitation_id = ?", person.invitation())).as("answers").isZero();
    }

    /**
     * Where the portal can be made to stop.
     *
     * @param how it begins to stop there
     * @param then what else has to be done when it is on its way
     * @param whether it does
     */
    private record Stop(Step how, Step then, BooleanSupplier whether) {
        Stop(Step how, BooleanSupplier whether) {
            this(how, () -> { }, whether);
        }

        void begin() throws SQLException {
            how.make();
        }

        void follow() throws SQLException {
            then.make();
        }

        boolean stops() {
            return whether.getAsBoolean();
        }
    }

    /** Something to be done. */
    private interface Step {
        void make() throws SQLException;
    }

    private Stop at(String point) throws SQLException {
        return switch (point) {
            case "before insert" -> row(Halt.When.BEFORE_INSERT, "outbox", ASKED);
            case "after insert" -> row(Halt.When.BEFORE_COMMIT, "outbox", ASKED);
            case "commit" -> row(Halt.When.BEFORE_UPDATE, "outbox", "old.state = 'QUEUED' and new.state = 'SENDING'");
            case "connect" -> connecting();
            case "DATA" -> line(() -> portal().smtp().holdBefore("DATA"));
            case "final dot" -> line(() -> portal().smtp().holdBefore("\\."));
            case "250" -> line(() -> portal().smtp().holdAnswer("\\."));
            case "state commit" -> row(Halt.When.CHANGED_BEFORE_COMMIT, "outbox", "old.state = 'SENDING' and new.state = 'SENT'");
            case "fetched" -> row(Halt.When.BEFORE_INSERT, "raw_mail", "true");
            case "stored" -> row(Halt.When.BEFORE_COMMIT, "raw_mail", "true");
            case "committed" -> line(() -> portal().imap().holdBefore(FLAGGING));
            case "moved" -> line(() -> portal().imap().holdAnswer(FLAGGING));
            case "mid-parse" -> parsing();
            default -> throw new IllegalArgumentException(point);
        };
    }

    private Stop row(Halt.When when, String table, String which) throws SQLException {
        Halt halt = new Halt(portal(), when, table, which);
        halts.add(halt);
        return new Stop(halt::begin, halt::stopsSomebody);
    }

    private static Stop line(Supplier<Line.Hold> begin) {
        Line.Hold[] hold = new Line.Hold[1];
        return new Stop(() -> hold[0] = begin.get(), () -> hold[0].stopsSomebody());
    }

    private static Stop connecting() {
        return new Stop(() -> {
            portal().smtp().hang();
            portal().smtp().cut();
        }, () -> portal().smtp().open() > 0);
    }

    /** While a mail is read, the portal looks up what its reply address stands for; before it has stored it, the same lock would stop it too soon. */
    private Stop parsing() throws SQLException {
        Connection lock = portal().postgres().connect();
        locks.add(lock);
        lock.setAutoCommit(false);
        Stop stored = line(() -> portal().imap().holdBefore(FLAGGING));
        return new Stop(stored::begin, () -> {
            await("committed, and on to mid-parse", stored);
            try (Statement sql = lock.createStatement()) {
                sql.execute("lock table mail_token in access exclusive mode");
            }
            portal().imap().mend();
        }, () -> books.number("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like 'select id, purpose%from mail_token where hash%'") == 1);
    }

    private static void await(String point, Stop at) {
        Patience.until("the portal to be at «" + point + "»", SOON, at::stops);
    }

    /** What waited is gone with the portal: the lines are cut before they are mended, so that nothing said by the dead gets through. */
    private void letGo() throws Exception {
        portal().smtp().cut();
        portal().imap().cut();
        halts.forEach(Halt::undo);
        for (AutoCloseable one : Stream.concat(locks.stream(), halts.stream()).toList()) {
            one.close();
        }
        locks.clear();
        halts.clear();
        portal().smtp().mend();
        portal().imap().mend();
    }

    /** Asks on the public page, without waiting for an answer. */
    private Page ask(Page page) {
        String words = "Hur blir det med nycklarna? " + UUID.randomUUID();
        page.navigate("/sv/" + REFORM + "/ask");
        page.locator("#text").fill(words);
        page.locator("#email").fill("undrar" + asked.size() + "@example.org");
        page.locator("#send").evaluate("button => button.click()");
        asked.add(words);
        return page;
    }

    /** Whoever asked saw no answer; nothing is left of it, and they ask again. */
    private void undoneAndDoneAgain() {
        String words = asked.remove(asked.size() - 1);
        assertThat(books.number("select count(*) from input where text = ?", words)).as("half a question").isZero();
        ask(window().newPage()).locator(".notice.ok").waitFor();
    }

    private void everyQuestionOnce() {
        for (String words : asked) {
            assertThat(books.number("select count(*) from input where text = ?", words)).as(words).isOne();
            assertThat(books.number("select count(*) from outbox where dedupe_key like 'asked/%' and text_body like '%' || ? || '%'", words)).as(words).isOne();
        }
    }
}

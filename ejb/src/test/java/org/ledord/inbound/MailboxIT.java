package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.health.HealthQueries;
import org.ledord.health.Neighbour;
import org.ledord.mail.MailSession;
import org.ledord.shared.Settings;
import org.ledord.shared.Writes;
import org.ledord.testing.Waits;

/** The mailbox is read at once, by one at a time, and its books are right (MAIL.md, I1, I2, I14). */
class MailboxIT extends InboundGround {
    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService threads;
    @Inject
    private MailSession mail;
    @Inject
    private Settings settings;
    @Inject
    private Mailbox mailbox;
    @Inject
    private MailboxTurn turn;
    @Inject
    private MailBooks books;
    @Inject
    private RawIntake intake;
    @Inject
    private InboundQueries queries;
    @Inject
    private HealthQueries health;
    @Inject
    private Writes writes;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;
    private String lost;

    @AfterEach
    void leave_the_books_right() {
        job();
        if (lost != null) {
            writes.change("update raw_mail set state = 'SPAM', reason = 'test', judged_at = :now where mailbox = :mailbox", Map.of("now", clock.instant(), "mailbox", lost));
        }
        books.compared(0);
        books.count();
    }

    @Test
    void what_comes_is_read_at_once_where_the_server_tells_of_it() throws MessagingException {
        sent("the first one, so that somebody listens by now");
        Instant before = clock.instant();
        Duration quickest = Duration.ofDays(1);
        for (int i = 0; i < 5; i++) { // a look every half minute would be lucky once, not so soon
            Instant sent = clock.instant();
            long id = sent("mail " + i);
            Instant fetched = reads.first(Instant.class, "select fetched_at from raw_mail where id = :id", Map.of("id", id)).orElseThrow();
            Duration took = Duration.between(sent, fetched);
            quickest = took.compareTo(quickest) < 0 ? took : quickest;
        }
        assertThat(quickest).isLessThan(Duration.ofMillis(1500));
        assertThat(Duration.between(before, clock.instant())).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void what_lies_in_the_mailbox_and_is_not_stored_is_found_and_fetched() throws MessagingException {
        long id = sent("passed over");
        String raw = "select encode(sha256, 'hex') from raw_mail where id = :id";
        String hash = reads.first(String.class, raw, Map.of("id", id)).orElseThrow();
        sent("so that the number of the one before is passed");
        writes.change("delete from raw_mail where id = :id", Map.of("id", id));
        job();
        Waits.until(clock, () -> { // another thread of the portal may have the turn
            mailbox.compare();
            return stored(hash);
        });
        assertThat(stored(hash)).isTrue();
        assertThat(reads.count("select missing from mail_books", Map.of())).as("found again, so none is missing").isZero();
    }

    @Test
    void what_is_stored_and_not_flagged_since_a_kill_came_between_is_flagged() throws MessagingException {
        long id = sent("stored and not flagged");
        long uid = reads.first(Long.class, "select uid from raw_mail where id = :id", Map.of("id", id)).orElseThrow();
        Waits.until(clock, () -> seen(uid));
        in(inbox -> { // looked at here: from the next moment on the portal may have flagged it again
            Message mail = ((UIDFolder) inbox).getMessageByUID(uid);
            mail.setFlag(Flags.Flag.SEEN, false);
            assertThat(mail.isSet(Flags.Flag.SEEN)).isFalse();
        });
        job();
        Waits.until(clock, () -> { // another thread of the portal may have the turn
            mailbox.compare();
            return seen(uid);
        });
        assertThat(seen(uid)).isTrue();
        assertThat(reads.count("select count(*) from raw_mail where uid = :uid and mailbox like 'svar@%'", Map.of("uid", uid))).as("stored once").isOne();
    }

    @Test
    void what_lies_there_together_is_judged_by_several_and_what_one_writes_in_the_order_that_they_wrote_it() throws MessagingException {
        String run = UUID.randomUUID().toString();
        List<Message> mails = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            mails.add(mail(run + ".anna." + i, address, replyTo(), "1. " + (i % 2 == 0 ? "Tillstyrker." : "Avstyrker.") + "\n2. Nummer " + i + ".\n"));
            mails.add(mail(run + ".bo." + i, "bo." + i + "." + run + "@example.org", "svar@" + settings.mailDomain(), "Hej"));
            mails.add(mail(run + ".unreadable." + i, "", "svar@" + settings.mailDomain(), "Hej"));
        }
        for (int i = 0; i < 3; i++) {
            mails.add(mail(run + ".thrice", address, replyTo(), "2. Tre gånger.\n"));
        }
        in(inbox -> inbox.appendMessages(mails.toArray(Message[]::new)));
        String states = "select state || ' ' || count(*) from raw_mail where message_id like :run and state <> 'STORED' group by state order by state";
        Waits.until(clock, () -> reads.count("select count(*) from raw_mail where message_id like :run and state <> 'STORED'", Map.of("run", run + "%")) == mails.size());
        assertThat(reads.list(String.class, states, Map.of("run", run + "%"))).containsExactly("ANSWER 1", "ANSWER_VERSION 20", "DUPLICATE 2", "HELD 40");
        List<String> said = reads.list(String.class, """
                select i.text from answer_version v join raw_mail w on w.id = v.raw_mail_id join answer_item i on i.version_id = v.id join question q on q.id = i.question_id and q.number = 2
                 where w.message_id like :run order by v.number""", Map.of("run", run + "%"));
        assertThat(said).startsWith("Nummer 0.", "Nummer 1.", "Nummer 2.").endsWith("Nummer 18.", "Nummer 19.", "Tre gånger.").hasSize(21);
        assertThat(said.subList(0, 20)).containsExactlyElementsOf(IntStream.range(0, 20).mapToObj(i -> "Nummer " + i + ".").toList());
        assertThat(reads.count("select count(*) from outbox where to_address = :to and stream = 'RECEIPT'", Map.of("to", address))).as("receipts").isEqualTo(21);
    }

    @Test
    void what_could_not_be_fetched_is_an_alarm_by_number_and_not_a_reason_to_go_out_of_service() {
        job();
        books.count();
        books.compared(3);
        books.count();
        assertThat(told()).isTrue();
        as(lead);
        assertThat(queries.counts(reform).lost()).isEqualTo(3);
    }

    @Test
    void what_is_stored_and_never_judged_is_an_alarm() {
        lost = "test-" + UUID.randomUUID();
        writes.change("""
                insert into raw_mail (mailbox, uid_validity, uid, sha256, raw, fetched_at, state, next_attempt_at)
                values (:mailbox, 1, 1, :hash, :raw, :old, 'STORED', :never)""",
                Map.of("mailbox", lost, "hash", lost.getBytes(StandardCharsets.US_ASCII), "raw", new byte[] {1}, "old",
                        clock.instant().minus(Duration.ofMinutes(6)), "never", clock.instant().plus(Duration.ofDays(1))));
        job();
        books.count();
        assertThat(reads.count("select unjudged from mail_books", Map.of())).isPositive();
        assertThat(told()).isTrue();
    }

    @Test
    void of_two_nodes_one_is_in_the_mailbox_at_a_time() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        job();
        Waits.until(clock, () -> turn.alone(() -> { }));
        Future<Boolean> other = threads.submit(() -> entered(inside, leave));
        boolean entered = inside.await(10, TimeUnit.SECONDS);
        try {
            assertThat(entered).isTrue();
            assertThat(turn.alone(() -> { throw new AssertionError("two at a time"); })).isFalse();
        } finally {
            leave.countDown();
        }
        assertThat(other.get(10, TimeUnit.SECONDS)).isTrue();
        Waits.until(clock, () -> turn.alone(() -> { }));
    }

    @Test
    void a_mailbox_with_new_numbers_is_fetched_again_and_answered_once() {
        Mail first = arrives("Anna <" + address + ">", replyTo(), "SV: Fasta rundor", "1. Tillstyrker.");
        assertThat(first.state()).isEqualTo("ANSWER");
        byte[] raw = reads.first(byte[].class, "select raw from raw_mail where id = :id", Map.of("id", first.id())).orElseThrow();
        job();
        assertThat(intake.storedUpTo(first.mailbox(), 2)).as("begins anew").isZero();
        intake.store(first.mailbox(), 2, 1, raw);
        String again = "select state from raw_mail where mailbox = :mailbox and uid_validity = 2";
        Waits.until(clock, () -> !"STORED".equals(reads.first(String.class, again, Map.of("mailbox", first.mailbox())).orElseThrow()));
        assertThat(reads.first(String.class, again, Map.of("mailbox", first.mailbox()))).contains("DUPLICATE");
        assertThat(reads.count("select count(*) from outbox where to_address = :to and stream = 'RECEIPT'", Map.of("to", address))).isOne();
    }

    /** On another thread, as another node would be. */
    private boolean entered(CountDownLatch inside, CountDownLatch leave) {
        Boolean[] done = new Boolean[1];
        Waits.until(clock, () -> {
            done[0] = within(inside, leave);
            return done[0];
        });
        return done[0];
    }

    private boolean within(CountDownLatch inside, CountDownLatch leave) {
        jakarta.enterprise.context.control.RequestContextController request =
                jakarta.enterprise.inject.spi.CDI.current().select(jakarta.enterprise.context.control.RequestContextController.class).get();
        request.activate();
        try {
            job();
            return turn.alone(() -> {
                inside.countDown();
                try {
                    leave.await(20, TimeUnit.SECONDS);
                } catch (InterruptedException stopping) {
                    Thread.currentThread().interrupt();
                }
            });
        } finally {
            request.deactivate();
        }
    }

    private boolean told() {
        Waits.until(clock, () -> !health.up(Neighbour.MAIL_BOOKS));
        return !health.up(Neighbour.MAIL_BOOKS) && health.up(Neighbour.DATABASE);
    }

    private boolean stored(String hash) {
        return reads.count("select count(*) from raw_mail where encode(sha256, 'hex') = :hash", Map.of("hash", hash)) == 1;
    }

    private boolean seen(long uid) {
        boolean[] seen = new boolean[1];
        try {
            in(inbox -> seen[0] = ((UIDFolder) inbox).getMessageByUID(uid).isSet(Flags.Flag.SEEN));
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
        return seen[0];
    }

    /** Something that is done in the portal's own mailbox. */
    private interface Deed {
        void in(Folder inbox) throws MessagingException;
    }

    private void in(Deed deed) throws MessagingException {
        try (Store store = mail.get().getStore("imap")) {
            store.connect();
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            deed.in(inbox);
            inbox.close(false);
        }
    }

    private Message mail(String id, String from, String to, String words) throws MessagingException {
        String whole = "Authentication-Results: " + settings.authservId() + "; dmarc=pass header.from=example.org\r\n" + (from.isEmpty() ? "" : "From: " + from + "\r\n") + "To: " + to
                + "\r\nSubject: SV: Fasta rundor\r\nMessage-ID: <" + id + "@example.org>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + words.replace("\n", "\r\n");
        return new MimeMessage(mail.get(), new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8)));
    }

    private void job() {
        actor.is(new Actor.Job("inbound"));
    }

    /** Sends a mail to the portal's own mailbox and waits until it is stored; its internal id. */
    private long sent(String subject) throws MessagingException {
        String unlike = subject + " " + UUID.randomUUID();
        MimeMessage message = new MimeMessage(mail.get());
        message.setFrom(new InternetAddress("nagon@example.org"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("svar@" + settings.mailDomain()));
        message.setSubject(unlike);
        message.setText("Hej");
        Transport.send(message);
        String known = "select id from raw_mail where subject = :subject";
        Waits.until(clock, () -> reads.first(Long.class, known, Map.of("subject", unlike)).isPresent());
        return reads.first(Long.class, known, Map.of("subject", unlike)).orElseThrow();
    }
}

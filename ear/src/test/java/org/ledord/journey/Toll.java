package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ledord.dev.LocalStack;

/** Kills the portal, and counts what that has cost: every letter of the outbox against the mailboxes, every mail against what became of it. */
final class Toll {
    private static final Duration SETTLED = Duration.ofSeconds(180);

    private final LocalStack portal;
    private final Books books;
    /** How often each letter had come when the portal was killed and knew that it was sent. */
    private final Map<String, Long> known = new HashMap<>();
    private final Set<String> before = new HashSet<>();
    private long base;
    private int kills;
    private int cut;

    Toll(LocalStack portal) {
        this.portal = portal;
        this.books = new Books(portal);
    }

    /**
     * What it has cost.
     *
     * @param letters that were posted
     * @param lost letters that nobody got, and mails that were not taken in
     * @param stuck letters and mails of which nothing has become
     * @param again letters that came again though the portal knew that they were sent
     * @param doubled letters that came again, with their own Message-ID
     * @param strangers letters of ours that the outbox does not know, so that they came under another Message-ID
     * @param open the connections that were open at the kills, each of which may have doubled one
     */
    record Count(long letters, long lost, long stuck, long again, long doubled, long strangers, int kills, int open) {
        @Override
        public String toString() {
            return letters + " letters after " + kills + " kills: lost " + lost + ", stuck " + stuck + ", noted as sent and sent again " + again + ", doubled with the same Message-ID "
                    + doubled + " of " + open + " at most, under another " + strangers;
        }
    }

    /** Counts from here on. */
    void begin() {
        Patience.until("the outbox to be empty", SETTLED, () -> books.number("select count(*) from outbox where state in ('QUEUED','SENDING')") == 0);
        base = books.number("select coalesce(max(id), 0) from outbox");
        before.addAll(books.delivered().keySet());
    }

    long base() {
        return base;
    }

    int kills() {
        return kills;
    }

    /** Kills the portal while so many connections to the mail server are open. */
    void kill(int connections) {
        portal.portal().kill();
        kills++;
        cut += connections;
    }

    /** So many connections are cut at the one moment that SMTP cannot close. */
    void mayDouble(int connections) {
        cut += connections;
    }

    /** What is known as sent at the moment of the kill. */
    void closeTheBooks() {
        Patience.until("the database to see that the portal is gone", Duration.ofSeconds(20), () -> books.number(
                "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()") == 0);
        Map<String, Long> delivered = books.delivered();
        posted().stream().filter(letter -> letter.state().equals("SENT")).forEach(letter -> known.putIfAbsent(letter.key(), delivered.getOrDefault(letter.key(), 0L)));
    }

    /** Waits until nothing is left to do. */
    void settle() {
        Patience.until("everything to be sent, read and closed", SETTLED, () -> allTaken() && undone() == 0);
    }

    List<Books.Posted> posted() {
        return books.posted(base);
    }

    /** The letters by their states. */
    Map<String, Long> states() {
        return posted().stream().collect(Collectors.groupingBy(Books.Posted::state, Collectors.counting()));
    }

    Count count() {
        Map<String, Long> delivered = books.delivered();
        List<Books.Posted> posted = posted();
        Set<String> ours = new HashSet<>(books.keys());
        long lost = posted.stream().filter(letter -> letter.state().equals("SENT") && !delivered.containsKey(letter.key())).count()
                + books.own().there() - books.own().taken();
        long stuck = posted.stream().filter(letter -> !letter.state().equals("SENT")).count() + undone();
        long again = known.entrySet().stream().filter(letter -> !letter.getValue().equals(delivered.getOrDefault(letter.getKey(), 0L))).count();
        long doubled = posted.stream().mapToLong(letter -> Math.max(0, delivered.getOrDefault(letter.key(), 0L) - 1)).sum();
        long strangers = delivered.keySet().stream().filter(key -> key.endsWith("@" + LocalStack.MAIL_DOMAIN + ">") && !ours.contains(key) && !before.contains(key)).count();
        return new Count(posted.size(), lost, stuck, again, doubled, strangers, kills, cut);
    }

    /** Nothing is lost, nothing stuck, and no more doubled than SMTP cannot close. */
    Count bearable() {
        Count count = count();
        assertThat(posted()).allSatisfy(letter -> assertThat(letter.state()).as(letter.cause()).isEqualTo("SENT"));
        assertThat(List.of(count.lost(), count.stuck(), count.again(), count.strangers())).as(count.toString()).containsOnly(0L);
        assertThat(count.doubled()).as(count.toString()).isLessThanOrEqualTo(count.open());
        return count;
    }

    /** Each has one answer, from one mail, and one receipt. */
    void everyAnswerOnce(Collection<Answering> answering) {
        for (Answering one : answering) {
            assertThat(books.rows("""
                    select count(distinct x.id), count(v.id), count(distinct w.id), min(w.state)
                      from invitation i left join answer x on x.invitation_id = i.id left join answer_version v on v.answer_id = x.id
                      left join raw_mail w on w.id = v.raw_mail_id where i.id = ?""", one.invitation()))
                    .as("answers, versions, mails of " + one.address()).containsExactly(List.of("1", "1", "1", "ANSWER"));
            assertThat(books.number("""
                    select count(*) from raw_mail w join mail_token t on t.id = w.token_id where t.invitation_id = ?""", one.invitation()))
                    .as("mails taken in from " + one.address()).isEqualTo(1);
            assertThat(books.number("""
                    select count(*) from outbox o join answer x on o.dedupe_key like 'receipt/answer/' || x.id || '/%' where x.invitation_id = ?""",
                    one.invitation())).as("receipts to " + one.address()).isEqualTo(1);
        }
    }

    /** Asked before what is undone: what is taken in between is undone then. */
    private boolean allTaken() {
        Books.Mailbox own = books.own();
        return own.there() == own.taken();
    }

    private long undone() {
        return books.number("""
                select (select count(*) from outbox where state in ('QUEUED','SENDING')) + (select count(*) from raw_mail where state = 'STORED')
                     + (select count(*) from digest_run where state = 'COMPOSING')
                     + (select count(*) from round r where r.status = 'OPEN' and r.closes_on < current_date)""");
    }
}

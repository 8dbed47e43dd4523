package org.ledord.bench;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.ledord.dev.Checkout;
import org.ledord.dev.LocalStack;
import org.ledord.dev.Ports;
import org.ledord.dev.RealMail;

/** Lets thousands of replies lie in the mailbox and measures how fast they are fetched, stored, matched, answered and receipted. */
public final class InboundBench {
    private static final int CONNECTIONS = 4;
    private static final int OLD = 100_000;
    private static final int COUNTED = 100;

    private final LocalStack portal;
    private final RealMail mail;
    private final InboundCrowd crowd;
    private final Path server;
    private final int people;
    private final int smtp = Ports.free().smtp();
    private int next;

    private InboundBench(LocalStack portal, RealMail mail, Path server, int people) {
        this.portal = portal;
        this.mail = mail;
        this.server = server;
        this.crowd = new InboundCrowd(portal.postgres());
        this.people = people;
    }

    public static void main(String[] arguments) throws Exception {
        Bench.run(arguments, (portal, options) -> {
            try (RealMail mail = new RealMail(Ports.free(), LocalStack.MAIL_DOMAIN, List.of())) {
                new InboundBench(portal, mail, Checkout.around(Path.of(options.get(0))).server(), options.contains("--quick") ? 1_000 : 4_000).run();
            }
        });
    }

    private void run() throws Exception {
        Map<String, String> settings = new HashMap<>(mail.settings());
        settings.putAll(Map.of("LEDORD_SMTP_PORT", String.valueOf(smtp), "LEDORD_SMTP_CONNECTIONS", String.valueOf(CONNECTIONS)));
        portal.portal().restart(settings);
        try (SmtpLoops.Sink sink = new SmtpLoops.Sink(smtp)) {
            int warm = Math.max(1_000, people / 4);
            int all = warm + people + COUNTED + people / 2;
            crowd.gather(all);
            new LeadsDesk().press(portal.publicUrl() + "/work/sv/rounds/show?reform=" + InboundCrowd.REFORM + "&number=" + InboundCrowd.ROUND, "projektledare", "again", "remind");
            Bench.until("the round's letters to be written and sent", () -> crowd.letters() == all && Bench.underWay(portal.postgres()) == 0);
            report("warming up", answer("warm", warm));
            report("", answer("first", people));
            Bench.say("STATEMENTS %.1f to the database for each reply, fetching it included", StatementLog.of(portal, server, COUNTED, () -> answer("counted", COUNTED)));
            crowd.grow(OLD);
            report("beside %,d old mails and letters".formatted(OLD), answer("grown", people / 2));
        }
    }

    /** What one batch of replies came to. */
    private record Measured(int replies, InboundCrowd.Came came, Map<String, Double> processors) {
    }

    /** The mailbox is the portal's when all lies in it: until then it is another node's turn. */
    private Measured answer(String batch, int replies) throws Exception {
        long before = crowd.mails();
        Map<String, Double> used;
        try (Connection otherNode = portal.postgres().connect(); Statement sql = otherNode.createStatement()) {
            sql.execute("select pg_advisory_lock(hashtext('mailbox " + account() + "@localhost'))");
            long size = fill(batch, replies);
            Bench.say("%d replies lie in the mailbox, %,d bytes each on average", replies, size / replies);
            quiet();
            used = Processors.used(portal);
        }
        Bench.until("all replies to be stored and judged", () -> crowd.mails() == before + replies && crowd.waiting() == 0);
        Map<String, Double> then = Processors.used(portal);
        InboundCrowd.Came came = crowd.came(batch);
        if (came.stored() != replies || came.answered() != replies || came.whole() != replies || came.receipts() != replies) {
            throw new IllegalStateException("Of " + replies + " replies not each was an answer with three items and a receipt: " + came);
        }
        Bench.until("the receipts to be sent", () -> Bench.underWay(portal.postgres()) == 0);
        return new Measured(replies, came, Processors.between(used, then));
    }

    /** Puts them into the mailbox as its server does; how many bytes they are. */
    private long fill(String batch, int replies) throws Exception {
        Properties properties = new Properties();
        properties.put("mail.imap.host", "127.0.0.1");
        properties.put("mail.imap.port", mail.settings().get("LEDORD_IMAP_PORT"));
        Session session = Session.getInstance(properties);
        Replies written = new Replies(session, mail.authservId());
        List<InboundCrowd.Asked> asked = crowd.asked(next, replies);
        next += replies;
        long size = 0;
        try (Store store = session.getStore("imap")) {
            store.connect(account(), mail.settings().get("LEDORD_IMAP_PASSWORD"));
            Folder inbox = store.getFolder("INBOX");
            for (int i = 0; i < replies; i++) {
                Message reply = written.to(asked.get(i), i, batch);
                size += reply.getSize();
                inbox.appendMessages(new Message[] {reply});
            }
        }
        return size;
    }

    private String account() {
        return mail.settings().get("LEDORD_IMAP_USER");
    }

    /** Lets the machine come to rest, so that what filling cost is not counted. */
    private void quiet() throws Exception {
        Bench.change(portal.postgres(), "vacuum analyze raw_mail");
        LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
    }

    private static void report(String beside, Measured measured) {
        InboundCrowd.Came came = measured.came();
        int replies = measured.replies();
        Bench.say("INBOUND   %d replies brought to their final state in %.1f s: %.0f/s (at least 200) %s", replies, came.all(), replies / came.all(), beside);
        Bench.say("STORED    %.0f/s from the first to the last", replies / came.storing());
        Bench.say("JUDGED    %.0f/s from the first to the last", replies / came.judging());
        Bench.say("RECEIPTS  %d written, one for each answer of three items", came.receipts());
        Bench.say("CPU       %s", measured.processors().entrySet().stream()
                .map(part -> "%s %.1f s (%.1f ms a reply)".formatted(part.getKey(), part.getValue(), 1000 * part.getValue() / replies)).collect(Collectors.joining(", ")));
    }
}

package org.ledord.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ledord.dev.LocalStack;

/** The statements that a portal sends to its database, which it writes into its log when it is told to. */
final class StatementLog {
    private static final String LOGGER = "/subsystem=logging/logger=org.ledord.shared.Statements:";
    private static final Predicate<String> LINE = Pattern.compile("\\[org\\.ledord\\.shared\\.Statements].*").asPredicate();
    /** What sending letters takes, and what runs by the clock whether a mail comes or not. */
    private static final Predicate<String> OTHERS = Pattern.compile("\\d: (?:with recursive turn|select count\\(pg_advisory|update outbox |update mail_domain|delete from mail_domain|select o\\.id|.*digest|.*from round d join matter"
            + "|.*notice|.*attachment where state in|.*mail_books|.*ballot)").asPredicate();

    private StatementLog() {
    }

    /**
     * How many statements each of so many mails took, when they are read in this work.
     *
     * @param server the provisioned server, which has the command that tells a running one
     */
    static double of(LocalStack portal, Path server, int mails, Callable<?> work) throws Exception {
        cli(portal, server, "add(level=TRACE)");
        long before = Files.size(portal.portal().log());
        work.call();
        cli(portal, server, "remove");
        byte[] log = Files.readAllBytes(portal.portal().log());
        List<String> lines = new String(log, (int) before, log.length - (int) before, StandardCharsets.UTF_8).lines().filter(LINE).filter(OTHERS.negate()).toList();
        if (System.getProperty("statements") != null) {
            Files.write(Path.of(System.getProperty("statements")), lines);
        }
        return (double) lines.size() / mails;
    }

    private static void cli(LocalStack portal, Path server, String operation) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(server.resolve("bin/jboss-cli.sh").toString(), "--connect", "--controller=localhost:" + portal.ports().management(),
                "--command=" + LOGGER + operation).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }
}

package org.ledord.dev;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.ledord.dev.mailbox.MailboxViewer;
import org.ledord.dev.mailbox.Portal;

/**
 * Starts the whole portal with its demo on this machine, tells where everything is, and runs until it is interrupted.
 * Called by {@code config/bin/run}, which has looked at the options and keeps a second one away from the same folder.
 */
public final class Run {

    private static final Logger LOG = Logger.getLogger(Run.class.getName());
    private static final long DISK_NEEDED = 700L << 20;
    /** In which the portal shows times; the mailbox should show the same ones, wherever the computer stands. */
    private static final ZoneId PORTAL_ZONE = ZoneId.of("Europe/Stockholm");
    private static final int MOST_RESTARTS = 10;
    private static final String LOG_FILE = "launcher.log";
    private static final AtomicBoolean INTERRUPTED = new AtomicBoolean();

    private Run() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> INTERRUPTED.set(true), "interrupted"));
        try {
            new Run().run(List.of(arguments));
        } catch (Trouble trouble) {
            LOG.log(Level.SEVERE, trouble.getMessage(), trouble);
            end(trouble.getMessage(), trouble.wayOut());
        } catch (RuntimeException unforeseen) {
            LOG.log(Level.SEVERE, "Unforeseen", unforeseen);
            Trouble trouble = KnownTrouble.of(unforeseen);
            end(trouble.getMessage(), trouble.wayOut());
        }
    }

    private static void end(String sentence, String wayOut) {
        // Ctrl-C ends the servers too, which is then no news.
        if (!INTERRUPTED.get()) {
            System.out.println();
            System.out.println("Ledord did not start. " + sentence);
            System.out.println(wayOut);
            System.exit(1);
        }
    }

    private void run(List<String> arguments) throws InterruptedException {
        Ports ports = Ports.standard().shifted(shift(arguments));
        Checkout checkout = Checkout.around(Path.of(""));
        Path data = Folders.make(checkout.data());
        logTo(data.resolve(LOG_FILE));
        Progress progress = new Progress(System.out);
        LocalStack.endLeftBehind(data);
        ports.requireFree();
        if (arguments.contains("--fresh")) {
            LocalStack.forget(data);
        }
        requireDisk(data);
        progress.say("Starting Ledord");
        LocalStack stack = LocalStack.start(checkout, data, ports, progress, ChangingViews::in);
        MailboxViewer mailbox = progress.step("the mailbox of the demo", () -> mailbox(stack));
        progress.say(Welcome.text(stack, mailbox.address()));
        keepRunning(stack, progress);
        // Until Ctrl-C: the servers' own shutdown hook stops them.
        new CountDownLatch(1).await();
    }

    /** Servers that end without being asked to, as when somebody kills them, are started again: all that they knew is kept. */
    private static void keepRunning(LocalStack stack, Progress progress) {
        aside("keeps Keycloak running", () -> again("sign-in (Keycloak)", progress, stack.keycloak()::awaitEnd, stack.keycloak()::start));
        aside("keeps PostgreSQL running", () -> again("database (PostgreSQL)", progress, stack.postgres()::awaitEnd, stack.postgres()::startAgain));
        again("the portal (WildFly)", progress, stack.portal()::awaitEnd, stack.portal()::start);
    }

    private static void aside(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits until something has ended. */
    private interface Ending {
        void await() throws InterruptedException;
    }

    private static void again(String what, Progress progress, Ending ending, Runnable start) {
        try {
            for (int times = 0; times < MOST_RESTARTS; times++) {
                ending.await();
                if (INTERRUPTED.get()) {
                    return;
                }
                progress.say("\n" + what + " has ended by itself. Starting it again.");
                progress.step(what, () -> {
                    start.run();
                    return what;
                });
            }
            progress.say("\n" + what + " has ended by itself " + MOST_RESTARTS + " times and is left so. Its log is in .ledord/.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (Trouble trouble) {
            progress.say("\n" + trouble.getMessage() + " " + trouble.wayOut());
        }
    }

    private static MailboxViewer mailbox(LocalStack stack) {
        try {
            Portal portal = new Portal(URI.create(stack.publicUrl() + "/"), stack.workspace(), Set.of(stack.mail().account()));
            return new MailboxViewer(stack.mail().greenMail(), stack.ports().mailbox(), stack.ports().smtp(), portal, Clock.system(PORTAL_ZONE));
        } catch (IOException failure) {
            throw new Trouble("The mailbox viewer could not be started: " + failure.getMessage() + ".",
                    "Move all ports: config/bin/run --shift 1000", failure);
        }
    }

    private static int shift(List<String> arguments) {
        int at = arguments.indexOf("--shift");
        if (at < 0) {
            return 0;
        }
        try {
            return Integer.parseInt(arguments.get(at + 1));
        } catch (NumberFormatException | IndexOutOfBoundsException noNumber) {
            throw new Trouble("--shift wants a number.", "For instance: config/bin/run --shift 1000", noNumber);
        }
    }

    private static void requireDisk(Path data) {
        try {
            long free = Files.getFileStore(data).getUsableSpace();
            if (free < DISK_NEEDED) {
                throw new Trouble("The disk of " + data + " has only " + (free >> 20) + " MB free; a start needs "
                        + (DISK_NEEDED >> 20) + " MB.", "Make room and start again.");
            }
        } catch (IOException unknown) {
            throw new Trouble("The free space of " + data + " cannot be told: " + unknown.getMessage() + ".",
                    "See that the disk is there and that you may write to it.", unknown);
        }
    }

    /** What the libraries have to say goes to a file; the screen is for the person who started this. */
    private static void logTo(Path file) {
        try {
            LogManager.getLogManager().reset();
            FileHandler handler = new FileHandler(file.toString(), true);
            handler.setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(handler);
        } catch (IOException refused) {
            throw new Trouble("The log " + file + " cannot be written.",
                    "See that you may write there and that the disk is not full.", refused);
        }
    }
}

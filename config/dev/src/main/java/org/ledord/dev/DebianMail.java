package org.ledord.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Debian's Postfix and Dovecot, installed where they are missing and we may. Only their programs are wanted: nothing is set up
 * and no service starts; what we start has folders of its own.
 */
final class DebianMail {
    private static final List<Path> PROGRAMS = List.of(Path.of("/usr/sbin/postfix"), Path.of("/usr/sbin/dovecot"), Path.of("/usr/lib/dovecot/lmtp"));
    /** What Debian asks before it starts a service: 101 is no. */
    private static final Path MAY_START = Path.of("/usr/sbin/policy-rc.d");

    private DebianMail() {
    }

    /** Sees to it that both are there, or says what is missing. */
    static void require() {
        if (!isRoot()) {
            throw new Trouble("Postfix can only be started by root.", "Run this as root on Debian or Ubuntu, for instance in a container.");
        }
        if (!there()) {
            install();
        }
        if (!there()) {
            throw new Trouble("Postfix and Dovecot are missing and could not be installed.", "Install the packages postfix, dovecot-imapd and dovecot-lmtpd.");
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean there() {
        return PROGRAMS.stream().allMatch(Files::isExecutable);
    }

    private static void install() {
        boolean ours = !Files.exists(MAY_START);
        try {
            if (ours) {
                Files.writeString(MAY_START, "#!/bin/sh\nexit 101\n");
                Files.setPosixFilePermissions(MAY_START, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            run("sh", "-c", "echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections");
            run("apt-get", "update", "-qq");
            run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "postfix", "dovecot-imapd", "dovecot-lmtpd");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } finally {
            if (ours) {
                remove(MAY_START);
            }
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

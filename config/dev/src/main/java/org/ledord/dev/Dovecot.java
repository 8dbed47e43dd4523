package org.ledord.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A real Dovecot on this machine alone, with settings, sockets and mail in a folder of its own. */
final class Dovecot implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String NOBODY = "65534:65534";

    private final Path at;
    private final Child child;

    /**
     * Starts it.
     *
     * @param at a folder with a short name in which everybody may look
     * @param imap where mail is fetched
     * @param boxes which address has which mailbox; whatever stands behind a plus or a dash belongs to the address before it
     */
    Dovecot(Path at, int imap, Map<String, String> boxes) {
        this.at = at;
        try {
            Path mail = Folders.make(at.resolve("mail"));
            Files.setOwner(mail, mail.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
            Files.writeString(at.resolve("users"), boxes.entrySet().stream()
                    .map(box -> box.getKey() + ":{PLAIN}ledord:" + NOBODY + "::" + mail.resolve(box.getValue()) + "::\n").collect(Collectors.joining()));
            Files.writeString(at.resolve("dovecot.conf"), settings(imap));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        child = Child.start("Dovecot", at, Map.of(), List.of("/usr/sbin/dovecot", "-F", "-c", at.resolve("dovecot.conf").toString()));
        child.await(() -> Files.exists(lmtp()), PATIENCE);
    }

    private String settings(int imap) {
        return """
                protocols = imap lmtp
                listen = 127.0.0.1
                base_dir = %1$s/run
                state_dir = %1$s/state
                log_path = %1$s/dovecot.log
                ssl = no
                disable_plaintext_auth = no
                auth_mechanisms = plain login
                mail_location = maildir:~/Maildir
                first_valid_uid = 1
                recipient_delimiter = +-
                lmtp_save_to_detail_mailbox = no
                lmtp_hdr_delivery_address = final
                passdb {
                  driver = passwd-file
                  args = username_format=%%u %1$s/users
                }
                userdb {
                  driver = passwd-file
                  args = username_format=%%u %1$s/users
                }
                namespace inbox {
                  inbox = yes
                }
                service imap-login {
                  inet_listener imap {
                    port = %2$d
                  }
                  inet_listener imaps {
                    port = 0
                  }
                }
                service lmtp {
                  unix_listener %1$s/lmtp {
                    mode = 0666
                  }
                }
                """.formatted(at, imap);
    }

    /** Where mail is delivered. */
    Path lmtp() {
        return at.resolve("lmtp");
    }

    /** What lies in a mailbox, as it was delivered. */
    List<byte[]> letters(String box) {
        return List.of("new", "cur").stream().map(part -> at.resolve("mail").resolve(box).resolve("Maildir").resolve(part))
                .filter(Files::isDirectory).flatMap(part -> Folders.list(part).stream()).sorted().map(Dovecot::bytes).toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        child.close();
    }
}

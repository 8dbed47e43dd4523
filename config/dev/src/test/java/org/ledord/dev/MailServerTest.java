package org.ledord.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** These tests should show where mail ends up and that it stays; they should not test GreenMail itself. */
class MailServerTest {

    private static final String DOMAIN = "ledord.example.org";

    @TempDir
    private Path data;

    @Test
    void every_address_of_the_portal_is_one_mailbox() throws MessagingException {
        Ports ports = Ports.free();
        try (MailServer mail = new MailServer(data, ports.smtp(), ports.imap(), DOMAIN)) {
            send(ports, "facklig1@example.org", "svar+abc234@" + DOMAIN);
            send(ports, "facklig1@example.org", "studs+def567@" + DOMAIN);
            send(ports, "facklig1@example.org", "svar@abc234." + DOMAIN);

            assertThat(inbox(mail, "svar@" + DOMAIN)).hasSize(3);
            assertThat(header(mail, "svar@" + DOMAIN, "Delivered-To")).isEqualTo("svar+abc234@" + DOMAIN);
            assertThat(header(mail, "svar@" + DOMAIN, "Authentication-Results"))
                    .isEqualTo("mx." + DOMAIN + "; spf=pass smtp.mailfrom=example.org; dmarc=pass header.from=example.org");
        }
    }

    @Test
    void a_stranger_is_not_vouched_for() throws MessagingException {
        Ports ports = Ports.free();
        try (MailServer mail = new MailServer(data, ports.smtp(), ports.imap(), DOMAIN)) {
            send(ports, "someone@example.com", "svar@" + DOMAIN);

            assertThat(header(mail, "svar@" + DOMAIN, "Authentication-Results")).isEqualTo("mx." + DOMAIN + "; none");
        }
    }

    @Test
    void mail_is_there_after_an_end_that_was_cut_off_while_it_was_kept() throws Exception {
        Ports ports = Ports.free();
        Path kept = data.resolve("mail");
        try (MailServer mail = new MailServer(kept, ports.smtp(), ports.imap(), DOMAIN)) {
            send(ports, "ledord@" + DOMAIN, "facklig1@example.org");
        }
        Files.move(kept, data.resolve("mail.last"));
        Ports others = Ports.free();
        try (MailServer mail = new MailServer(kept, others.smtp(), others.imap(), DOMAIN)) {
            assertThat(inbox(mail, "facklig1@example.org")).hasSize(1);
        }
    }

    @Test
    void mail_and_what_was_read_of_it_outlive_a_restart() throws MessagingException {
        Ports ports = Ports.free();
        try (MailServer mail = new MailServer(data, ports.smtp(), ports.imap(), DOMAIN)) {
            send(ports, "ledord@" + DOMAIN, "facklig1@example.org");
            send(ports, "ledord@" + DOMAIN, "facklig1@example.org");
            inbox(mail, "facklig1@example.org").get(0).setFlag(Flags.Flag.SEEN, true);
        }
        try (MailServer mail = new MailServer(data, ports.smtp(), ports.imap(), DOMAIN)) {
            assertThat(inbox(mail, "facklig1@example.org")).extracting(kept -> kept.isSet(Flags.Flag.SEEN)).containsExactly(true, false);
        }
    }

    @Test
    void mail_to_nobody_is_the_postmasters_and_hinders_no_start() throws Exception {
        Ports ports = Ports.free();
        try (MailServer mail = new MailServer(data, ports.smtp(), ports.imap(), DOMAIN)) {
            String said = dialogue(ports, "EHLO localhost", "MAIL FROM:<>", "RCPT TO:<>", "DATA", "Subject: Till ingen\r\n\r\nHej\r\n.", "QUIT");
            assertThat(said).contains("354");
        }
        Ports others = Ports.free();
        try (MailServer mail = new MailServer(data, others.smtp(), others.imap(), DOMAIN)) {
            assertThat(inbox(mail, "postmaster@" + DOMAIN)).hasSize(1);
        }
    }

    private static String dialogue(Ports ports, String... lines) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", ports.smtp())) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            StringBuilder said = new StringBuilder(answer(in));
            for (String line : lines) {
                socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
                said.append(answer(in));
            }
            return said.toString();
        }
    }

    private static String answer(BufferedReader in) throws IOException {
        String line = in.readLine();
        return line != null && line.length() > 3 && line.charAt(3) == '-' ? line + answer(in) : line + "\n";
    }

    @Test
    void a_crash_loses_no_mail() throws MessagingException {
        Ports ports = Ports.free();
        MailServer crashed = new MailServer(data, ports.smtp(), ports.imap(), DOMAIN);
        send(ports, "ledord@" + DOMAIN, "facklig1@example.org");
        crashed.greenMail().stop();

        Ports others = Ports.free();
        try (MailServer mail = new MailServer(data, others.smtp(), others.imap(), DOMAIN)) {
            assertThat(inbox(mail, "facklig1@example.org")).hasSize(1);
        }
    }

    private static List<StoredMessage> inbox(MailServer mail, String address) {
        GreenMailUser user = mail.greenMail().getUserManager().getUserByEmail(address);
        MailFolder inbox = mail.greenMail().getManagers().getImapHostManager().getFolder(user, "INBOX");
        return inbox.getMessages();
    }

    private static String header(MailServer mail, String address, String name) throws MessagingException {
        return inbox(mail, address).get(0).getMimeMessage().getHeader(name)[0];
    }

    private static void send(Ports ports, String from, String to) throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(ports.smtp()));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject("Rond 4");
        message.setText("Svar 1: ja");
        Transport.send(message);
    }
}

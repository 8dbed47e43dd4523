package org.ledord.dev.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;

/** Mails for the tests, written as they travel. */
final class Letters {

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    static final Instant NOW = Instant.parse("2024-10-14T09:30:00Z");

    static final String ROUND = """
            From: =?UTF-8?Q?Ledord=2C_Falkenbergs_kommun?= <ledord@ledord.example.org>
            To: =?UTF-8?Q?Underskoterskan_p=C3=A5_=C3=B6n?= <anna@falkenberg.example.org>
            Reply-To: svar+k7f2q9@ledord.example.org
            Subject: =?UTF-8?Q?Tre_fr=C3=A5gor?= om reflektionstiden [R5]
            Date: Mon, 14 Oct 2024 08:00:00 +0200
            Message-ID: <r5.k7f2q9@ledord.example.org>
            References: <r4.k7f2q9@ledord.example.org>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: 8bit

            Hej!

            ▸ Fråga 1
            Vilket upplägg fungerar bäst hos er?

            > från förra rundan
            """;

    private Letters() {
    }

    static Letter read(String mail) throws MessagingException {
        return read(mail, StandardCharsets.UTF_8);
    }

    static Letter read(String mail, Charset charset) throws MessagingException {
        return new LetterReader(ZONE).read(1, true, message(mail, charset), Date.from(NOW));
    }

    static MimeMessage message(String mail, Charset charset) throws MessagingException {
        return new MimeMessage(null, new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(charset)));
    }
}

package org.ledord.journey;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.ledord.dev.LocalStack;

/**
 * One who was asked, and what they write.
 *
 * @param invitation the internal id of what they were asked by
 * @param letter the letter that asked them
 */
record Answering(LocalStack portal, String address, long invitation, MimeMessage letter) {
    /** The first who were asked in this round, as soon as they have their letters. */
    static List<Answering> in(LocalStack portal, long round, int number, int most) {
        return new Books(portal).rows("""
                select o.to_address, i.id from outbox o join invitation i on o.dedupe_key = 'round/' || i.round_id || '/invitation/' || i.id
                 where i.round_id = ? order by i.id limit ?""", round, most).stream()
                .map(row -> new Answering(portal, row.get(0), Long.parseLong(row.get(1)), new Mailbox(portal, row.get(0)).letter("[R" + number + "]"))).toList();
    }

    void reply() {
        new Mailbox(portal, address).reply(letter, "Att ingen vill ta passen, skriver " + address + ".");
    }
}

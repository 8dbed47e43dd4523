package org.ledord.journey;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ledord.dev.LocalStack;

/** What the portal's database says it has done, and what the mailboxes hold, to be compared by whoever killed the portal. */
final class Books {
    private final LocalStack portal;

    Books(LocalStack portal) {
        this.portal = portal;
    }

    /** A letter as the outbox knows it; the key is what the mailboxes know it by. */
    record Posted(long id, String cause, String state, String key) {
    }

    /** The letters that came after this one. */
    List<Posted> posted(long after) {
        return rows("select id, dedupe_key, state, to_address || ' ' || message_id from outbox where id > ? order by id", after).stream()
                .map(row -> new Posted(Long.parseLong(row.get(0)), row.get(1), row.get(2), row.get(3))).toList();
    }

    /** How many times each letter lies in the mailbox of the one it is to. */
    Map<String, Long> delivered() {
        return Arrays.stream(portal.mail().greenMail().getReceivedMessages())
                .collect(Collectors.groupingBy(message -> header(message, "Delivered-To") + " " + header(message, "Message-ID"), Collectors.counting()));
    }

    /** All letters that the outbox knows, by what the mailboxes know them by. */
    List<String> keys() {
        return rows("select to_address || ' ' || message_id from outbox").stream().map(row -> row.get(0)).toList();
    }

    /** How many mails lie in the portal's own mailbox, and how many of them the portal has taken in. */
    record Mailbox(long there, long taken) {
    }

    Mailbox own() {
        try {
            MailFolder inbox = portal.mail().greenMail().getManagers().getImapHostManager()
                    .getInbox(portal.mail().greenMail().getUserManager().getUserByEmail(portal.mail().account()));
            return new Mailbox(inbox.getMessageCount(), number("select count(*) from raw_mail where uid_validity = ?", inbox.getUidValidity()));
        } catch (FolderException missing) {
            throw new IllegalStateException(missing);
        }
    }

    long number(String sql, Object... parameters) {
        return Long.parseLong(rows(sql, parameters).get(0).get(0));
    }

    String word(String sql, Object... parameters) {
        return rows(sql, parameters).get(0).get(0);
    }

    List<List<String>> rows(String sql, Object... parameters) {
        try (Connection connection = portal.postgres().connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<List<String>> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                        row.add(found.getString(i));
                    }
                    rows.add(row);
                }
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name, null);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

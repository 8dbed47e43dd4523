package org.ledord.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ledord.shared.Parameters;
import org.ledord.shared.Settings;
import org.ledord.shared.Writes;

/** Where a feature leaves its letters, in the transaction of its own change: if that is rolled back, nothing is sent. */
@ApplicationScoped
public class Outbox {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u760A\\u760D]+");

    @Inject
    private Writes writes;

    @Inject
    private Tokens tokens;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * Writes the letter's row, once per cause. A second letter of the same cause is the same letter.
     *
     * @return whether it is new
     */
    public boolean post(Letter letter) {
        return post(letter, null);
    }

    /**
     * The same with an invitation for a calendar.
     *
     * @param calendar the invitation (RFC 5545) with its METHOD, or null
     */
    public boolean post(Letter letter, String calendar) {
        return write(List.of(row(letter, calendar))) == 1;
    }

    /** The same for many at once; tells how many are new. */
    public int post(List<Letter> letters) {
        return write(letters.stream().map(letter -> row(letter, null)).toList());
    }

    private int write(List<Map<String, Object>> rows) {
        return IntStream.of(writes.changeEach("""
                insert into outbox (dedupe_key, stream, reform_id, matter_id, person_id, to_address, language, subject, text_body,
                                    html_body, message_id, in_reply_to, reply_to, envelope_from, automatic, unsubscribe, calendar, state,
                                    next_attempt_at, created_at)
                values (:cause, :stream, :reform, :matter, :person, :to, :language, :subject, :text, :html, :id, :inReplyTo, :replyTo,
                        :envelope, :automatic, :unsubscribe, :calendar, 'QUEUED', :now, :now)
                on conflict (dedupe_key) do nothing""", rows)).sum();
    }

    private Map<String, Object> row(Letter letter, String calendar) {
        String domain = settings.mailDomain();
        String own = tokens.derive("letter|" + letter.cause());
        String messageId = "<" + (letter.replyToken() == null ? "" : letter.replyToken() + ".") + own + "@" + domain + ">";
        boolean nullSender = letter.stream().automatic().equals("auto-replied");
        return Parameters.of("cause", letter.cause(), "stream", letter.stream().name(), "reform", letter.reformId(),
                "matter", letter.matterId(), "person", letter.personId(), "to", oneLine(letter.to()),
                "language", letter.language().name(), "subject", oneLine(letter.subject()),
                "text", letter.body().plain(letter.subject()), "html", letter.body().html(letter.subject()), "id", messageId,
                "inReplyTo", letter.inReplyTo() == null ? null : oneLine(letter.inReplyTo()),
                "replyTo", letter.replyToken() == null ? settings.mailFrom() : settings.replyAddress(letter.replyToken()),
                "envelope", nullSender ? "" : "studs+" + own + "@" + domain, "automatic", letter.stream().automatic(),
                "unsubscribe", letter.unsubscribeToken(), "calendar", calendar, "now", clock.instant());
    }

    /** Takes back what waits and has this cause's beginning, for example when a subscription ends. */
    public int cancel(String causeBegins) {
        return writes.change("update outbox set state = 'CANCELLED' where state = 'QUEUED' and starts_with(dedupe_key, :begins)",
                Map.of("begins", causeBegins));
    }

    /** What a person writes never becomes a second header (CWE-93; also the characters that some servers fold into CR and LF). */
    static String oneLine(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}

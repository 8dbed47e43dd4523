package org.ledord.dev.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail's HTML part, served for the frame on its page: no script, nothing fetched, its links open a window of their own. */
final class MailHtml {

    /** The frame is sandboxed by the page; this says it again for whoever opens the address itself. */
    private static final String POLICY = "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox; "
            + "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; "
            + "frame-ancestors 'self'";
    private static final Pattern HEAD = Pattern.compile("(?i)<head\\b[^>]*>|<html\\b[^>]*>|<!doctype[^>]*>");
    private static final String NEW_WINDOW = "<meta charset=\"utf-8\"><base target=\"_blank\">";

    private MailHtml() {
    }

    static Answer answer(String html) {
        return Answer.of(200, "text/html; charset=utf-8", withNewWindows(html).getBytes(StandardCharsets.UTF_8))
                .with("Content-Security-Policy", POLICY);
    }

    /** As early as the document allows, so that the mail's own words on this come too late. */
    static String withNewWindows(String html) {
        Matcher place = HEAD.matcher(html);
        int at = -1;
        while (place.find()) {
            at = place.end();
            if (place.group().regionMatches(true, 0, "<head", 0, 5)) {
                break;
            }
        }
        return at < 0
                ? "<!doctype html>" + NEW_WINDOW + html
                : html.substring(0, at) + NEW_WINDOW + html.substring(at);
    }
}

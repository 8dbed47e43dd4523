package org.ledord.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ledord.reading.LetterHeaders;

/** Finds our tokens in a letter's addresses and references: {@code svar+token@}, {@code svar-token@}, {@code token@svar.domain} (MAIL.md, I9). */
final class TokenSearch {
    private static final String TOKEN = "([a-z2-7]{32})";

    private TokenSearch() {
    }

    /** Candidates, likeliest first; whether they are ours, {@link org.ledord.mail.Tokens} says. */
    static List<String> in(LetterHeaders headers, String domain) {
        String our = Pattern.quote(domain.toLowerCase(Locale.ROOT));
        Pattern address = Pattern.compile("(?:svar[+-]" + TOKEN + "@" + our + ")|(?:" + TOKEN + "@svar\\." + our + ")");
        Pattern reference = Pattern.compile(TOKEN + "\\.[a-z2-7]{32}@" + our);
        List<String> found = new ArrayList<>();
        headers.recipients().forEach(recipient -> add(address, recipient, found));
        headers.inReplyTo().forEach(id -> add(reference, id, found));
        List<String> references = new ArrayList<>(headers.references());
        java.util.Collections.reverse(references);
        references.forEach(id -> add(reference, id, found));
        return found;
    }

    private static void add(Pattern pattern, String in, List<String> found) {
        Matcher matcher = pattern.matcher(in.toLowerCase(Locale.ROOT));
        if (matcher.matches()) {
            String token = matcher.group(1) != null || matcher.groupCount() == 1 ? matcher.group(1) : matcher.group(2);
            if (!found.contains(token)) {
                found.add(token);
            }
        }
    }
}

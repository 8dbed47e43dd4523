package org.ledord.dev.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text in which web addresses can be followed, as mail programs show it. */
final class TextLinks {

    /** Ends before the punctuation that closes the sentence around it. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{1,2000}(?<![.,;:!?)\\]'])");

    private TextLinks() {
    }

    static Html of(String text) {
        List<Html> pieces = new ArrayList<>();
        Matcher found = ADDRESS.matcher(text);
        int from = 0;
        while (found.find()) {
            pieces.add(Html.of("{}<a href=\"{}\" rel=\"noreferrer\">{}</a>", text.substring(from, found.start()),
                    found.group(), found.group()));
            from = found.end();
        }
        pieces.add(Html.of("{}", text.substring(from)));
        return Html.join(pieces);
    }
}

package org.ledord.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Proposes where to cut: at paragraphs and list items, and long paragraphs at their sentences. The person at the screen decides. */
final class Cuts {
    private static final int LONG = 240;
    private static final int HEADING = 60;
    private static final Pattern LIST_MARK = Pattern.compile("^(?:[-*•–]|\\d{1,2}[.)])\\s+");
    /** What is left around words where the ones before or after were taken: "onsdagar," of "onsdagar, en lång stund". */
    private static final Pattern LOOSE = Pattern.compile("^[\\s,;:–-]+|[\\s,;:–-]+$");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+(?=\\p{Lu})");

    private Cuts() {
    }

    /** The points that this text could become, in its order. */
    static List<ProposedPoint> of(String text) {
        List<ProposedPoint> points = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            boolean item = LIST_MARK.matcher(line.strip()).find();
            if (line.isBlank() || item) {
                add(paragraph.toString(), points);
                paragraph.setLength(0);
            }
            if (!line.isBlank()) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(LIST_MARK.matcher(line.strip()).replaceFirst(""));
            }
        }
        add(paragraph.toString(), points);
        return points;
    }

    private static void add(String paragraph, List<ProposedPoint> to) {
        String flat = LOOSE.matcher(Coverage.flat(paragraph)).replaceAll("");
        if (flat.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        for (String quote : flat.length() > LONG ? List.of(SENTENCE_END.split(flat)) : List.of(flat)) {
            to.add(new ProposedPoint(quote, heading(quote)));
        }
    }

    /** The quote's first words, as a heading to change. */
    static String heading(String quote) {
        String first = SENTENCE_END.split(quote, 2)[0];
        if (first.length() <= HEADING) {
            return first.replaceAll("[.,;:]+$", "");
        }
        int space = first.lastIndexOf(' ', HEADING);
        return first.substring(0, space > 0 ? space : HEADING).replaceAll("[.,;:]+$", "") + " …";
    }
}

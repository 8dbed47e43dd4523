package org.ledord.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what was typed inside earlier text and is marked by hand, where somebody says so: by a colour, an arrow, "Answer:". */
final class MarkedInside {

    private static final WordSet COLOURS = WordSet.ofAll("red", "blue", "green", "purple", "orange", "colour", "color", "rött", "röd", "röda", "rödmarkerat", "rödmarkerad", "rödmarkerade", "blått", "blå", "blåa", "grönt", "grön", "gröna", "lila", "färg", "färgad", "färgat",
            "rødt", "rød", "røde", "grønt", "grønn", "grønne", "grøn", "farge", "farget", "raudt", "raud", "raude", "farve", "punaisella", "punaiset", "sinisellä", "siniset", "vihreällä", "värillä", "rot", "blau", "grün", "farbig", "rouge", "bleu", "vert", "couleur",
            "rojo", "azul", "verde", "rosso", "blu", "rood", "blauw", "groen", "vermelho");
    private static final Phrases POINTS_BELOW = Phrases.of("below", "inline", "in-line", "nedan", "i texten", "nedenfor", "i teksten", "vastaukset alla",
            "vastaukseni alla", "kommentit alla", "kommenttini alla", "tekstin seassa", "unten", "ci-dessous");
    private static final Phrases POINTS_INSIDE = Phrases.of("i ditt mejl", "i ditt mail", "i mejlet", "i mailet", "direkt i", "i din text", "inne i", "i e-posten", "direkte i", "i din mail", "i din tekst",
            "tuolla välissä", "väliin", "viestin sekaan", "tekstisi", "in your mail", "in your e-mail", "in your email", "in your text", "between the lines", "in between", "pil", "nuol", "arrow", "with >>", "svar:");
    private static final Phrases POINTS = Phrases.of(POINTS_BELOW, POINTS_INSIDE);
    private static final Pattern LABELLED = Pattern.compile("(?:-{1,3}>|=>|→|➔|➜|»|\\*{2,3}|#{2,3})\\s*\\S.*|(?:mitt |mina |vårt |mit |vores |min )?(?:svar|answer|reply|vastaus|antwort|kommentar|kommentti|comment|re)\\s?\\d{0,2}\\s?(?:[:=]|->|-\\s).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<Line> lines;

    MarkedInside(List<Line> lines) {
        this.lines = lines;
    }

    /** Whether somebody writes, in the first lines, that the answers below are marked by a colour. */
    static boolean namesColour(List<Line> lines) {
        StringBuilder top = new StringBuilder();
        for (int i = 0; i < lines.size() && lines.get(i).depth == 0 && top.length() < 200; i++) {
            top.append(lines.get(i).lower()).append(' ');
        }
        return namesColour(top);
    }

    private static boolean namesColour(CharSequence lower) {
        String text = lower.toString();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Words.isWordChar(text.charAt(i));
            if (inside) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                if (COLOURS.contains(text, start, i)) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    /** Keeps the lines that are marked in the way that what is typed above them tells. */
    void keep(boolean nothingElse) {
        String typed = shortlyTyped();
        boolean points = POINTS.anyIn(typed);
        boolean below = points && POINTS_BELOW.anyIn(typed);
        if (below || points && POINTS_INSIDE.anyIn(typed)) {
            labelled();
        }
        if (namesColour(typed)) {
            coloured(0.8);
        } else if (nothingElse && !anythingKept() || below) {
            coloured(0.4);
        }
    }

    /** What was typed where it is few words, such as "see my answers in red" and "svar nedan i blått"; else nothing. */
    private String shortlyTyped() {
        StringBuilder typed = new StringBuilder();
        for (Line line : lines) {
            if (line.isKept() && line.is(Trait.INK)) {
                typed.append(line.lower()).append(' ');
                if (typed.length() > 200) {
                    return "";
                }
            }
        }
        return typed.toString();
    }

    private boolean anythingKept() {
        return lines.stream().anyMatch(line -> line.isKept() && line.is(Trait.INK));
    }

    /** Keeps the lines with an arrow or "Answer:" before them, which somebody wrote who says so: at most half of the earlier text. */
    private void labelled() {
        List<Line> marked = new ArrayList<>();
        int all = 0;
        for (Line line : lines) {
            if (line.cut == CutReason.QUOTE && line.is(Trait.INK)) {
                all++;
                if (line.text.length() < 400 && LABELLED.matcher(line.text).matches()) {
                    marked.add(line);
                }
            }
        }
        if (marked.size() * 2 <= all) {
            marked.forEach(Line::keep);
        }
    }

    /** Keeps the lines that have a strong colour, where they are at most this share of the earlier text. */
    private void coloured(double most) {
        int strong = 0;
        int all = 0;
        for (Line line : lines) {
            if (line.cut == CutReason.QUOTE && line.is(Trait.INK)) {
                all++;
                strong += line.coloured ? 1 : 0;
            }
        }
        if (strong == 0 || strong > all * most) {
            return;
        }
        for (Line line : lines) {
            if (line.cut == CutReason.QUOTE && line.coloured) {
                line.keep();
            }
        }
    }
}

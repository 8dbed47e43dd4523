package org.ledord.web.front;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question that somebody asked, and the answer they got, as an entry for everybody: without who asked, how they are reached, and the
 * polite words around it. What is left is read through by whoever publishes it.
 */
record AskedBefore(String question, String answer) {
    private static final int LONGEST = 120;
    private static final Pattern REACHED = Pattern.compile("\\S+@\\S+|\\+?\\d[\\d \\-/]{6,}\\d");
    private static final Pattern GREETING = Pattern.compile("(?iu)^(hej|hejsan|hei|hallo|heisann|moi|hei|hyvä|hello|hi|dear|god \\p{L}+)\\b[^.?!]{0,40}[,.!]?$");
    private static final Pattern END = Pattern.compile("(?iu)^(mvh|med vänlig|vänliga|hälsningar|vennlig|med vennlig|hilsen|mvh\\.|ystävällisin|terveisin|kind regards|best regards|regards|sincerely)\\b.*");
    private static final Pattern SENTENCE = Pattern.compile("[^.?!\\n]*\\?");

    static AskedBefore of(String text, String reply, String name) {
        String asked = anonymous(text, name);
        Matcher sentence = SENTENCE.matcher(asked);
        String question = sentence.find() ? sentence.group() : asked.lines().findFirst().orElse("");
        return new AskedBefore(shortened(question.strip().replaceAll("\\s+", " ")), anonymous(reply, name));
    }

    private static String anonymous(String written, String name) {
        StringBuilder kept = new StringBuilder();
        List<String> lines = written == null ? List.of() : written.strip().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (END.matcher(line).matches()) {
                break;
            }
            if (i > 0 || !GREETING.matcher(line).matches()) {
                kept.append(line).append('\n');
            }
        }
        String text = REACHED.matcher(kept).replaceAll("…");
        for (String part : name == null ? new String[0] : name.strip().split("\\s+")) {
            if (part.length() > 1) {
                text = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(part) + "s?(?![\\p{L}\\p{N}])").matcher(text).replaceAll("…");
            }
        }
        return text.replaceAll("…(?: …)+", "…").strip();
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST - 2);
        return words.substring(0, end < 1 ? LONGEST - 2 : end) + " …";
    }
}

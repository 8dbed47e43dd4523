package org.ledord.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two texts word by word, as somebody reads what was changed. */
public final class WordDiff {
    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    private WordDiff() {
    }

    /** Words in a row that were kept, taken away or put in. */
    public record Piece(Kind kind, String text) {
    }

    /** What became of a piece. */
    public enum Kind { SAME, REMOVED, ADDED }

    /** From the one to the other. */
    public static List<Piece> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(pieces, Kind.SAME, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Kind.SAME, old.subList(at, old.size()));
        return readable(pieces);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text == null ? "" : text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    /** A lone space or full stop between two changes is no kept text to a reader: such changes are told as one. */
    private static List<Piece> readable(List<Piece> pieces) {
        List<Piece> readable = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean between = piece.kind() == Kind.SAME && piece.text().isBlank() && i > 0 && i < pieces.size() - 1;
            if (piece.kind() == Kind.REMOVED || between) {
                removed.append(piece.text());
            }
            if (piece.kind() == Kind.ADDED || between) {
                added.append(piece.text());
            }
            if (piece.kind() == Kind.SAME && !between) {
                tell(readable, removed, added);
                readable.add(piece);
            }
        }
        tell(readable, removed, added);
        return List.copyOf(readable);
    }

    private static void tell(List<Piece> readable, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) {
            readable.add(new Piece(Kind.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            readable.add(new Piece(Kind.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }
}

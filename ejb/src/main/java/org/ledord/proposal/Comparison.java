package org.ledord.proposal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ledord.proposal.ProposalDetails.VersionRow;
import org.ledord.shared.DateWords;
import org.ledord.shared.Language;

/**
 * Two versions of a proposal side by side, word by word, section by section.
 *
 * @param note what was changed with the later one and why, in its writer's words; empty where nothing was said
 */
public record Comparison(int from, int to, String note, List<Section> sections) {
    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    /**
     * A section under its key ({@code title}, {@code today} …).
     *
     * @param principle the number of the principle that it is about, or null
     */
    public record Section(String key, Integer principle, List<Piece> pieces) {
        /** Whether the two versions say different things here. */
        public boolean changed() {
            return pieces.stream().anyMatch(piece -> piece.kind() != Kind.SAME);
        }
    }

    /** Words in a row that were kept, taken away or put in. */
    public record Piece(Kind kind, String text) {
    }

    /** What became of a piece. */
    public enum Kind { SAME, REMOVED, ADDED }

    /** Whether any section says something else. */
    public boolean changed() {
        return sections.stream().anyMatch(Section::changed);
    }

    /** From one version to a later one. */
    public static Comparison between(VersionRow before, VersionRow after, Language language) {
        List<Section> sections = new ArrayList<>(List.of(
                section("title", before.title(), after.title()),
                section("today", before.today(), after.today()),
                section("proposed", before.proposed(), after.proposed()),
                section("effect", before.effect(), after.effect()),
                section("wanted-from", day(before, language), day(after, language))));
        Set<Integer> argued = new TreeSet<>(before.arguments().keySet());
        argued.addAll(after.arguments().keySet());
        argued.forEach(one -> {
            sections.add(section("serves", one, before.argument(one).serves(), after.argument(one).serves()));
            sections.add(section("against", one, before.argument(one).against(), after.argument(one).against()));
        });
        return new Comparison(before.number(), after.number(), after.note() == null ? "" : after.note(), sections);
    }

    private static String day(VersionRow version, Language language) {
        return version.wantedFrom() == null ? "" : new DateWords(language, ZoneOffset.UTC).date(version.wantedFrom());
    }

    static Section section(String key, String before, String after) {
        return section(key, null, before, after);
    }

    static Section section(String key, Integer principle, String before, String after) {
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
        return new Section(key, principle, readable(pieces));
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

package org.ledord.proposal;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ledord.proposal.ProposalDetails.VersionRow;
import org.ledord.shared.DateWords;
import org.ledord.shared.Language;
import org.ledord.shared.WordDiff;

/**
 * Two versions of a proposal side by side, word by word, section by section.
 *
 * @param note what was changed with the later one and why, in its writer's words; empty where nothing was said
 */
public record Comparison(int from, int to, String note, List<Section> sections) {
    /**
     * A section under its key ({@code title}, {@code today} …).
     *
     * @param principle the number of the principle that it is about, or null
     */
    public record Section(String key, Integer principle, List<WordDiff.Piece> pieces) {
        /** Whether the two versions say different things here. */
        public boolean changed() {
            return pieces.stream().anyMatch(piece -> piece.kind() != WordDiff.Kind.SAME);
        }
    }

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
        return new Section(key, principle, WordDiff.between(before, after));
    }
}

package org.ledord.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ledord.shared.Language;
import org.ledord.shared.ThreeWay;
import org.ledord.shared.WordDiff;

/**
 * What two people have made of the same words of a proposal, put together for whoever saves second. Nothing is saved by it.
 *
 * @param words what is proposed: what only one has changed as they changed it, and both where both have
 * @param fields the fields that the other one has changed and that now say something else than what was typed
 */
public record Merge(Draft words, List<Field> fields) {
    /** What has become of a field. */
    public enum Kind {
        /** Only the other one has changed it: theirs is taken. */ TAKEN,
        /** Both have, in different places: all of it is in. */ BOTH,
        /** Both have, in the same place: both are in one after the other, or mine alone where there is room for one. */ CLASH
    }

    /**
     * A field, by its id in the form, with what each wrote.
     *
     * @param pieces from their text to mine, word by word; empty where it was only taken
     */
    public record Field(String key, Kind kind, String theirs, String mine, List<WordDiff.Piece> pieces) {
    }

    /**
     * Puts together what two have written.
     *
     * @param base what both began with
     * @param theirs what has been saved meanwhile
     * @param mine what is typed now
     * @param language by whose rules sentences end
     */
    public static Merge of(Draft base, Draft theirs, Draft mine, Language language) {
        List<Field> fields = new ArrayList<>();
        String title = single("title", base.title(), theirs.title(), mine.title(), fields);
        String today = text("today", base.today(), theirs.today(), mine.today(), language, fields);
        String proposed = text("proposed", base.proposed(), theirs.proposed(), mine.proposed(), language, fields);
        Set<Integer> principles = principles(base, theirs, mine, fields);
        Map<Integer, Argument> arguments = arguments(principles, base, theirs, mine, language, fields);
        String part = single("part", base.part(), theirs.part(), mine.part(), fields);
        String effect = text("effect", base.effect(), theirs.effect(), mine.effect(), language, fields);
        String from = single("from", day(base), day(theirs), day(mine), fields);
        return new Merge(new Draft(title, today, proposed, effect, Optional.ofNullable(from).map(LocalDate::parse).orElse(null), part, principles, arguments), fields);
    }

    /** The field with this id, where there is something to say about it. */
    public Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    private static String text(String key, String base, String theirs, String mine, Language language, List<Field> fields) {
        if (theirs.equals(mine) || theirs.equals(base)) {
            return mine;
        }
        if (mine.equals(base)) {
            fields.add(new Field(key, Kind.TAKEN, theirs, mine, List.of()));
            return theirs;
        }
        ThreeWay.Result result = ThreeWay.of(base, theirs, mine, language);
        fields.add(new Field(key, result.clash() ? Kind.CLASH : Kind.BOTH, theirs, mine, Comparison.section(key, theirs, mine).pieces()));
        return result.text();
    }

    /** A value that there is room for once; what is typed stays where both have changed it. */
    private static String single(String key, String base, String theirs, String mine, List<Field> fields) {
        ThreeWay.Result one = ThreeWay.single(base, theirs, mine);
        if (one.clash()) {
            fields.add(new Field(key, Kind.CLASH, said(theirs), said(mine), Comparison.section(key, said(theirs), said(mine)).pieces()));
        } else if (!Objects.equals(one.text(), mine)) {
            fields.add(new Field(key, Kind.TAKEN, said(theirs), said(mine), List.of()));
        }
        return one.text();
    }

    /** What is said about each principle, as any other text. */
    private static Map<Integer, Argument> arguments(Set<Integer> principles, Draft base, Draft theirs, Draft mine, Language language, List<Field> fields) {
        Map<Integer, Argument> merged = new HashMap<>();
        for (int one : principles) {
            merged.put(one, new Argument(
                    text("serves." + one, base.argument(one).serves(), theirs.argument(one).serves(), mine.argument(one).serves(), language, fields),
                    text("against." + one, base.argument(one).against(), theirs.argument(one).against(), mine.argument(one).against(), language, fields)));
        }
        return merged;
    }

    /** What each has added or taken away, but for a principle that I have written more about; nobody can mean the opposite of the other. */
    private static Set<Integer> principles(Draft before, Draft there, Draft here, List<Field> fields) {
        Set<Integer> base = before.principles();
        Set<Integer> theirs = there.principles();
        Set<Integer> mine = here.principles();
        Set<Integer> merged = new HashSet<>(mine);
        theirs.stream().filter(one -> !base.contains(one)).forEach(merged::add);
        base.stream().filter(one -> !theirs.contains(one) && here.argument(one).equals(before.argument(one))).forEach(merged::remove);
        if (!merged.equals(mine)) {
            fields.add(new Field("principles", mine.equals(base) ? Kind.TAKEN : Kind.BOTH, "", "", List.of()));
        }
        return merged;
    }

    private static String day(Draft draft) {
        return draft.wantedFrom() == null ? null : draft.wantedFrom().toString();
    }

    private static String said(String value) {
        return value == null ? "" : value;
    }
}

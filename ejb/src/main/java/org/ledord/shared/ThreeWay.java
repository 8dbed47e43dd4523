package org.ledord.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * Two texts that were written from the same one, put together sentence by sentence. What only one has changed is taken. Where both
 * have changed the same sentence, both sentences stand, theirs first: no words are lost, and whoever saves decides.
 */
public final class ThreeWay {
    private final List<Sentence> base;
    private final List<Sentence> merged = new ArrayList<>();
    private boolean clash;

    private ThreeWay(List<Sentence> base) {
        this.base = new ArrayList<>(base);
    }

    /** What came of it; a clash says that both have changed the same sentence in different ways. */
    public record Result(String text, boolean clash) {
    }

    /**
     * Puts them together.
     *
     * @param base what both began with
     * @param theirs what has been saved meanwhile
     * @param mine what is typed now
     * @param language by whose rules sentences end
     */
    public static Result of(String base, String theirs, String mine, Language language) {
        List<Sentence> there = Sentence.all(theirs, language);
        List<Sentence> here = Sentence.all(mine, language);
        ThreeWay way = new ThreeWay(Sentence.all(base, language));
        List<Change> ofTheirs = way.changes(there);
        List<Change> ofMine = way.changes(here);
        way.space(ofTheirs, there);
        way.space(ofMine, here);
        way.walk(ofTheirs, ofMine);
        return new Result(way.text(), way.clash);
    }

    /**
     * The same for a value that there is room for once: where both have changed it, what is typed stays. Any of them may be null.
     */
    public static Result single(String base, String theirs, String mine) {
        boolean kept = Objects.equals(mine, base);
        return new Result(kept ? theirs : mine, !kept && !Objects.equals(theirs, base) && !Objects.equals(theirs, mine));
    }

    /** What one of the two has made of the base from one sentence up to another. */
    private record Change(int from, int to, List<Sentence> into) {
        boolean insertion() {
            return from == to;
        }

        boolean meets(Change other) {
            if (insertion() && other.insertion()) {
                return from == other.from;
            }
            if (insertion()) {
                return other.from < from && from < other.to;
            }
            return other.insertion() ? other.meets(this) : from < other.to && other.from < to;
        }
    }

    private List<Change> changes(List<Sentence> to) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(Sentence.wordsOf(base), Sentence.wordsOf(to)).getDeltas()) {
            int at = delta.getSource().getPosition();
            int there = delta.getTarget().getPosition();
            changes.add(new Change(at, at + delta.getSource().size(), to.subList(there, there + delta.getTarget().size())));
        }
        return changes;
    }

    /** Takes over the blanks that somebody has put behind sentences that they kept: a new paragraph is a change as well. */
    private void space(List<Change> changes, List<Sentence> to) {
        int at = 0;
        int shift = 0;
        for (Change change : changes) {
            space(at, change.from(), shift, to);
            at = change.to();
            shift += change.into().size() - (change.to() - change.from());
        }
        space(at, base.size(), shift, to);
    }

    private void space(int from, int until, int shift, List<Sentence> to) {
        for (int i = from; i < until; i++) {
            String after = to.get(i + shift).after();
            if (after.contains("\n") || base.get(i).after().isEmpty()) {
                base.set(i, new Sentence(base.get(i).words(), after));
            }
        }
    }

    private void walk(List<Change> theirs, List<Change> mine) {
        List<Change> theirsLeft = new ArrayList<>(theirs);
        List<Change> mineLeft = new ArrayList<>(mine);
        int at = 0;
        while (!theirsLeft.isEmpty() || !mineLeft.isEmpty()) {
            boolean theirsFirst = mineLeft.isEmpty() || !theirsLeft.isEmpty() && before(theirsLeft.get(0), mineLeft.get(0));
            List<Change> ofTheirs = new ArrayList<>();
            List<Change> ofMine = new ArrayList<>();
            Change first = theirsFirst ? theirsLeft.remove(0) : mineLeft.remove(0);
            (theirsFirst ? ofTheirs : ofMine).add(first);
            Change all = first;
            boolean grown = true;
            while (grown) {
                Change wider = meeting(meeting(all, theirsLeft, ofTheirs), mineLeft, ofMine);
                grown = wider != all;
                all = wider;
            }
            merged.addAll(base.subList(at, all.from()));
            both(all, ofTheirs, ofMine);
            at = all.to();
        }
        merged.addAll(base.subList(at, base.size()));
    }

    private static boolean before(Change one, Change other) {
        return one.from() < other.from() || one.from() == other.from() && one.to() <= other.to();
    }

    /** Takes those that meet what was gathered so far; the same as given when none does. */
    private static Change meeting(Change all, List<Change> left, List<Change> taken) {
        Change wider = all;
        for (Iterator<Change> each = left.iterator(); each.hasNext();) {
            Change one = each.next();
            if (one.meets(wider)) {
                each.remove();
                taken.add(one);
                wider = new Change(Math.min(wider.from(), one.from()), Math.max(wider.to(), one.to()), List.of());
            }
        }
        return wider;
    }

    private void both(Change all, List<Change> ofTheirs, List<Change> ofMine) {
        List<Sentence> theirs = made(all, ofTheirs);
        List<Sentence> mine = made(all, ofMine);
        if (ofMine.isEmpty()) {
            merged.addAll(theirs);
        } else if (ofTheirs.isEmpty() || Sentence.wordsOf(theirs).equals(Sentence.wordsOf(mine))) {
            merged.addAll(mine);
        } else {
            List<String> before = Sentence.wordsOf(base.subList(all.from(), all.to()));
            List<String> there = Sentence.wordsOf(theirs);
            List<String> here = Sentence.wordsOf(mine);
            theirs.stream().filter(one -> !before.contains(one.words()) || here.contains(one.words())).forEach(merged::add); // what I took away is gone
            mine.stream().filter(one -> !before.contains(one.words()) && !there.contains(one.words())).forEach(merged::add);
            clash |= !all.insertion();
        }
    }

    /** The base between these two places as these changes make it. */
    private List<Sentence> made(Change all, List<Change> by) {
        List<Sentence> made = new ArrayList<>();
        int at = all.from();
        for (Change change : by) {
            made.addAll(base.subList(at, change.from()));
            made.addAll(change.into());
            at = change.to();
        }
        made.addAll(base.subList(at, all.to()));
        return made;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < merged.size(); i++) {
            Sentence sentence = merged.get(i);
            text.append(sentence.words());
            if (i < merged.size() - 1) {
                text.append(sentence.after().isEmpty() ? " " : sentence.after());
            }
        }
        return text.toString();
    }
}

package org.ledord.reply;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.answer.Handling;
import org.ledord.answer.HeldItem;
import org.ledord.answer.HeldItems;
import org.ledord.consultation.HeldRound;
import org.ledord.consultation.RoundStatus;
import org.ledord.consultation.Rounds;
import org.ledord.matter.MatterKey;
import org.ledord.shared.RuleViolation;

/** Answers are cut into points. Nothing is lost on the way: what is in no point must be set aside, and its writer sees that. */
@Stateless
@PermitAll
public class PointCutting {
    @Inject
    private Rounds rounds;

    @Inject
    private HeldItems items;

    @Inject
    private Points points;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Cuts these points and gives their numbers. */
    @May("point.cut")
    public List<Integer> cut(CutAnswer cut) {
        HeldRound round = unconcluded(cut.answer().round());
        if (cut.points().isEmpty()) {
            throw new RuleViolation("point-none");
        }
        List<Integer> numbers = new ArrayList<>();
        for (NewPoint wanted : cut.points()) {
            HeldItem item = items.of(round, cut.answer().number(), wanted.question());
            if (!cut.again()) {
                demandOnce(item, wanted);
            }
            Point point = new Point(points.nextNumber(round.id()), item, wanted.under(points.theme(round.id(), wanted.theme())), actor.get().personId(), clock.instant());
            points.keep(point);
            numbers.add(point.number());
            judge(item, item.setAside());
        }
        return numbers;
    }

    /** Several texts at once, each as a whole: one point of all that is left of it, or set aside. Gives how many there were. */
    @May("point.cut")
    public int cutMany(ManyCuts many) {
        HeldRound round = unconcluded(many.round());
        if (many.cuts().isEmpty()) {
            throw new RuleViolation("point-none");
        }
        for (ManyCut cut : many.cuts()) {
            HeldItem item = items.of(round, cut.answer(), cut.question());
            List<String> rest = coverage(item, item.setAside()).rest();
            if (cut.aside()) {
                judge(item, item.setAside().isEmpty() ? String.join("\n", rest) : item.setAside() + "\n" + String.join("\n", rest));
            } else {
                String theme = points.theme(round.id(), cut.theme());
                for (String piece : rest) {
                    points.keep(new Point(points.nextNumber(round.id()), item, new NewPoint(cut.question(), piece, "", theme), actor.get().personId(), clock.instant()));
                }
                judge(item, item.setAside());
            }
        }
        return many.cuts().size();
    }

    /** Calls a theme otherwise on all points that have it. Gives how many they are. */
    @May("point.cut")
    public int rename(ThemeChange change) {
        HeldRound round = unconcluded(change.round());
        if (change.from().isEmpty()) {
            throw new RuleViolation("theme-none").at("theme");
        }
        if (change.to().length() > NewPoint.LONGEST_THEME) {
            throw new RuleViolation("text-long", NewPoint.LONGEST_THEME, change.to().length()).at("theme");
        }
        return points.rename(round.id(), change.from(), change.to());
    }

    /** Marks words as no matter of substance. */
    @May("point.cut")
    public void setAside(SetAside aside) {
        HeldRound round = unconcluded(aside.answer().round());
        HeldItem item = items.of(round, aside.answer().number(), aside.question());
        String quote = aside.quote() == null ? "" : Coverage.flat(aside.quote());
        if (!quote.isEmpty() && !new Coverage(item.text(), List.of()).has(quote)) {
            throw new RuleViolation("point-quote");
        }
        String words = quote.isEmpty() ? String.join("\n", coverage(item, item.setAside()).rest()) : quote;
        judge(item, item.setAside().isEmpty() ? words : item.setAside() + "\n" + words);
    }

    /** Takes a point away, to be cut anew; not when it has a reply. */
    @May("point.cut")
    public void remove(PointKey key) {
        HeldRound round = unconcluded(key.round());
        Point point = points.get(round.id(), List.of(key.number())).get(0);
        point.mayGo();
        HeldItem item = items.of(point.itemId());
        points.remove(point);
        judge(item, item.setAside());
    }

    /** Whoever cut meanwhile, or marked too much, is told before the same words are counted and replied to twice. */
    private void demandOnce(HeldItem item, NewPoint wanted) {
        TwiceCut.first(item.text(), points.of(item.id()).stream().map(Point::quote).toList(), List.of(wanted.quote())).ifPresent(quote -> {
            throw new RuleViolation("point-twice", Cuts.heading(quote));
        });
    }

    private void judge(HeldItem item, String setAside) {
        boolean left = !coverage(item, setAside).rest().isEmpty();
        boolean cut = !points.of(item.id()).isEmpty();
        items.handled(item.id(), setAside, left ? Handling.UNCUT : cut ? Handling.CUT : setAside.isEmpty() ? Handling.POSITION_ONLY : Handling.NO_SUBSTANCE);
    }

    private Coverage coverage(HeldItem item, String setAside) {
        List<String> taken = new ArrayList<>(points.of(item.id()).stream().map(Point::quote).toList());
        taken.add(setAside);
        taken.add(item.foundIn());
        return new Coverage(item.text(), taken);
    }

    private HeldRound unconcluded(MatterKey key) {
        HeldRound round = rounds.held(key);
        if (round.status() == RoundStatus.CONCLUDED) {
            throw new RuleViolation("round-concluded");
        }
        return round;
    }
}

package org.ledord.web.round;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.ledord.answer.AnswerKey;
import org.ledord.matter.MatterKey;
import org.ledord.reply.CutAnswer;
import org.ledord.reply.CuttingDesk;
import org.ledord.reply.CuttingItem;
import org.ledord.reply.CuttingQueries;
import org.ledord.reply.CuttingRow;
import org.ledord.reply.NewPoint;
import org.ledord.reply.PointCutting;
import org.ledord.reply.PointKey;
import org.ledord.reply.SetAside;
import org.ledord.web.answer.ReadLine;
import org.ledord.reading.ReplyReader;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;

/** Cutting answers into points: one answer to one question at a time, all its points at once, then the next that is left. */
@Named
@RequestScoped
public class PointsPage {
    private static final String HERE = "/rounds/points?reform={r}&number={n}&answer={a}&question={q}";
    private CuttingQueries queries;
    private PointCutting cutting;
    private RoundKey key;
    private Done done;
    private Say say;
    private CuttingDesk desk;
    private CuttingItem current;
    private String phones = "";
    private final List<TypedPoint> points = new ArrayList<>();
    private boolean open;
    private boolean restAside;
    private String twice = "";

    protected PointsPage() {
    }

    @Inject
    public PointsPage(CuttingQueries queries, PointCutting cutting, RoundKey key, Done done, Say say) {
        this.queries = queries;
        this.cutting = cutting;
        this.key = key;
        this.done = done;
        this.say = say;
    }

    /** The fields must be there before what was sent is read into them. */
    @PostConstruct
    void open() {
        desk = queries.desk(key.get(), key.number("answer"), key.number("question"), key.number("after"));
        open = desk.open();
        current = desk.current();
        phones = current == null ? "" : String.join(", ", ReplyReader.phoneNumbers(current.item().text()));
        if (open && current != null && !current.rest().isEmpty()) {
            current.proposed().forEach(one -> points.add(new TypedPoint(one)));
            points.add(new TypedPoint(null));
        }
        for (int sent = key.sent("p", "quote"); open && current != null && points.size() < sent;) { // others have cut since it was opened
            points.add(new TypedPoint(null));
        }
    }

    public void load() {
        // what there is to load is there: see open
    }

    /** Cuts what is marked, sets the rest aside where that is asked, and goes on. */
    public void cut() {
        List<NewPoint> wanted = points.stream().filter(TypedPoint::toBeCut).map(point -> point.cut(current.item().question())).toList();
        twice = again() ? "" : current.twice(wanted);
        if (!twice.isEmpty()) {
            Problems.beside("save", say.of("point.twice", twice));
            return;
        }
        if (!wanted.isEmpty() || !restAside) {
            cutting.cut(new CutAnswer(answer(), wanted, again()));
        }
        if (restAside) {
            cutting.setAside(new SetAside(answer(), current.item().question(), ""));
        }
        next(wanted.isEmpty() ? "point.aside.done" : "point.cut.done");
    }

    /** Sets all of it aside and goes on. */
    public void aside() {
        cutting.setAside(new SetAside(answer(), current.item().question(), ""));
        next("point.aside.done");
    }

    /** Takes a point away, to be cut anew. */
    public void remove(int number) {
        cutting.remove(new PointKey(key.get(), number));
        done.tell("point.removed.done", HERE, key.get().reform(), key.get().number(), current.answer(), current.item().question());
    }

    private boolean again() {
        return key.number("again") == 1;
    }

    /** Whether words would stand in two points, and whoever cuts is to say that they shall. */
    public boolean isTwice() {
        return !twice.isEmpty() || again();
    }

    /** Whether they have said so. */
    public boolean isAgain() {
        return again();
    }

    private void next(String words) {
        MatterKey round = key.get();
        done.tell(words, "/rounds/points?reform={r}&number={n}", round.reform(), round.number());
    }

    private AnswerKey answer() {
        return new AnswerKey(key.get(), current.answer());
    }

    public CuttingDesk getDesk() {
        return desk;
    }

    /** The place of the last text that is listed, from which the next page goes on. */
    public long getLast() {
        return desk.left().get(desk.left().size() - 1).place();
    }

    /** The telephone numbers in what is cut, one after the other; empty where there is none. */
    public String getPhones() {
        return phones;
    }

    public CuttingItem getCurrent() {
        return current;
    }

    /** Whether this text is the one at hand. */
    public boolean shown(CuttingRow row) {
        return current != null && row.answer() == current.answer() && row.question() == current.item().question();
    }

    /** The position, option or value that was read, in words. */
    public String getFound() {
        return ReadLine.found(current.item(), true, say);
    }

    public List<TypedPoint> getPoints() {
        return points;
    }

    /** The themes that the round's points have, to choose again. */
    public List<String> getThemes() {
        return desk.themes();
    }

    /** Whether the one who reads can cut; the others who handle the round read what was written. */
    public boolean isOpen() {
        return open;
    }

    public MatterKey getRound() {
        return key.get();
    }

    public boolean isRestAside() {
        return restAside;
    }

    public void setRestAside(boolean restAside) {
        this.restAside = restAside;
    }
}

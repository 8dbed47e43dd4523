package org.ledord.web.round;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ledord.answer.AnswerKey;
import org.ledord.answer.Handling;
import org.ledord.matter.MatterKey;
import org.ledord.reply.CutAnswer;
import org.ledord.reply.CuttingDesk;
import org.ledord.reply.CuttingItem;
import org.ledord.reply.NewPoint;
import org.ledord.reply.PointCutting;
import org.ledord.reply.PointKey;
import org.ledord.reply.PointQueries;
import org.ledord.reply.PointRow;
import org.ledord.reply.SetAside;
import org.ledord.web.answer.ReadLine;
import org.ledord.reading.ReplyReader;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;

/** Cutting answers into points: one answer to one question at a time, all its points at once, then the next that is left. */
@Named
@RequestScoped
public class PointsPage {
    private static final String HERE = "/rounds/points?reform={r}&number={n}&answer={a}&question={q}";
    private PointQueries queries;
    private PointCutting cutting;
    private RoundKey key;
    private Done done;
    private Say say;
    private List<CuttingItem> items = List.of();
    private CuttingItem current;
    private String phones = "";
    private final List<TypedPoint> points = new ArrayList<>();
    private boolean open;
    private boolean restAside;

    protected PointsPage() {
    }

    @Inject
    public PointsPage(PointQueries queries, PointCutting cutting, RoundKey key, Done done, Say say) {
        this.queries = queries;
        this.cutting = cutting;
        this.key = key;
        this.done = done;
        this.say = say;
    }

    /** The fields must be there before what was sent is read into them. */
    @PostConstruct
    void open() {
        CuttingDesk desk = queries.cutting(key.get());
        items = desk.items();
        open = desk.open();
        int answer = key.number("answer");
        int question = key.number("question");
        current = items.stream().filter(item -> answer > 0 && item.answer().number() == answer && item.item().question() == question).findFirst()
                .or(() -> getLeft().stream().findFirst()).or(() -> items.stream().findFirst()).orElse(null);
        phones = current == null ? "" : String.join(", ", ReplyReader.phoneNumbers(current.item().text()));
        if (open && current != null && !current.rest().isEmpty()) {
            current.proposed().forEach(one -> points.add(new TypedPoint(one)));
            points.add(new TypedPoint(null));
        }
    }

    public void load() {
        // what there is to load is there: see open
    }

    /** Cuts what is marked, sets the rest aside where that is asked, and goes on. */
    public void cut() {
        List<NewPoint> wanted = points.stream().filter(TypedPoint::toBeCut).map(point -> point.cut(current.item().question())).toList();
        if (!wanted.isEmpty() || !restAside) {
            cutting.cut(new CutAnswer(answer(), wanted));
        }
        if (restAside) {
            cutting.setAside(new SetAside(answer(), current.item().question(), ""));
        }
        next("point.cut.done");
    }

    /** Sets all of it aside and goes on. */
    public void aside() {
        cutting.setAside(new SetAside(answer(), current.item().question(), ""));
        next("point.aside.done");
    }

    /** Takes a point away, to be cut anew. */
    public void remove(int number) {
        cutting.remove(new PointKey(key.get(), number));
        done.tell("point.removed.done", HERE, key.get().reform(), key.get().number(), current.answer().number(), current.item().question());
    }

    private void next(String words) {
        MatterKey round = key.get();
        done.tell(words, "/rounds/points?reform={r}&number={n}", round.reform(), round.number());
    }

    private AnswerKey answer() {
        return new AnswerKey(key.get(), current.answer().number());
    }

    /** What has words that are in no point yet. */
    public List<CuttingItem> getLeft() {
        return items.stream().filter(item -> item.item().handling() == Handling.UNCUT).toList();
    }

    /** What is taken care of. */
    public List<CuttingItem> getFinished() {
        return items.stream().filter(item -> item.item().handling() != Handling.UNCUT).toList();
    }

    public List<CuttingItem> getItems() {
        return items;
    }

    /** The telephone numbers in what is cut, one after the other; empty where there is none. */
    public String getPhones() {
        return phones;
    }

    public CuttingItem getCurrent() {
        return current;
    }

    /** Whether this item is the one that is shown. */
    public boolean shown(CuttingItem item) {
        return item == current;
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
        return items.stream().flatMap(item -> item.points().stream()).map(PointRow::theme).filter(theme -> !theme.isBlank())
                .distinct().sorted().collect(Collectors.toList());
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

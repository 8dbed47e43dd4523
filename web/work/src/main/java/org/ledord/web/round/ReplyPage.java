package org.ledord.web.round;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ledord.matter.MatterKey;
import org.ledord.reply.PointQueries;
import org.ledord.reply.PointReplying;
import org.ledord.reply.PointRow;
import org.ledord.reply.ReplyDesk;
import org.ledord.reply.ReplyKind;
import org.ledord.reply.ReplyToPoints;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Mark;
import org.ledord.web.frame.Say;

/** Replying to points: the list of what is left beside the one at hand; saving leads to the next. */
@Named
@RequestScoped
public class ReplyPage {
    private static final String HERE = "/rounds/reply?reform={r}&number={n}&point={p}";
    private PointQueries queries;
    private PointReplying replying;
    private RoundKey key;
    private Done done;
    private Say say;
    private Address address;
    private ReplyDesk desk;
    private List<PointRow> points = List.of();
    private PointRow current;
    private ReplyKind kind;
    private String text;
    private Integer version;
    private String changeLink;
    private Integer revision;
    private Set<Integer> others = new LinkedHashSet<>();

    protected ReplyPage() {
    }

    @Inject
    public ReplyPage(PointQueries queries, PointReplying replying, RoundKey key, Done done, Say say, Address address) {
        this.queries = queries;
        this.replying = replying;
        this.key = key;
        this.done = done;
        this.say = say;
        this.address = address;
    }

    /** The point must be known before what was sent is read into the form. */
    @PostConstruct
    void open() {
        desk = queries.desk(key.get());
        points = desk.points();
        int number = key.number("point");
        current = points.stream().filter(point -> point.number() == number).findFirst()
                .or(() -> getLeft().stream().findFirst()).or(() -> points.stream().findFirst()).orElse(null);
        if (current != null) {
            kind = current.kind();
            text = current.text();
            version = current.version();
            changeLink = current.changeLink();
            revision = current.revision();
        }
    }

    public void load() {
        // what there is to load is there: see open
    }

    /** Saves the reply and goes to the next point without one. */
    public void save() {
        List<Integer> numbers = new ArrayList<>(List.of(current.number()));
        numbers.addAll(others);
        int next = replying.reply(new ReplyToPoints(key.get(), numbers, kind, text, version, changeLink, revision));
        MatterKey at = key.get();
        if (next == 0) {
            done.tell("reply.last.done", "/rounds/show?reform={r}&number={n}", at.reform(), at.number());
        } else {
            done.tell("reply.saved.done", HERE, at.reform(), at.number(), next);
        }
    }

    public ReplyDesk getDesk() {
        return desk;
    }

    public PointRow getCurrent() {
        return current;
    }

    public List<PointRow> getPoints() {
        return points;
    }

    /** The points without a reply. */
    public List<PointRow> getLeft() {
        return points.stream().filter(point -> !point.replied()).toList();
    }

    public List<PointRow> getReplied() {
        return points.stream().filter(PointRow::replied).toList();
    }

    /** Whether replies can still be written. */
    public boolean isEditable() {
        return desk.open();
    }

    /** Every point as a numbered square. */
    public List<Mark> getMarks() {
        MatterKey at = key.get();
        return points.stream().map(point -> new Mark(point.number(), point.replied(), point == current,
                address.to("/rounds/reply?reform={r}&number={n}", at.reform(), at.number()) + "&point=" + point.number())).toList();
    }

    /** Who said it, on which question. */
    public String source(PointRow point) {
        String who = point.organisation() == null ? point.groupName() : point.organisation();
        return point.question() == 0 ? say.of("reply.source.general", who) : say.of("reply.source", who, point.question());
    }

    /** What can become of a point. */
    public List<Choice> getKinds() {
        return Arrays.stream(ReplyKind.values()).map(one -> new Choice(one, say.get("reply.kind." + one), say.get("reply.kind." + one + ".hint"))).toList();
    }

    /** The wordings that a change can be in: what stood when people were asked is none. */
    public List<Choice> getVersions() {
        return desk.versions().stream().map(one -> new Choice(one.number(), say.of("reply.version.choice", one.number(), one.note()), null)).toList();
    }

    /** The other points without a reply, which the same reply may answer. */
    public List<Choice> getSame() {
        return getLeft().stream().filter(point -> point != current)
                .map(point -> new Choice(point.number(), point.number() + ". " + point.heading(), point.theme().isBlank() ? null : point.theme())).toList();
    }

    public ReplyKind getKind() {
        return kind;
    }

    public void setKind(ReplyKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getChangeLink() {
        return changeLink;
    }

    public void setChangeLink(String changeLink) {
        this.changeLink = changeLink;
    }

    public Integer getRevision() {
        return revision;
    }

    public void setRevision(Integer revision) {
        this.revision = revision;
    }

    public Set<Integer> getOthers() {
        return others;
    }

    public void setOthers(Set<Integer> others) {
        this.others = others;
    }
}

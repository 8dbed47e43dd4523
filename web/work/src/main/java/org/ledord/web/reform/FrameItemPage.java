package org.ledord.web.reform;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledord.matter.ReformKey;
import org.ledord.reform.FrameEditing;
import org.ledord.reform.FrameKind;
import org.ledord.reform.FrameQueries;
import org.ledord.reform.NewGoal;
import org.ledord.reform.NewPart;
import org.ledord.reform.NewPhase;
import org.ledord.reform.NewPrinciple;
import org.ledord.reform.PhaseStatus;
import org.ledord.reform.ReformFrame;
import org.ledord.reform.ReformSetup;
import org.ledord.shared.NotFound;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Once;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.proposal.TypedDate;
import org.ledord.web.work.Situation;

/** One piece of a reform's frame, a new one or one to change: a principle, goal, part or step. */
@Named
@ViewScoped
public class FrameItemPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private FrameQueries queries;
    @Inject
    private FrameEditing editing;
    @Inject
    private ReformSetup setup;
    @Inject
    private Situation situation;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private final Once once = new Once();
    private String slug;
    private FrameKind kind;
    private String key;
    private int next;
    private int revision;
    private boolean retired;
    private TypedTexts texts;
    private String part;
    private LinkedHashMap<String, String> parts = new LinkedHashMap<>();
    private PhaseStatus status;
    private String starts;
    private String ends;
    private List<Theirs> theirs = List.of();

    /** Shows it as it is written, or an empty form for a new one. */
    public void load() {
        slug = situation.reformSlug();
        if (kind == null) {
            throw new NotFound("a piece of no kind");
        }
        ReformFrame frame = queries.show(reform());
        frame.of(FrameKind.PART).stream().filter(one -> !one.retired())
                .forEach(one -> parts.put(one.texts().get(frame.language()).first(), one.key()));
        next = frame.of(FrameKind.PRINCIPLE).stream().mapToInt(ReformFrame.Item::place).max().orElse(0) + 1;
        if (isFresh()) {
            texts = new TypedTexts(frame.language(), Map.of());
            return;
        }
        ReformFrame.Item item = item(frame);
        revision = item.revision();
        retired = item.retired();
        texts = new TypedTexts(frame.language(), item.texts());
        part = item.part();
        status = item.status();
        starts = item.startsOn() == null ? "" : item.startsOn().toString();
        ends = item.endsOn() == null ? "" : item.endsOn().toString();
    }

    /** Saves what is typed. */
    public void save() {
        if (wrong("starts", starts) | wrong("ends", ends)) {
            return;
        }
        once.run(() -> {
            if (isFresh()) {
                add();
            } else {
                int read = revision;
                noticeOthers();
                change(read);
            }
        });
        tell("reform.item.done");
    }

    /** Retires a principle or part, removes a goal or step. */
    public void leave() {
        once.run(() -> {
            switch (kind) {
                case PRINCIPLE -> editing.retirePrinciple(reform(), number());
                case PART -> editing.retirePart(reform(), key);
                case GOAL -> editing.removeGoal(reform(), number());
                case PHASE -> editing.removePhase(reform(), number());
            }
        });
        tell("reform.item.leave.done");
    }

    /** Brings a retired one back. */
    public void restore() {
        once.run(() -> {
            if (kind == FrameKind.PRINCIPLE) {
                editing.restorePrinciple(reform(), number());
            } else {
                editing.restorePart(reform(), key);
            }
        });
        tell("reform.item.restore.done");
    }

    private void add() {
        switch (kind) {
            case PRINCIPLE -> setup.addPrinciple(reform(), new NewPrinciple(next, texts.first(), texts.second()));
            case PART -> setup.addPart(reform(), new NewPart(null, texts.first(), texts.second()));
            case GOAL -> setup.addGoal(reform(), new NewGoal(part, texts.first()));
            case PHASE -> setup.addPhase(reform(), phase());
        }
    }

    private void change(int read) {
        switch (kind) {
            case PRINCIPLE -> editing.changePrinciple(reform(), read, new NewPrinciple(number(), texts.first(), texts.second()), texts.behind());
            case PART -> editing.changePart(reform(), read, new NewPart(key, texts.first(), texts.second()), texts.behind());
            case GOAL -> editing.changeGoal(reform(), number(), read, new NewGoal(part, texts.first()), texts.behind());
            case PHASE -> editing.changePhase(reform(), number(), read, phase(), texts.behind());
        }
    }

    private NewPhase phase() {
        return new NewPhase(TypedDate.read(starts).date(), TypedDate.read(ends).date(), status, texts.first(), texts.second(), texts.third());
    }

    /** If somebody saved meanwhile, shows their words beside one's own; saving again is then a choice, not an accident. */
    private void noticeOthers() {
        ReformFrame.Item now = item(queries.show(reform()));
        theirs = now.revision() == revision ? List.of() : Theirs.all(now.texts());
        revision = now.revision();
    }

    private boolean wrong(String field, String typed) {
        boolean wrong = TypedDate.read(typed).wrong();
        if (wrong) {
            Problems.beside(field, say.get("reform.date.wrong"));
        }
        return wrong;
    }

    private void tell(String what) {
        done.tell(what, "/reform/edit?reform={reform}#" + kind, slug);
    }

    private ReformFrame.Item item(ReformFrame frame) {
        return frame.find(kind, key).orElseThrow(() -> new NotFound(kind + " " + key));
    }

    private ReformKey reform() {
        return new ReformKey(slug);
    }

    private int number() {
        return Integer.parseInt(key);
    }

    /** Whether it is a new one. */
    public boolean isFresh() {
        return key == null || key.isBlank();
    }

    /** What the page is called. */
    public String getHeading() {
        return say.get((isFresh() ? "reform.item.new." : "reform.item.edit.") + kind);
    }

    /** Whether it is one of those that others point at, and that are therefore retired and never removed. */
    public boolean isLasting() {
        return kind == FrameKind.PRINCIPLE || kind == FrameKind.PART;
    }

    /** The number of a principle: its own, or the one that it will get. */
    public int getNumber() {
        return isFresh() ? next : number();
    }

    /** How a step stands. */
    public List<Choice> getStatuses() {
        return Arrays.stream(PhaseStatus.values()).map(one -> new Choice(one, say.get("phase.status." + one), say.get("reform.phase.hint." + one))).toList();
    }

    /** The parts that a goal may belong to, value by words. */
    public Map<String, String> getParts() {
        return parts;
    }

    public TypedTexts getTexts() {
        return texts;
    }

    public List<Theirs> getTheirs() {
        return theirs;
    }

    public boolean isRetired() {
        return retired;
    }

    public FrameKind getKind() {
        return kind;
    }

    public void setKind(FrameKind kind) {
        this.kind = kind;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public PhaseStatus getStatus() {
        return status;
    }

    public void setStatus(PhaseStatus status) {
        this.status = status;
    }

    public String getStarts() {
        return starts;
    }

    public void setStarts(String starts) {
        this.starts = starts;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(String ends) {
        this.ends = ends;
    }
}

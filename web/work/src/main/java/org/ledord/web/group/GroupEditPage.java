package org.ledord.web.group;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledord.group.GroupForm;
import org.ledord.group.GroupKind;
import org.ledord.group.GroupQueries;
import org.ledord.group.GroupSetup;
import org.ledord.group.NewGroup;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.reform.FrameKind;
import org.ledord.reform.FrameQueries;
import org.ledord.reform.ReformFrame;
import org.ledord.reform.TextStatus;
import org.ledord.shared.Language;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Once;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.proposal.TypedDate;
import org.ledord.web.reform.TypedTexts;
import org.ledord.web.work.Situation;

/** Sets up a group, or says anew what one is called and for. */
@Named
@ViewScoped
public class GroupEditPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private GroupSetup door;
    @Inject
    private GroupQueries groups;
    @Inject
    private FrameQueries frames;
    @Inject
    private Situation situation;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private final Once once = new Once();
    private String slug;
    private Integer number;
    private int revision;
    private GroupKind kind;
    private String part;
    private String area;
    private String starts;
    private String ends;
    private TypedTexts texts;
    private LinkedHashMap<String, String> parts = new LinkedHashMap<>();
    private List<Their> theirs = List.of();

    /** What somebody else saved meanwhile in one language. */
    public record Their(Language language, String name, String mandate) implements Serializable {
    }

    public void load() {
        slug = situation.reformSlug();
        ReformFrame frame = frames.show(new ReformKey(slug));
        frame.of(FrameKind.PART).stream().filter(one -> !one.retired()).forEach(one -> parts.put(one.texts().get(frame.language()).first(), one.key()));
        if (isFresh()) {
            texts = new TypedTexts(frame.language(), Map.of());
            return;
        }
        GroupForm form = groups.form(key());
        revision = form.revision();
        kind = form.kind();
        part = form.part();
        area = form.area();
        starts = form.startsOn() == null ? "" : form.startsOn().toString();
        ends = form.endsOn() == null ? "" : form.endsOn().toString();
        Map<Language, ReformFrame.Text> written = new EnumMap<>(Language.class);
        form.texts().forEach((language, text) -> written.put(language, new ReformFrame.Text(text.name(), text.mandate(), "", TextStatus.COMPLETE)));
        texts = new TypedTexts(frame.language(), written);
    }

    /** Saves what is typed. */
    public void save() {
        if (wrong("starts", starts) | wrong("ends", ends)) {
            return;
        }
        boolean fresh = isFresh();
        once.run(() -> {
            NewGroup asked = new NewGroup(null, kind, part, area == null || area.isBlank() ? null : area.strip(), TypedDate.read(starts).date(),
                    TypedDate.read(ends).date(), texts.first(), texts.second());
            if (fresh) {
                number = door.create(new ReformKey(slug), asked).number();
            } else {
                int read = revision;
                noticeOthers();
                door.change(key(), read, asked);
            }
        });
        done.tell(fresh ? "group.new.done" : "group.edit.done", "/groups/show?reform={reform}&number={number}", slug, number);
    }

    /** If somebody saved meanwhile, shows their words beside one's own; saving again is then a choice, not an accident. */
    private void noticeOthers() {
        GroupForm now = groups.form(key());
        theirs = now.revision() == revision ? List.of() : now.texts().entrySet().stream()
                .map(text -> new Their(text.getKey(), text.getValue().name(), text.getValue().mandate())).toList();
        revision = now.revision();
    }

    private boolean wrong(String field, String typed) {
        boolean wrong = TypedDate.read(typed).wrong();
        if (wrong) {
            Problems.beside(field, say.get("reform.date.wrong"));
        }
        return wrong;
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.GROUP, number);
    }

    /** Whether it is a new one. */
    public boolean isFresh() {
        return number == null;
    }

    /** What the page is called. */
    public String getHeading() {
        return say.get(isFresh() ? "group.new.title" : "group.edit.title");
    }

    /** The kinds, each with what it does. */
    public List<Choice> getKinds() {
        return Arrays.stream(GroupKind.values()).map(one -> new Choice(one, say.get("group.kind." + one), say.get("group.kind.hint." + one))).toList();
    }

    /** The parts that it may work in, value by words. */
    public Map<String, String> getParts() {
        return parts;
    }

    public TypedTexts getTexts() {
        return texts;
    }

    public List<Their> getTheirs() {
        return theirs;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public GroupKind getKind() {
        return kind;
    }

    public void setKind(GroupKind kind) {
        this.kind = kind;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
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

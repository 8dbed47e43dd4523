package org.ledord.web.reform;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.ledord.matter.ReformKey;
import org.ledord.reform.FrameEditing;
import org.ledord.reform.FrameQueries;
import org.ledord.reform.Influence;
import org.ledord.reform.ReformDraft;
import org.ledord.reform.ReformFrame;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Once;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.proposal.TypedDate;
import org.ledord.web.work.Situation;

/** Changes what a reform is called, why there is one, when it is and who answers for its pages. */
@Named
@ViewScoped
public class ReformTextPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private FrameQueries queries;
    @Inject
    private FrameEditing door;
    @Inject
    private Situation situation;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private final Once once = new Once();
    private String slug;
    private int revision;
    private TypedTexts texts;
    private String starts;
    private String ends;
    private String owner;
    private Influence influence;
    private String contactTitle;
    private String contactAddress;
    private List<Theirs> theirs = List.of();

    /** Shows it as it is written. */
    public void load() {
        slug = situation.reformSlug();
        ReformFrame frame = queries.show(new ReformKey(slug));
        revision = frame.revision();
        texts = new TypedTexts(frame.language(), frame.texts());
        starts = frame.startsOn() == null ? "" : frame.startsOn().toString();
        ends = frame.endsOn() == null ? "" : frame.endsOn().toString();
        owner = frame.informationOwner();
        influence = frame.influence();
        contactTitle = frame.contactTitle();
        contactAddress = frame.contactAddress();
    }

    /** Saves. */
    public void save() {
        if (wrong("starts", starts) | wrong("ends", ends)) {
            return;
        }
        once.run(() -> {
            int read = revision;
            noticeOthers();
            door.change(new ReformKey(slug), read, new ReformDraft(TypedDate.read(starts).date(), TypedDate.read(ends).date(), blankless(owner),
                    influence, blankless(contactTitle), blankless(contactAddress), texts.first(), texts.second(), texts.third()), texts.behind());
        });
        done.tell("reform.text.done", "/reform/edit?reform={reform}", slug);
    }

    /** If somebody saved meanwhile, shows their words beside one's own; saving again is then a choice, not an accident. */
    private void noticeOthers() {
        ReformFrame now = queries.show(new ReformKey(slug));
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

    private static String blankless(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** How far those who take part may influence. */
    public List<Choice> getInfluences() {
        return Arrays.stream(Influence.values()).map(one -> Choice.of(one, say.get("reform.influence." + one))).toList();
    }

    public TypedTexts getTexts() {
        return texts;
    }

    public List<Theirs> getTheirs() {
        return theirs;
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

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public Influence getInfluence() {
        return influence;
    }

    public void setInfluence(Influence influence) {
        this.influence = influence;
    }

    public String getContactTitle() {
        return contactTitle;
    }

    public void setContactTitle(String contactTitle) {
        this.contactTitle = contactTitle;
    }

    public String getContactAddress() {
        return contactAddress;
    }

    public void setContactAddress(String contactAddress) {
        this.contactAddress = contactAddress;
    }
}

package org.ledord.web.idea;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ledord.idea.IdeaPassing;
import org.ledord.idea.IdeaQueries;
import org.ledord.idea.IdeaRow;
import org.ledord.idea.IdeaSettling;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.proposal.ProposalFromIdea;
import org.ledord.reading.IdentityNumbers;
import org.ledord.shared.RuleViolation;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** One idea: given to a group, made into a proposal or answered with a no, and shown to everyone. */
@Named
@ViewScoped
public class IdeaPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/ideas/show?reform={r}&number={n}";
    @Inject
    private IdeaQueries queries;
    @Inject
    private IdeaPassing passing;
    @Inject
    private IdeaSettling settling;
    @Inject
    private ProposalFromIdea proposing;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private int number;
    private transient IdeaRow row;
    private transient List<SelectItem> groups = List.of();
    private transient List<SelectItem> targets = List.of();
    private Integer group;
    private Integer target;
    private transient int begun;
    private String answer;
    private String title;
    private String shown;

    public void load() {
        slug = situation.reformSlug();
        read();
        title = IdentityNumbers.masked(row.title());
        shown = IdentityNumbers.masked(row.shown() ? row.shownText() : row.how().isEmpty() ? row.better() : row.better() + "\n\n" + row.how());
    }

    private void read() {
        row = queries.show(key(), address.getLanguage());
        groups = !row.may("pass") ? List.of()
                : passing.groups(key(), address.getLanguage()).stream().map(one -> new SelectItem(one.number(), one.name())).toList();
        targets = !row.may("propose") ? List.of() : proposing.targets(key()).stream()
                .map(one -> new SelectItem(one.number(), say.of("specialist.about", one.number(), one.title().isEmpty() ? say.get("proposal.untitled") : one.title()))).toList();
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.IDEA, number);
    }

    /** Does it, or shows the idea as others have left it meanwhile beside the words that say no. */
    private void act(Runnable deed) {
        try {
            deed.run();
        } catch (RuleViolation no) {
            read();
            throw no;
        }
    }

    /** Gives it to a group. */
    public void pass() {
        act(() -> passing.pass(key(), group));
        done.tell("idea.pass.done", HERE, slug, number);
    }

    /** Begins a proposal with its words. */
    public void propose() {
        act(() -> begun = proposing.begin(key(), address.getLanguage()).proposal().number());
        done.tell("idea.propose.done", "/proposals/write?reform={r}&number={n}", slug, begun);
    }

    /** Takes it into a proposal that the group writes already. */
    public void take() {
        act(() -> proposing.take(key(), target));
        done.tell("idea.take.done", "/proposals/show?reform={r}&number={n}", slug, target);
    }

    /** Says no, and why. */
    public void decline() {
        act(() -> settling.decline(key(), answer));
        done.tell("idea.decline.done", HERE, slug, number);
    }

    /** Lets everyone read it. */
    public void release() {
        act(() -> settling.release(key(), title, shown));
        done.tell("idea.release.done", HERE, slug, number);
    }

    /** Takes back that everyone may read it. */
    public void hide() {
        act(() -> settling.hide(key()));
        done.tell("idea.hide.done", HERE, slug, number);
    }

    public IdeaRow getRow() {
        return row;
    }

    public List<SelectItem> getGroups() {
        return groups;
    }

    /** The proposals that it can be taken into. */
    public List<SelectItem> getTargets() {
        return targets;
    }

    public Integer getTarget() {
        return target;
    }

    public void setTarget(Integer target) {
        this.target = target;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public Integer getGroup() {
        return group;
    }

    public void setGroup(Integer group) {
        this.group = group;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }
}

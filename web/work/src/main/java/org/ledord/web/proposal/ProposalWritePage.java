package org.ledord.web.proposal;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.proposal.Draft;
import org.ledord.proposal.ProposalAmending;
import org.ledord.proposal.ProposalForm;
import org.ledord.proposal.ProposalQueries;
import org.ledord.proposal.ProposalStatus;
import org.ledord.proposal.ProposalWriting;
import org.ledord.proposal.Saved;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** Writing a proposal: a new one in a group, a draft that goes on, or a new version of what was handed in. */
@Named
@ViewScoped
public class ProposalWritePage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private ProposalQueries queries;
    @Inject
    private ProposalWriting writing;
    @Inject
    private ProposalAmending amending;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private Integer number;
    private Integer group;
    private transient ProposalForm form;
    private int revision;
    private String title;
    private String today;
    private String proposed;
    private String effect;
    private String wantedFrom;
    private String part;
    private Set<Integer> principles = new LinkedHashSet<>();
    private String note;
    private Instant savedAt;
    private String savedBy;
    private transient Draft kept;
    private boolean saving;

    public void load() {
        slug = situation.reformSlug();
        form = number != null ? queries.form(key(), address.getLanguage())
                : queries.emptyForm(new MatterKey(slug, MatterKind.GROUP, group == null ? 0 : group), address.getLanguage());
        revision = form.revision();
        savedAt = form.savedAt();
        savedBy = form.savedBy();
        kept = form.words();
        title = kept.title();
        today = kept.today();
        proposed = kept.proposed();
        effect = kept.effect();
        wantedFrom = kept.wantedFrom() == null ? "" : kept.wantedFrom().toString();
        part = kept.part();
        principles = new LinkedHashSet<>(kept.principles());
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.PROPOSAL, number);
    }

    /** Keeps what is typed while somebody writes; called by the page itself. */
    public void autosave() {
        if (!typed().equals(kept) && !nothing()) {
            keep();
        }
    }

    /** Keeps what is typed. */
    public void save() {
        if (nothing()) {
            problem("title", "rule.proposal-blank");
            return;
        }
        keep();
        if (noteWrongDate()) {
            return;
        }
        done.tell("proposal.write.saved.done", "/proposals/write?reform={r}&number={n}", slug, number);
    }

    /** Keeps what is typed, in place of what somebody else saved meanwhile. */
    public void saveOver() {
        revision = queries.form(key(), address.getLanguage()).revision();
        save();
    }

    /** Keeps what is typed and hands it in, or says everything that is missing. */
    public void submit() {
        if (!nothing()) {
            keep();
        }
        if (noteLacks()) {
            return;
        }
        writing.submit(key(), revision);
        done.tell("proposal.submit.done", "/proposals/show?reform={r}&number={n}", slug, number);
    }

    /** Sets down a new version of what was handed in. */
    public void amend() {
        boolean lacks = noteLacks();
        if (note == null || note.isBlank()) {
            problem("note", "proposal.lack.note-missing");
            return;
        }
        if (!lacks) {
            saving = true;
            amending.amend(key(), revision, typed(), note);
            done.tell("proposal.amend.done", "/proposals/show?reform={r}&number={n}", slug, number);
        }
    }

    /** As {@link #amend}, after somebody else has changed the proposal. */
    public void amendOver() {
        revision = queries.form(key(), address.getLanguage()).revision();
        amend();
    }

    /** Whether nothing has been typed into a form that has kept nothing: it would only leave an empty draft behind. */
    private boolean nothing() {
        return number == null && typed().blank();
    }

    private void keep() {
        saving = true;
        Draft words = typed();
        Saved saved = number == null
                ? writing.begin(form.group(), address.getLanguage(), words)
                : writing.save(key(), revision, words);
        saving = false;
        number = saved.proposal().number();
        revision = saved.revision();
        savedAt = saved.at();
        savedBy = null;
        kept = words;
    }

    private Draft typed() {
        return new Draft(title, today, proposed, effect, TypedDate.read(wantedFrom).date(), part, principles);
    }

    private boolean noteLacks() {
        List<String> lacks = typed().lacks();
        lacks.forEach(lack -> problem(lack.substring(0, lack.indexOf('-')), "proposal.lack." + lack));
        return noteWrongDate() || !lacks.isEmpty();
    }

    private boolean noteWrongDate() {
        boolean wrong = TypedDate.read(wantedFrom).wrong();
        if (wrong) {
            problem("from", "proposal.date.wrong");
        }
        return wrong;
    }

    private void problem(String field, String key) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, say.get(key), null));
    }

    /** Whether somebody else saved in between, so that the last attempt was refused. */
    public boolean isOvertaken() {
        return saving && number != null;
    }

    public boolean isDraft() {
        return form.status() == ProposalStatus.DRAFT;
    }

    public ProposalForm getForm() {
        return form;
    }

    /** The parts to choose among, value by words. */
    public Map<String, String> getParts() {
        Map<String, String> parts = new LinkedHashMap<>();
        form.parts().forEach(one -> parts.put(one.label(), one.value()));
        return parts;
    }

    public List<Choice> getAllPrinciples() {
        return form.principles().stream()
                .map(one -> new Choice(one.number(), one.number() + ". " + one.name(), one.explanation())).toList();
    }

    /** Where this draft is found again; empty while it has not been kept. */
    public String getAddress() {
        return number == null ? "" : address.to("/proposals/write?reform={r}&number={n}", slug, number);
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public Integer getGroup() {
        return group;
    }

    public void setGroup(Integer group) {
        this.group = group;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public String getSavedBy() {
        return savedBy;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getToday() {
        return today;
    }

    public void setToday(String today) {
        this.today = today;
    }

    public String getProposed() {
        return proposed;
    }

    public void setProposed(String proposed) {
        this.proposed = proposed;
    }

    public String getEffect() {
        return effect;
    }

    public void setEffect(String effect) {
        this.effect = effect;
    }

    public String getWantedFrom() {
        return wantedFrom;
    }

    public void setWantedFrom(String wantedFrom) {
        this.wantedFrom = wantedFrom;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public Set<Integer> getPrinciples() {
        return principles;
    }

    public void setPrinciples(Set<Integer> principles) {
        this.principles = principles;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

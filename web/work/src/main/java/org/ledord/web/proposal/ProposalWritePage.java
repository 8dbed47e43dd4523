package org.ledord.web.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.proposal.Draft;
import org.ledord.proposal.Merge;
import org.ledord.proposal.ProposalAmending;
import org.ledord.proposal.ProposalForm;
import org.ledord.proposal.ProposalQueries;
import org.ledord.proposal.ProposalStatus;
import org.ledord.proposal.ProposalStep;
import org.ledord.proposal.ProposalWriting;
import org.ledord.proposal.Saved;
import org.ledord.shared.RuleViolation;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
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
    private final TypedProposal words = new TypedProposal();
    private Instant savedAt;
    private String savedBy;
    private transient Draft kept;
    private transient Merge merge;
    private boolean overtaken;

    public void load() {
        slug = situation.reformSlug();
        form = number != null ? queries.form(key(), address.getLanguage())
                : queries.emptyForm(new MatterKey(slug, MatterKind.GROUP, group == null ? 0 : group), address.getLanguage());
        if (form.status() != ProposalStatus.DRAFT && !ProposalStep.AMEND.possible(form.status(), null)) {
            done.go("/proposals/show?reform={r}&number={n}", slug, number); // where it says what became of it
            return;
        }
        begin();
        words.show(form, kept);
    }

    /** Goes on from what is saved now. */
    private void begin() {
        revision = form.revision();
        savedAt = form.savedAt();
        savedBy = form.savedBy();
        kept = form.words();
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.PROPOSAL, number);
    }

    /** Keeps what is typed while somebody writes; called by the page itself. Two texts put together are first read by whoever saves. */
    public void autosave() {
        overtaken = merge == null && !words.draft().equals(kept) && !nothing() && !keep();
    }

    /** Keeps what is typed. */
    public void save() {
        if (nothing()) {
            problem("title", "rule.proposal-blank");
            return;
        }
        if (!keep()) {
            putTogether();
            return;
        }
        if (noteWrongDate()) {
            return;
        }
        done.tell("proposal.write.saved.done", "/proposals/write?reform={r}&number={n}", slug, number);
    }

    /** Puts what is typed together with what somebody else has saved meanwhile, for whoever typed it to read; saves nothing. */
    public void putTogether() {
        if (number == null) {
            return; // nobody else has this draft
        }
        Draft from = KeptBase.read(words.getBase(), form.principles()).orElse(kept);
        form = queries.form(key(), address.getLanguage());
        merge = Merge.of(from, form.words(), words.draft(), address.getLanguage());
        words.show(form, merge.words());
        begin();
        overtaken = false;
        words.setBase(null);
    }

    /** Puts in one field what the other one wrote there, or what I did, in place of both. */
    public void choose(String field, boolean theirs) {
        merge.field(field).ifPresent(one -> words.put(field, theirs ? one.theirs() : one.mine()));
    }

    /** Keeps what is typed and hands it in, or says everything that is missing. */
    public void submit() {
        if (!nothing() && !keep()) {
            putTogether();
            return;
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
        if (words.getNote() == null || words.getNote().isBlank()) {
            problem("note", "proposal.lack.note-missing");
            return;
        }
        if (lacks) {
            return;
        }
        try {
            amending.amend(key(), revision, words.draft(), words.getNote());
        } catch (RuleViolation no) {
            demandMeanwhile(no);
            putTogether();
            return;
        }
        done.tell("proposal.amend.done", "/proposals/show?reform={r}&number={n}", slug, number);
    }

    /** Whether nothing has been typed into a form that has kept nothing: it would only leave an empty draft behind. */
    private boolean nothing() {
        return number == null && words.draft().blank();
    }

    /** Keeps what is typed; false where somebody else has saved since, and nothing was kept. */
    private boolean keep() {
        Draft typed = words.draft();
        Saved saved;
        try {
            saved = number == null ? writing.begin(form.group(), address.getLanguage(), typed) : writing.save(key(), revision, typed);
        } catch (RuleViolation no) {
            demandMeanwhile(no);
            return false;
        }
        number = saved.proposal().number();
        revision = saved.revision();
        savedAt = saved.at();
        savedBy = null;
        kept = typed;
        merge = null;
        return true;
    }

    /** Every other rule is told by the frame. */
    private static void demandMeanwhile(RuleViolation no) {
        if (!no.key().equals("rule.changed-meanwhile")) {
            throw no;
        }
    }

    private boolean noteLacks() {
        List<String> lacks = words.lacks();
        lacks.stream().filter(lack -> !words.getPrinciples().tell(lack, say)).forEach(lack -> problem(lack.substring(0, lack.indexOf('-')), "proposal.lack." + lack));
        return noteWrongDate() || !lacks.isEmpty();
    }

    private boolean noteWrongDate() {
        boolean wrong = words.wrongDate();
        if (wrong) {
            problem("from", "proposal.date.wrong");
        }
        return wrong;
    }

    private void problem(String field, String key) {
        Problems.beside(field, say.get(key));
    }

    /** Whether somebody else saved in between, so that what is typed could not be kept by itself. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** What two have written, put together and not saved; null where nobody came in between. */
    public Merge getMerge() {
        return merge;
    }

    /** What the other one has changed in this field; null where there is nothing to say. */
    public Merge.Field met(String field) {
        return merge == null ? null : new MetWords(merge, form, say.get("proposal.field.part.none")).in(field);
    }

    public boolean isDraft() {
        return form.status() == ProposalStatus.DRAFT;
    }

    public ProposalForm getForm() {
        return form;
    }

    /** The parts to choose among, key by name. */
    public Map<String, String> getParts() {
        Map<String, String> parts = new LinkedHashMap<>();
        form.parts().forEach(one -> parts.put(one.label(), one.value()));
        return parts;
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

    /** What is typed. */
    public TypedProposal getWords() {
        return words;
    }
}

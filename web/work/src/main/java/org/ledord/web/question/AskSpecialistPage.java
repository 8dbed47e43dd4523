package org.ledord.web.question;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.question.AskSpecialist;
import org.ledord.question.QuestionAsking;
import org.ledord.question.QuestionForm;
import org.ledord.question.QuestionQueries;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.proposal.TypedDate;
import org.ledord.web.work.Situation;

/** The group that writes a proposal asks a specialist. */
@Named
@ViewScoped
public class AskSpecialistPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 14;
    @Inject
    private QuestionQueries queries;
    @Inject
    private QuestionAsking asking;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Dates dates;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private int proposal;
    private String title;
    private final List<SelectItem> addressees = new ArrayList<>();
    private String text;
    private String whom;
    private String why;
    private String due;

    public void load() {
        slug = situation.reformSlug();
        QuestionForm form = queries.form(key(), address.getLanguage());
        title = form.title();
        due = dates.getToday().plusDays(USUAL_DAYS).toString();
        offer("specialist.ask.groups", form.groups().stream().map(one -> new SelectItem(String.valueOf(one.number()), one.name())).toList());
        offer("specialist.ask.people", form.people().stream()
                .map(one -> new SelectItem(one.publicId().toString(), one.title() == null || one.name().contains(one.title()) ? one.name() : one.name() + ", " + one.title())).toList());
    }

    private void offer(String key, List<SelectItem> items) {
        if (!items.isEmpty()) {
            SelectItemGroup group = new SelectItemGroup(say.get(key));
            group.setSelectItems(items.toArray(SelectItem[]::new));
            addressees.add(group);
        }
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.PROPOSAL, proposal);
    }

    /** Puts the question. */
    public void ask() {
        TypedDate last = TypedDate.read(due);
        if (last.wrong()) {
            Problems.beside("due", say.get("proposal.date.wrong"));
            return;
        }
        boolean group = whom != null && whom.matches("\\d+");
        asking.ask(new AskSpecialist(key(), text, why, address.getLanguage(), group ? Integer.valueOf(whom) : null,
                group || whom == null || whom.isEmpty() ? null : UUID.fromString(whom), last.date()));
        done.tell("specialist.ask.done", "/proposals/show?reform={r}&number={n}", slug, proposal);
    }

    public String getTitle() {
        return title;
    }

    public List<SelectItem> getAddressees() {
        return addressees;
    }

    public int getProposal() {
        return proposal;
    }

    public void setProposal(int proposal) {
        this.proposal = proposal;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(String whom) {
        this.whom = whom;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }
}

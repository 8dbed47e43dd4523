package org.ledord.web.question;

import jakarta.faces.model.SelectItem;
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
import org.ledord.shared.RuleViolation;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
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
    private final ArrayList<SelectItem> groups = new ArrayList<>();
    private String text;
    private String whom;
    private String name;
    private String sought;
    private String person;
    private final ArrayList<Choice> people = new ArrayList<>();
    private String why;
    private String due;

    public void load() {
        slug = situation.reformSlug();
        QuestionForm form = queries.form(key(), address.getLanguage());
        title = form.title();
        due = dates.getToday().plusDays(USUAL_DAYS).toString();
        form.groups().forEach(one -> groups.add(new SelectItem(String.valueOf(one.number()), one.name())));
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.PROPOSAL, proposal);
    }

    /** Puts the question. */
    public void ask() {
        TypedDate last = TypedDate.read(due);
        boolean named = isTyped(name);
        boolean found = !named || isTyped(whom) || found();
        AskSpecialist asked = new AskSpecialist(key(), text, why, address.getLanguage(), isTyped(whom) ? Integer.valueOf(whom) : null,
                named && person != null ? UUID.fromString(person) : null, last.date());
        List<RuleViolation> problems = asked.problems(dates.getToday()).stream().filter(one -> found || !"whom".equals(one.field())).toList();
        problems.forEach(one -> Problems.beside(one.field(), last.wrong() && "due".equals(one.field()) ? say.get("proposal.date.wrong") : say.all(one.key(), one.arguments())));
        if (!found || !problems.isEmpty()) {
            return;
        }
        asking.ask(asked);
        done.tell("specialist.ask.done", "/proposals/show?reform={r}&number={n}", slug, proposal);
    }

    /** Whether it is clear who is meant; else the page says why not, or asks which of them. */
    private boolean found() {
        if (person != null && name.equals(sought)) {
            return true;
        }
        sought = name;
        person = null;
        people.clear();
        List<QuestionForm.To> all = queries.people(key(), name);
        if (all.size() == 1) {
            person = all.get(0).publicId().toString();
            return true;
        }
        all.forEach(one -> people.add(new Choice(one.publicId().toString(), one.name(), one.title() == null || one.name().contains(one.title()) ? null : one.title())));
        Problems.beside("name", say.get(all.isEmpty() ? "specialist.ask.name.nobody" : "specialist.ask.name.several"));
        return false;
    }

    private static boolean isTyped(String words) {
        return words != null && !words.isBlank();
    }

    public String getTitle() {
        return title;
    }

    public List<SelectItem> getGroups() {
        return groups;
    }

    /** Those who may be meant by the name, where there are several. */
    public List<Choice> getPeople() {
        return people;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

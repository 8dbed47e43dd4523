package org.ledord.web.proposal;

import java.io.Serializable;
import java.util.List;
import org.ledord.proposal.Draft;
import org.ledord.proposal.ProposalForm;

/** The words of a proposal as they are typed; a date is kept as it was typed, right or wrong. */
public class TypedProposal implements Serializable {
    private static final long serialVersionUID = 1L;
    private String title;
    private String today;
    private String proposed;
    private String effect;
    private String wantedFrom;
    private String part;
    private final TypedPrinciples principles = new TypedPrinciples();
    private String note;
    private String base;

    /** Puts these words in the form, below what there is to choose among. */
    void show(ProposalForm form, Draft words) {
        title = words.title();
        today = words.today();
        proposed = words.proposed();
        effect = words.effect();
        if (!wrongDate()) { // what is no date is told, and stays as it was typed
            wantedFrom = words.wantedFrom() == null ? "" : words.wantedFrom().toString();
        }
        part = words.part();
        principles.show(form.principles(), words);
    }

    /** Puts these words in one field. */
    void put(String field, String words) {
        switch (field) {
            case "title" -> title = words;
            case "today" -> today = words;
            case "proposed" -> proposed = words;
            case "effect" -> effect = words;
            case "from" -> wantedFrom = words;
            default -> part = words.isEmpty() ? null : words;
        }
    }

    Draft draft() {
        return new Draft(title, today, proposed, effect, TypedDate.read(wantedFrom).date(), part, principles.chosen(), principles.arguments());
    }

    boolean wrongDate() {
        return TypedDate.read(wantedFrom).wrong();
    }

    /** What a whole proposal lacks: its field and the key of the words for it. */
    List<String> lacks() {
        return draft().lacks();
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

    public TypedPrinciples getPrinciples() {
        return principles;
    }

    /** What is said of a new version. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** What was there when somebody began to type whose session ended since ({@link KeptBase}); filled by the page itself. */
    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }
}

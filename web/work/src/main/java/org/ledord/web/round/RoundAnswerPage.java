package org.ledord.web.round;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.answer.AnswerCollection;
import org.ledord.answer.AnswerForm;
import org.ledord.answer.AnswerQueries;
import org.ledord.answer.AnswerSheet;
import org.ledord.answer.AnswerState;
import org.ledord.answer.OwnAnswer;
import org.ledord.answer.PageAnswer;
import org.ledord.consultation.RoundStatus;
import org.ledord.matter.MatterKey;
import org.ledord.shared.DateWords;
import org.ledord.web.answer.AskedField;
import org.ledord.web.answer.HatWords;
import org.ledord.web.answer.PointLine;
import org.ledord.web.answer.ReadLine;
import org.ledord.web.answer.TypedWorkplace;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;

/** Answering a round, signed in. Shows what was read before, whichever way it came, so that it can be changed. */
@Named
@RequestScoped
public class RoundAnswerPage {
    private AnswerQueries queries;
    private AnswerCollection answers;
    private RoundKey key;
    private Done done;
    private Say say;
    private Address address;
    private AnswerForm form;
    private OwnAnswer own;
    private List<PointLine> became = List.of();
    private List<AskedField> fields = List.of();
    private String hat;
    private boolean replace;
    private TypedWorkplace workplace;

    protected RoundAnswerPage() {
    }

    @Inject
    public RoundAnswerPage(AnswerQueries queries, AnswerCollection answers, RoundKey key, Done done, Say say, Address address) {
        this.queries = queries;
        this.answers = answers;
        this.key = key;
        this.done = done;
        this.say = say;
        this.address = address;
    }

    /** The fields must be there before what was sent is read into them. */
    @PostConstruct
    void open() {
        AnswerSheet sheet = queries.own(key.get());
        form = sheet.form();
        own = sheet.own();
        fields = AskedField.of(form, own, say);
        workplace = TypedWorkplace.of(own);
        became = own == null ? List.of() : PointLine.of(own.points(), say);
    }

    public void load() {
        // what there is to load is there: see open
    }

    /** Files the answer as it stands on the page. */
    public void send() {
        answers.byPage(key.get(), new PageAnswer(hat, AskedField.seen(own), replace, workplace.given(), AskedField.given(fields)));
        done.tell("answer.sent.done", "/rounds/show?reform={r}&number={n}", key.get().reform(), key.get().number());
    }

    /** Takes the answer back. */
    public void withdraw() {
        answers.withdraw(key.get());
        done.tell("answer.withdrawn.done", "/rounds/show?reform={r}&number={n}", key.get().reform(), key.get().number());
    }

    public AnswerForm getForm() {
        return form;
    }

    /** Whether there is an answer that stands. */
    public boolean isAnswered() {
        return own != null && own.read().state() == AnswerState.FILED;
    }

    /** Whether there is one in whose place another's for the same organisation stands. */
    public boolean isReplaced() {
        return own != null && own.read().state() == AnswerState.REPLACED;
    }

    /** Whether there is one that was taken back. */
    public boolean isWithdrawn() {
        return own != null && own.read().state() == AnswerState.WITHDRAWN;
    }

    /** Whether the round takes nothing more. */
    public boolean isConcluded() {
        return form.status() == RoundStatus.CONCLUDED;
    }

    /** Whether something can still be said or changed. */
    public boolean isOpen() {
        return !isConcluded() && (own == null || own.correctable());
    }

    /** What was read, once nothing of it can be changed; until then it stands in the form. */
    public List<ReadLine> getLines() {
        return isOpen() || own == null || isWithdrawn() ? List.of() : ReadLine.of(own.read(), say);
    }

    /** The points of the answer and what became of them. */
    public List<PointLine> getBecame() {
        return became;
    }

    public MatterKey getRound() {
        return key.get();
    }

    public OwnAnswer getOwn() {
        return own;
    }

    /** Until when the answer can be corrected. */
    public String getUntil() {
        return new DateWords(address.getLanguage(), own.zone()).moment(own.read().correctableUntil());
    }

    /** When the answer came. */
    public String getArrived() {
        return new DateWords(address.getLanguage(), own.zone()).moment(own.read().receivedAt());
    }

    /** What to answer as; asked only of those who have a choice. */
    public List<Choice> getHats() {
        return form.hats().size() < 2 ? List.of() : form.hats().stream().map(one -> HatWords.choice(one, say)).toList();
    }

    public List<AskedField> getFields() {
        return fields;
    }

    public String getHat() {
        return hat;
    }

    public void setHat(String hat) {
        this.hat = hat;
    }

    /** Whether a statement of an organisation stands, theirs or another's for it, which only a click of its own replaces. */
    public boolean isStatementStands() {
        return isAnswered() && own.read().organisation() != null || form.colleague() != null;
    }

    public boolean isReplace() {
        return replace;
    }

    public void setReplace(boolean replace) {
        this.replace = replace;
    }

    public TypedWorkplace getWorkplace() {
        return workplace;
    }
}

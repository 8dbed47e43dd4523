package org.ledord.web.answer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.answer.AnswerCollection;
import org.ledord.answer.AnswerForm;
import org.ledord.answer.AnswerLink;
import org.ledord.answer.AnswerLinks;
import org.ledord.answer.AnswerQueries;
import org.ledord.answer.AnswerSheet;
import org.ledord.answer.AnswerState;
import org.ledord.answer.LinkState;
import org.ledord.answer.OwnAnswer;
import org.ledord.answer.PageAnswer;
import org.ledord.mail.Purpose;
import org.ledord.shared.DateWords;
import org.ledord.shared.NotFound;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;

/** How an answer was read, behind the receipt's own link: to see, to correct, to take back. */
@Named
@RequestScoped
public class ReceiptPage {
    private AnswerLinks links;
    private AnswerQueries queries;
    private AnswerCollection answers;
    private Say say;
    private Done done;
    private Address address;
    private String token;
    private AnswerLink link;
    private OwnAnswer own;
    private AnswerForm form;
    private List<PointLine> became = List.of();
    private List<AskedField> fields = List.of();
    private List<Choice> hats = List.of();
    private List<String> cut = List.of();
    private String hat;
    private boolean replace;
    private TypedWorkplace workplace;

    protected ReceiptPage() {
    }

    @Inject
    public ReceiptPage(AnswerLinks links, AnswerQueries queries, AnswerCollection answers, Say say, Done done, Address address) {
        this.links = links;
        this.queries = queries;
        this.answers = answers;
        this.say = say;
        this.done = done;
        this.address = address;
    }

    /** Looks at the link; a stateless page does so anew on each request, before its fields are read. */
    @PostConstruct
    void open() {
        token = PersonalLink.token();
        link = links.enter(token, Purpose.RECEIPT);
        if (isGood()) {
            AnswerSheet sheet = queries.own(link.round());
            own = sheet.own();
            if (own == null) {
                throw new NotFound("answer behind a receipt");
            }
            form = sheet.form();
            fields = AskedField.of(form, own, say);
            became = PointLine.of(own.points(), say);
            workplace = TypedWorkplace.of(own);
            hats = form.hats().size() < 2 ? List.of() : form.hats().stream().map(one -> HatWords.choice(one, say)).toList();
            cut = isCorrectable() && !isWithdrawn() ? own.leftOut() : List.of();
        }
    }

    public void load() {
        PersonalLink.answerWith(link);
    }

    /** Records the answer as it stands on the page now. */
    public void correct() {
        PersonalLink.answerWith(link);
        if (isGood()) {
            answers.correct(link.round(), new PageAnswer(hat, AskedField.seen(own), replace, workplace.given(), AskedField.given(fields)));
            done.tell("answer.corrected.done", "/receipt/{token}", token);
        }
    }

    /** Takes a piece that was left out into the answer, as words about the round as a whole; the rest stays as it is. */
    public void restore(int piece) {
        PersonalLink.answerWith(link);
        if (isGood() && piece < cut.size()) {
            answers.correct(link.round(), new PageAnswer(null, AskedField.seen(own), true, workplace.given(), AskedField.with(fields, cut.get(piece))));
            done.tell("answer.restored.done", "/receipt/{token}", token);
        }
    }

    /** Says that the statement which waits is theirs. */
    public void confirm() {
        PersonalLink.answerWith(link);
        if (isGood()) {
            answers.confirm(link.round());
            done.tell("answer.confirmed.done", "/receipt/{token}", token);
        }
    }

    /** Takes the whole answer back. */
    public void withdraw() {
        PersonalLink.answerWith(link);
        if (isGood()) {
            answers.withdraw(link.round());
            done.tell("answer.withdrawn.done", "/receipt/{token}", token);
        }
    }

    public boolean isGood() {
        return link.state() == LinkState.GOOD;
    }

    public boolean isWithdrawn() {
        return isGood() && own.read().state() == AnswerState.WITHDRAWN;
    }

    /** Whether another's statement for the same organisation stands in its place. */
    public boolean isReplaced() {
        return isGood() && own.read().state() == AnswerState.REPLACED;
    }

    /** Who made the statement that stands for the organisation, where it was somebody else; else null. */
    public String getColleague() {
        return form == null ? null : form.colleague();
    }

    /** Whether it counts only when it has been confirmed here. */
    public boolean isAwaiting() {
        return isGood() && own.read().state() == AnswerState.AWAITING_CONFIRMATION && !own.left();
    }

    public boolean isCorrectable() {
        return isGood() && own.correctable();
    }

    public LinkState getState() {
        return link.state();
    }

    public String getTitle() {
        return link.title() == null ? say.get("answer.link.UNKNOWN") : link.title();
    }

    /** When the answer came, in the reform's own zone. */
    public String getArrived() {
        return new DateWords(address.getLanguage(), own.zone()).moment(own.read().receivedAt());
    }

    /** Until when it can be corrected. */
    public String getUntil() {
        return new DateWords(address.getLanguage(), own.zone()).moment(own.read().correctableUntil());
    }

    public OwnAnswer getOwn() {
        return own;
    }

    public AnswerLink getLink() {
        return link;
    }

    public List<ReadLine> getLines() {
        return ReadLine.of(own.read(), say);
    }

    /** The points of the answer and what became of them. */
    public List<PointLine> getBecame() {
        return became;
    }

    public AnswerForm getForm() {
        return form;
    }

    /** What to answer as; asked only of those who have a choice. */
    public List<Choice> getHats() {
        return hats;
    }

    public String getHat() {
        return hat;
    }

    public void setHat(String hat) {
        this.hat = hat;
    }

    /** What was left out of the mail, and is in no answer yet. */
    public List<String> getCut() {
        return cut;
    }

    public List<AskedField> getFields() {
        return fields;
    }

    /** Whether a statement of an organisation stands, which only a click of its own replaces. */
    public boolean isStatementStands() {
        return isGood() && (own.read().organisation() != null && own.read().state() == AnswerState.FILED || form.colleague() != null);
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

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
import org.ledord.answer.LinkState;
import org.ledord.ballot.BallotCasting;
import org.ledord.mail.Purpose;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;

/** Answering through the mailed link, without signing in. Opening it changes nothing and shows nothing of earlier answers. */
@Named
@RequestScoped
public class AnswerPage {
    private AnswerLinks links;
    private AnswerQueries queries;
    private AnswerCollection answers;
    private BallotCasting ballots;
    private Say say;
    private Done done;
    private String token;
    private AnswerLink link;
    private AnswerForm form;
    private List<AskedField> fields = List.of();
    private final TypedWorkplace workplace = TypedWorkplace.of(null);

    protected AnswerPage() {
    }

    @Inject
    public AnswerPage(AnswerLinks links, AnswerQueries queries, AnswerCollection answers, BallotCasting ballots, Say say, Done done) {
        this.links = links;
        this.queries = queries;
        this.answers = answers;
        this.ballots = ballots;
        this.say = say;
        this.done = done;
    }

    /** Looks at the link; a stateless page does so anew on each request, before its fields are read. */
    @PostConstruct
    void open() {
        token = PersonalLink.token();
        link = links.enter(token, Purpose.ANSWER);
        if (isGood()) {
            form = queries.form(link.round());
            fields = form.anonymous() ? AskedField.toTick(form, say) : AskedField.of(form, null, say);
        }
    }

    public void load() {
        PersonalLink.answerWith(link);
    }

    /** Records what was written. */
    public void send() {
        PersonalLink.answerWith(link);
        if (!isGood()) {
            return;
        }
        if (form.anonymous()) {
            ballots.cast(link.round(), AskedField.given(fields));
            done.tell("answer.ballot.done", "/answer/{token}", token);
            return;
        }
        answers.byLink(link.round(), workplace.given(), AskedField.given(fields));
        done.tell(form.statement() ? "answer.awaits.done" : "answer.sent.done", "/answer/{token}", token);
    }

    public boolean isGood() {
        return link.state() == LinkState.GOOD;
    }

    /** Whether the round is anonymous, which is another form. */
    public boolean isAnonymous() {
        return isGood() && form.anonymous();
    }

    public LinkState getState() {
        return link.state();
    }

    public String getTitle() {
        return link.title() == null ? say.get("answer.link.UNKNOWN") : link.title();
    }

    public AnswerForm getForm() {
        return form;
    }

    public AnswerLink getLink() {
        return link;
    }

    public String getToken() {
        return token;
    }

    public List<AskedField> getFields() {
        return fields;
    }

    public TypedWorkplace getWorkplace() {
        return workplace;
    }
}

package org.ledord.web.answer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.question.QuestionAnswering;
import org.ledord.question.QuestionLink;
import org.ledord.question.QuestionLinks;
import org.ledord.question.QuestionQueries;
import org.ledord.question.QuestionRow;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;

/** Answering a specialist question through the mailed link, without signing in. Opening it changes nothing and shows nothing of an earlier answer. */
@Named
@RequestScoped
public class QuestionPage {
    private QuestionLinks links;
    private QuestionQueries queries;
    private QuestionAnswering answering;
    private Address address;
    private Say say;
    private Done done;
    private String token;
    private QuestionLink link;
    private QuestionRow put;
    private String answer;

    protected QuestionPage() {
    }

    @Inject
    public QuestionPage(QuestionLinks links, QuestionQueries queries, QuestionAnswering answering, Address address, Say say, Done done) {
        this.links = links;
        this.queries = queries;
        this.answering = answering;
        this.address = address;
        this.say = say;
        this.done = done;
    }

    /** Looks at the link; a stateless page does so anew on each request, before its fields are read. */
    @PostConstruct
    void open() {
        token = PersonalLink.token();
        link = links.enter(token);
        if (isGood()) {
            put = queries.put(link.question(), address.getLanguage());
        }
    }

    public void load() {
        PersonalLink.answerWith(link);
    }

    /** Records what was written. */
    public void send() {
        PersonalLink.answerWith(link);
        if (isGood()) {
            answering.byLink(link.question(), answer);
            done.tell("specialist.answer.done", "/question/{token}", token);
        }
    }

    public boolean isGood() {
        return link.state() == QuestionLink.State.GOOD;
    }

    public QuestionLink.State getState() {
        return link.state();
    }

    public String getTitle() {
        return isGood() ? put.title() : say.get("specialist.link." + link.state());
    }

    public QuestionRow getPut() {
        return put;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}

package org.ledord.web.answer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.answer.AnswerLink;
import org.ledord.answer.AnswerLinks;
import org.ledord.answer.LinkState;
import org.ledord.mail.Purpose;
import org.ledord.reply.MissedPoint;
import org.ledord.reply.MissedSaying;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;

/** "You missed this", behind the link in the mail that tells what became of one's points. Opening it changes nothing. */
@Named
@RequestScoped
public class MissedPage {
    private AnswerLinks links;
    private MissedSaying missed;
    private Say say;
    private Done done;
    private String token;
    private AnswerLink link;
    private boolean open;
    private String words;

    protected MissedPage() {
    }

    @Inject
    public MissedPage(AnswerLinks links, MissedSaying missed, Say say, Done done) {
        this.links = links;
        this.missed = missed;
        this.say = say;
        this.done = done;
    }

    /** Looks at the link; a stateless page does so anew on each request, before its fields are read. */
    @PostConstruct
    void open() {
        token = PersonalLink.token();
        link = links.enter(token, Purpose.REPLIES);
        open = isGood() && missed.open(link.round());
    }

    public void load() {
        PersonalLink.answerWith(link);
    }

    /** Says it. */
    public void send() {
        PersonalLink.answerWith(link);
        if (isGood()) {
            missed.say(new MissedPoint(link.round(), words));
            done.tell("answer.missed.done", "/missed/{token}", token);
        }
    }

    public boolean isGood() {
        return link.state() == LinkState.GOOD;
    }

    /** Whether it can be said: once for each answer. */
    public boolean isOpen() {
        return open;
    }

    public AnswerLink getLink() {
        return link;
    }

    public LinkState getState() {
        return link.state();
    }

    public String getTitle() {
        return link.title() == null ? say.get("answer.link.UNKNOWN") : link.title();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}

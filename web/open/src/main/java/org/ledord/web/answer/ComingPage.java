package org.ledord.web.answer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.ledord.notice.Coming;
import org.ledord.notice.ComingByLink;
import org.ledord.notice.ComingLink;
import org.ledord.notice.ComingLinks;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;

/** Saying whether one comes through the link in the call, without signing in. Opening it changes nothing. */
@Named
@RequestScoped
public class ComingPage {
    private ComingLinks links;
    private ComingByLink answers;
    private Say say;
    private Done done;
    private String token;
    private ComingLink link;
    private Coming coming;

    protected ComingPage() {
    }

    @Inject
    public ComingPage(ComingLinks links, ComingByLink answers, Say say, Done done) {
        this.links = links;
        this.answers = answers;
        this.say = say;
        this.done = done;
    }

    /** Looks at the link; a stateless page does so anew on each request, before its fields are read. */
    @PostConstruct
    void open() {
        token = PersonalLink.token();
        link = links.enter(token);
        coming = link.coming();
    }

    public void load() {
        PersonalLink.answerWith(link);
    }

    /** Writes the answer down. */
    public void send() {
        PersonalLink.answerWith(link);
        if (isGood()) {
            answers.say(link.group(), token, coming);
            done.tell("notice.link.done", "/coming/{token}", token);
        }
    }

    public boolean isGood() {
        return link.state() == ComingLink.State.GOOD;
    }

    public ComingLink getLink() {
        return link;
    }

    public String getTitle() {
        return isGood() ? link.subject() : say.get("notice.link." + link.state());
    }

    /** The answers to choose from. */
    public List<Choice> getAnswers() {
        return Arrays.stream(Coming.values()).map(one -> Choice.of(one, say.get("notice.link." + one))).toList();
    }

    public Coming getComing() {
        return coming;
    }

    public void setComing(Coming coming) {
        this.coming = coming;
    }
}

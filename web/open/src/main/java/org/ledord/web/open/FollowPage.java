package org.ledord.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.matter.ReformKey;
import org.ledord.subscription.Following;
import org.ledord.subscription.Rhythm;
import org.ledord.transparency.OpenReform;
import org.ledord.web.frame.Done;

/** Asks for news by mail. The answer is the same whoever asks, so nobody learns who follows already. */
@Named
@RequestScoped
public class FollowPage extends OpenPage {
    @Inject
    private Following following;

    @Inject
    private Done done;

    @Inject
    private Stamp stamp;

    private OpenReform reform;
    private String email;
    private Rhythm rhythm = Rhythm.USUAL;

    /** Reads the reform's head before anything else: nothing is kept from the page that showed the form. */
    @PostConstruct
    void load() {
        reform = queries().reform(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("reform"), language());
        setSlug(reform.slug());
    }

    /** Asks. */
    public void ask() {
        stamp.demand();
        following.ask(new ReformKey(getSlug()), email, rhythm, language());
        done.tell("open.follow.done", "/{reform}/follow", getSlug());
    }

    @Override
    public OpenReform getReform() {
        return reform;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    /** The short form on the reform's first page does not ask, and what is no rhythm is not taken. */
    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm == null ? Rhythm.USUAL : rhythm;
    }
}

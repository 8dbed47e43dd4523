package org.ledord.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.inbound.Asking;
import org.ledord.matter.ReformKey;
import org.ledord.transparency.OpenReform;
import org.ledord.web.frame.Done;

/** A question or a view to whoever leads the reform, from anyone; the answer comes by mail. */
@Named
@RequestScoped
public class AskPage extends OpenPage {
    @Inject
    private Asking asking;

    @Inject
    private Done done;

    @Inject
    private Stamp stamp;

    private OpenReform reform;
    private String text;
    private String email;

    /** Reads the reform's head before anything else: nothing is kept from the page that showed the form. A question that the portal could not answer is brought along. */
    @PostConstruct
    void load() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        reform = queries().reform(external.getRequestParameterMap().get("reform"), language());
        setSlug(reform.slug());
        text = external.getRequestParameterMap().get("question");
        if (text != null) {
            external.setResponseHeader("Cache-Control", "private, no-store");
        }
    }

    /** Takes the question down. */
    public void ask() {
        stamp.demand();
        asking.ask(new ReformKey(getSlug()), email, text, language());
        done.tell("open.ask.done", "/{reform}/ask", getSlug());
    }

    @Override
    public OpenReform getReform() {
        return reform;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}

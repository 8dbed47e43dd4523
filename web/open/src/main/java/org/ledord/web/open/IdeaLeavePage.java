package org.ledord.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.ledord.idea.IdeaLeaving;
import org.ledord.idea.LeaveIdea;
import org.ledord.matter.ReformKey;
import org.ledord.shared.NotFound;
import org.ledord.shared.Settings;
import org.ledord.transparency.OpenReform;
import org.ledord.web.frame.Done;

/** An idea from anyone, without login; name and address only from who wants to give them. */
@Named
@RequestScoped
public class IdeaLeavePage extends OpenPage {
    @Inject
    private IdeaLeaving leaving;

    @Inject
    private Done done;

    @Inject
    private Stamp stamp;

    @Inject
    private Settings settings;

    private OpenReform reform;
    private String better;
    private String how;
    private String name;
    private String email;

    /** Reads the reform's head before anything else: nothing is kept from the page that showed the form. */
    @PostConstruct
    void load() {
        reform = queries().reform(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("reform"), language());
        setSlug(reform.slug());
    }

    /** Takes the idea down, and says its number: whoever gives no address learns it here alone. */
    public void leave() {
        stamp.demand();
        int number = leaving.leave(new LeaveIdea(new ReformKey(getSlug()), better, how, name, email, language()));
        done.go("/{reform}/ideas/left?number={number}", getSlug(), number);
    }

    /** The page that tells a number is for those who have got one. */
    public void requireNumber() {
        if (getNumber() == null || getNumber() < 1) {
            throw new NotFound("idea " + getNumber());
        }
    }

    @Override
    public OpenReform getReform() {
        return reform;
    }

    /** The last day for an answer to an idea that is left today. */
    public LocalDate getDue() {
        return dates().getToday().plusDays(LeaveIdea.ANSWERED_IN_DAYS);
    }

    /** Where mail to the portal goes. */
    public String getMail() {
        return settings.mailFrom();
    }

    public String getBetter() {
        return better;
    }

    public void setBetter(String better) {
        this.better = better;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}

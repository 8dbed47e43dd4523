package org.ledord.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.inbound.Asking;
import org.ledord.matter.ReformKey;
import org.ledord.transparency.OpenQueries;
import org.ledord.transparency.ReformCard;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;

/**
 * How far everybody can use the portal, and the form to say where not (lag 2018:1937, 10 §; EU 2016/2102, article 7). What is said goes the
 * way of every question: to whoever leads that work, with a receipt, and is answered.
 */
@Named
@RequestScoped
public class AccessibilityPage {
    @Inject
    private OpenQueries queries;

    @Inject
    private Asking asking;

    @Inject
    private Address address;

    @Inject
    private Stamp stamp;

    @Inject
    private Done done;

    @Inject
    private Say say;

    private List<ReformCard> reforms;
    private String about;
    private String page;
    private String text;
    private String email;

    /** Reads the reforms before anything else: nothing is kept from the page that showed the form. */
    @PostConstruct
    void load() {
        reforms = queries.reforms(address.getLanguage());
        about = reforms.isEmpty() ? null : reforms.get(0).slug();
    }

    /** Takes it down. */
    public void tell() {
        stamp.demand();
        String said = page == null ? text : say.of("open.accessibility.report.mark", page) + "\n\n" + text;
        asking.ask(new ReformKey(about), email, said, address.getLanguage());
        done.tell("open.accessibility.told.done", "/accessibility");
    }

    /** What it may be about. */
    public List<Choice> getChoices() {
        return reforms.stream().map(reform -> Choice.of(reform.slug(), reform.title() + " (" + reform.municipality() + ")")).toList();
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
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

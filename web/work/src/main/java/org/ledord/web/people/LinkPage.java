package org.ledord.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.ledord.access.Access;
import org.ledord.people.Recognition;
import org.ledord.people.SignIn;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Guest;

/** Connects a login to a person: explains, sends the mail, and takes the click, which changes something only when it is sent as a form. */
@Named
@RequestScoped
public class LinkPage {
    private SignIn signIn;
    private Guest guest;
    private Access access;
    private Address address;
    private Done done;
    private String token;

    protected LinkPage() {
    }

    @Inject
    public LinkPage(SignIn signIn, Guest guest, Access access, Address address, Done done, HttpServletRequest request) {
        this.signIn = signIn;
        this.guest = guest;
        this.access = access;
        this.address = address;
        this.done = done;
        // Read at once: whether the button is there is asked before a view parameter would be set.
        this.token = request.getParameter("token");
    }

    /** Who is connected already has nothing to do here. */
    public void load() {
        if (state() == Recognition.State.LINKED) {
            done.go("/");
        }
    }

    /** Sends the mail. */
    public void ask() {
        signIn.ask(guest.claim());
        done.tell("link.ask.done", "/link");
    }

    /** Registers the one who looks after the portal, and sends the mail. */
    public void begin() {
        signIn.begin(guest.claim(), address.getLanguage());
        done.tell("link.ask.done", "/link");
    }

    /** Connects. */
    public void connect() {
        signIn.link(token, guest.claim());
        done.tell("link.connect.done", "/");
    }

    /** Whether the visitor comes from the mail. */
    public boolean isFromMail() {
        return token != null && !token.isBlank();
    }

    /** Whether a click in the mailbox would connect the login. */
    public boolean isLinkable() {
        return state() == Recognition.State.LINKABLE;
    }

    /** Whether the visitor looks after the portal and is not registered yet, as in a portal that is empty. */
    public boolean isAdministrator() {
        return !isLinkable() && access.may("person.begin", null);
    }

    /** What the provider calls the one who is signed in. */
    public String getName() {
        return guest.claim().name();
    }

    /** The address that the provider vouches for. */
    public String getEmail() {
        return guest.claim().email();
    }

    private Recognition.State state() {
        return guest.recognition().state();
    }
}

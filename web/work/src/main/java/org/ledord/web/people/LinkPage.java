package org.ledord.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.ledord.people.Recognition;
import org.ledord.people.SignIn;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Guest;

/** Connects a login to a person: explains, sends the mail, and takes the click, which changes something only when it is sent as a form. */
@Named
@RequestScoped
public class LinkPage {
    private SignIn signIn;
    private Guest guest;
    private Done done;
    private String token;

    protected LinkPage() {
    }

    @Inject
    public LinkPage(SignIn signIn, Guest guest, Done done, HttpServletRequest request) {
        this.signIn = signIn;
        this.guest = guest;
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

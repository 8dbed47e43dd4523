package org.ledord.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.ledord.people.Recognition;
import org.ledord.reform.ReformName;
import org.ledord.reform.ReformQueries;
import org.ledord.web.frame.Visit;

/** Who is at work and in which reform, asked once per request. */
@RequestScoped
public class Situation {
    private Guest guest;
    private HttpServletRequest request;
    private ReformQueries reforms;
    private List<ReformName> names;

    protected Situation() {
    }

    @Inject
    public Situation(Guest guest, HttpServletRequest request, ReformQueries reforms) {
        this.guest = guest;
        this.request = request;
        this.reforms = reforms;
    }

    /** What the person is called; empty when nobody is known. */
    public String personName() {
        return guest.recognition() == null || guest.recognition().name() == null ? "" : guest.recognition().name();
    }

    /** The person's public handle; empty when nobody is known. */
    public String personHandle() {
        return guest.recognition() == null || guest.recognition().publicId() == null ? "" : guest.recognition().publicId().toString();
    }

    /** The slug of the reform at hand; empty when there is none. */
    public String reformSlug() {
        return atHand().map(ReformName::slug).orElse("");
    }

    /** The name of the reform at hand; empty when there is none. */
    public String reformName() {
        return atHand().map(ReformName::title).orElse("");
    }

    /** Whether everybody may read the reform at hand. */
    boolean isOpen() {
        return atHand().map(ReformName::open).orElse(false);
    }

    /** Whether the work of the reform at hand has not begun. */
    boolean isPreparing() {
        return atHand().map(ReformName::preparing).orElse(false);
    }

    /** Whether the person takes part in more reforms than one. */
    boolean isChoice() {
        return names().stream().filter(ReformName::mine).count() > 1;
    }

    private Optional<ReformName> atHand() {
        String asked = request.getParameter("reform");
        return names().stream().filter(name -> name.slug().equals(asked)).findFirst()
                .or(() -> asked == null ? names().stream().filter(ReformName::mine).findFirst() : Optional.empty());
    }

    private List<ReformName> names() {
        if (names == null) {
            boolean known = guest.recognition() != null && guest.recognition().state() == Recognition.State.LINKED;
            names = known ? reforms.names(request.getParameter("reform"), Visit.of(request).language()) : List.of();
        }
        return names;
    }
}

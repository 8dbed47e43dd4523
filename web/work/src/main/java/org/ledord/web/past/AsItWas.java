package org.ledord.web.past;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.Access;
import org.ledord.matter.ReformKey;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Elsewhere;
import org.ledord.web.frame.Site;
import org.ledord.web.frame.Visit;
import org.ledord.web.work.Situation;

/** Leads whoever has left a group from a page that is closed to them, as an old mail links to it, to what they may read of it. */
@RequestScoped
public class AsItWas implements Elsewhere {
    private static final Map<String, String> VIEWS = Map.of("/groups/show", "/groups/then?reform={r}&number={n}", "/proposals/show", "/proposals/then?reform={r}&number={n}",
            "/proposals/discuss", "/proposals/then?reform={r}&number={n}", "/meetings/show", "/meetings/then?reform={r}&number={n}",
            "/questions/show", "/proposals/then?reform={r}&question={n}");
    private Site site;
    private Situation situation;
    private Access access;
    private Address address;

    protected AsItWas() {
    }

    @Inject
    public AsItWas(Site site, Situation situation, Access access, Address address) {
        this.site = site;
        this.situation = situation;
        this.access = access;
        this.address = address;
    }

    @Override
    public Optional<String> insteadOf(HttpServletRequest request) {
        String number = request.getParameter("number");
        boolean left = number != null && access.hasLeft(new ReformKey(situation.reformSlug()));
        return Visit.of(request).leadsTo(site).filter(route -> left).map(VIEWS::get).map(view -> address.to(view, situation.reformSlug(), number));
    }
}

package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.transparency.OpenQueries;
import org.ledord.transparency.ReformCard;
import org.ledord.web.frame.Address;

/** The first page: the reforms that this portal runs. */
@Named("startPage")
@RequestScoped
public class StartPage {
    @Inject
    private OpenQueries queries;

    @Inject
    private Address address;

    private List<ReformCard> reforms = List.of();

    /** Reads every public reform. */
    public void load() {
        reforms = queries.reforms(address.getLanguage());
    }

    public List<ReformCard> getReforms() {
        return reforms;
    }
}

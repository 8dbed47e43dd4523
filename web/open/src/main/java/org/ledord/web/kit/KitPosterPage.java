package org.ledord.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.shared.Settings;
import org.ledord.transparency.KitPoster;
import org.ledord.transparency.OpenKitQueries;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Qr;

/** The poster for one wall: what it is about, a code for the camera, and the same address to be typed. */
@Named
@RequestScoped
public class KitPosterPage {
    @Inject
    private OpenKitQueries queries;
    @Inject
    private Address address;
    @Inject
    private Settings settings;
    private String word;
    private KitPoster poster;
    private Qr code;

    /** Reads what it is about. */
    public void load() {
        poster = queries.poster(word, address.getLanguage());
        code = Qr.of(getWhole());
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("X-Robots-Tag", "noindex");
    }

    /** The whole address; it leads on to the reader's own language. */
    public String getWhole() {
        return settings.publicUrl() + "/k/" + word;
    }

    /** The address as somebody types it. */
    public String getShort() {
        return getWhole().replaceFirst("^https?://", "");
    }

    public Qr getCode() {
        return code;
    }

    public KitPoster getPoster() {
        return poster;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}

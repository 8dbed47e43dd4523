package org.ledord.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.shared.Settings;
import org.ledord.survey.SurveyAnswering;
import org.ledord.survey.SurveyForm;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Qr;

/** The poster for the wall of one place on one occasion: a code for the camera, and the same address to be typed. */
@Named
@RequestScoped
public class SurveyPosterPage {
    @Inject
    private SurveyAnswering answering;
    @Inject
    private Address address;
    @Inject
    private Settings settings;
    private String word;
    private SurveyForm form;
    private Qr code;

    /** Reads what it is about. */
    public void load() {
        form = answering.onWall(word, null, address.getLanguage());
        code = Qr.of(getWhole());
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("X-Robots-Tag", "noindex");
    }

    /** The whole address; it leads on to the reader's own language. */
    public String getWhole() {
        return settings.publicUrl() + "/e/" + word;
    }

    /** The address as somebody types it. */
    public String getShort() {
        return getWhole().replaceFirst("^https?://", "");
    }

    public Qr getCode() {
        return code;
    }

    public SurveyForm getForm() {
        return form;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}

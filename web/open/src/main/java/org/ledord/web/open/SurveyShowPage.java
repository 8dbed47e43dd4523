package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ledord.shared.PortalTexts;
import org.ledord.transparency.OpenReform;
import org.ledord.transparency.OpenSurveyQueries;
import org.ledord.transparency.SurveyPage;
import org.ledord.transparency.SurveyResults;
import org.ledord.web.frame.Say;
import org.ledord.web.survey.SurveyView;

/** What a survey came to, as far as it is published; the same as a file. */
@Named
@RequestScoped
public class SurveyShowPage extends OpenPage {
    @Inject
    private OpenSurveyQueries surveys;
    @Inject
    private PortalTexts texts;
    @Inject
    private Say say;
    private SurveyPage whole;
    private SurveyView view;

    /** Reads it. */
    public void load() {
        whole = surveys.show(getSlug(), getNumber(), language());
        view = new SurveyView(whole.results(), say, texts.in(language()), dates());
    }

    /** Sends it as a file for a spreadsheet. */
    public void send() throws IOException {
        load();
        byte[] file = whole.results().csv(texts.in(language())).getBytes(StandardCharsets.UTF_8);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext out = faces.getExternalContext();
        out.setResponseContentType("text/csv; charset=UTF-8");
        out.setResponseContentLength(file.length);
        out.setResponseHeader("Content-Disposition", "attachment; filename=\"" + getSlug() + "-e" + getNumber() + ".csv\"");
        out.setResponseHeader("X-Content-Type-Options", "nosniff");
        out.getResponseOutputStream().write(file);
        faces.responseComplete();
    }

    @Override
    public OpenReform getReform() {
        return whole == null ? null : whole.reform();
    }

    public SurveyResults getResults() {
        return whole.results();
    }

    public SurveyView getView() {
        return view;
    }
}

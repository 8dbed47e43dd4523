package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ledord.shared.PortalTexts;
import org.ledord.transparency.OpenReform;
import org.ledord.transparency.OpenSurveyQueries;
import org.ledord.transparency.SurveyPage;
import org.ledord.transparency.SurveyResults;
import org.ledord.web.frame.Say;
import org.ledord.web.frame.TableFile;
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
        TableFile.send(getSlug() + "-e" + getNumber(), whole.results().csv(texts.in(language())));
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

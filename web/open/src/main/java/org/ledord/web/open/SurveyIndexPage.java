package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.transparency.OpenReform;
import org.ledord.transparency.OpenSurveyQueries;
import org.ledord.transparency.SurveyList;

/** The surveys of a reform of which something is published. */
@Named
@RequestScoped
public class SurveyIndexPage extends OpenPage {
    @Inject
    private OpenSurveyQueries surveys;

    private SurveyList list;

    /** Reads them. */
    public void load() {
        list = surveys.list(getSlug(), language());
    }

    @Override
    public OpenReform getReform() {
        return list == null ? null : list.reform();
    }

    public List<SurveyList.Row> getRows() {
        return list.rows();
    }
}

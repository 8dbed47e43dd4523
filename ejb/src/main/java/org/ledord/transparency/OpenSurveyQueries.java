package org.ledord.transparency;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.PublicReads;

/** Surveys as everybody may see them. */
@Stateless
@PermitAll
public class OpenSurveyQueries {
    private static final int MOST = 200;

    @Inject
    private PublicReads reads;

    /** Those of the reform, the newest first. */
    @May("public.read")
    public SurveyList list(String slug, Language language) {
        OpenReform reform = reform(slug, language);
        return new SurveyList(reform, reads.list(SurveyList.Row.class, """
                select s.number, s.title, s.language, cast(count(*) as int) as occasions, max(o.closes_on) as closes_on
                  from public_survey s join public_survey_item o on o.survey_id = s.survey_id and o.list = 'OCCASION'
                 where s.reform_id = :reform group by s.number, s.title, s.language order by max(o.closes_on) desc, s.number desc limit :most""", Map.of("reform", reform.id(), "most", MOST)));
    }

    /** One of them. */
    @May("public.read")
    public SurveyPage show(String slug, int number, Language language) {
        OpenReform reform = reform(slug, language);
        return new SurveyPage(reform, SurveySql.read(reads, "public_", "s.reform_id = :reform and s.number = :number", Map.of("reform", reform.id(), "number", number))
                .orElseThrow(() -> new NotFound("survey " + number)));
    }

    private OpenReform reform(String slug, Language language) {
        return reads.first(OpenReform.class, OpenSql.REFORM, Map.of("slug", slug, "language", language.name())).orElseThrow(() -> new NotFound("reform " + slug));
    }
}

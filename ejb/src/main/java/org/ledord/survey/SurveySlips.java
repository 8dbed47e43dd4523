package org.ledord.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** Prints the slips with codes of one place. Nobody knows who got which: they are mixed when they are handed out, and no list is made. */
@Stateless
@PermitAll
public class SurveySlips {
    @Inject
    private Surveys surveys;

    @Inject
    private SlipCodes codes;

    @Inject
    private Reads reads;

    /** A place while its occasion takes answers by slips. */
    public record Open(long occasionId, long siteId, int siteNumber, String siteName, int headcount, String title, Language language, LocalDate closesOn, int threshold, String word) {
        Surveys.Site site() {
            return new Surveys.Site(siteId, siteNumber, siteName, headcount);
        }
    }

    /** Those of this place; {@link NotFound} where the occasion takes none. */
    @May(value = "survey.set-up", trace = Trace.READS)
    public SlipSheet print(MatterKey key, int occasion, int site) {
        Survey survey = surveys.seen(key);
        Open open = reads.first(Open.class, """
                select o.id as occasion_id, x.id as site_id, x.number as site_number, x.name as site_name, x.headcount, m.title, m.language, o.closes_on, coalesce(o.threshold, s.threshold) as threshold, d.word
                  from survey_occasion o join survey s on s.id = o.survey_id join matter m on m.id = s.matter_id join survey_site x on x.survey_id = s.id and x.number = :site
                  join survey_door d on d.occasion_id = o.id and d.site_id = x.id where o.survey_id = :survey and o.number = :occasion and o.way = 'SLIP' and o.state = 'OPEN'""",
                Map.of("survey", survey.id(), "occasion", occasion, "site", site)).orElseThrow(() -> new NotFound("slips"));
        return new SlipSheet(open.title(), open.language(), open.siteName(), open.closesOn(), open.threshold(), open.word(), codes.codes(open.occasionId(), open.site()));
    }
}

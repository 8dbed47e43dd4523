package org.ledord.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.ledord.mail.AddressSql;
import org.ledord.mail.Body;
import org.ledord.mail.Letter;
import org.ledord.mail.Stream;
import org.ledord.shared.DateWords;
import org.ledord.shared.Language;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;

/** The letters of a survey: a link of one's own, what is promised, and nothing to answer by mail. */
@ApplicationScoped
class SurveyLetters {
    @Inject
    private Reads reads;

    @Inject
    private PortalTexts texts;

    @Inject
    private Settings settings;

    /** One of those who are asked and have not answered, with what their letter says. */
    public record Paper(long invitationId, long personId, String address, Language language, long reformId, long matterId, String municipality, String zone, int number, String title,
            int occasion, LocalDate closesOn, int threshold, int questions) {
        ZoneId where() {
            return ZoneId.of(zone);
        }
    }

    List<Paper> papers(long occasionId) {
        return reads.list(Paper.class, """
                select i.id as invitation_id, p.id as person_id, a.address, p.language, m.reform_id, m.id as matter_id, r.municipality, r.zone, m.number, m.title, o.number as occasion,
                       o.closes_on, o.threshold, (select cast(count(*) as int) from survey_question q where q.survey_id = s.id) as questions
                  from survey_invitation i join survey_occasion o on o.id = i.occasion_id join survey s on s.id = o.survey_id join matter m on m.id = s.matter_id
                  join reform r on r.id = m.reform_id join person p on p.id = i.person_id and p.erased_at is null join lateral %s a on true
                 where o.id = :occasion and i.answered_on is null order by p.id""".formatted(AddressSql.of("p.id")), Map.of("occasion", occasionId));
    }

    Letter write(Paper to, String token, boolean again, LocalDate today) {
        Texts say = texts.in(to.language());
        DateWords dates = new DateWords(to.language(), to.where());
        String subject = say.say(again ? "mail.survey.subject.again" : "mail.survey.subject", to.title(), dates.date(to.closesOn()), "E" + to.number());
        Body body = Body.in(to.language()).kicker(to.municipality()).title(to.title())
                .strong(say.say("mail.survey.lead", to.questions(), dates.day(to.closesOn())))
                .link(say.say("mail.survey.link"), settings.publicUrl() + "/" + to.language() + "/survey/" + token)
                .heading(say.say("mail.survey.promise.heading")).text(say.say("mail.survey.promise", to.threshold()))
                .small(say.say("mail.survey.why")).signature(say.say("mail.signature", to.municipality()));
        String cause = "survey/" + to.number() + "/" + to.occasion() + "/invitation/" + to.invitationId() + (again ? "/reminder/" + today : "");
        return new Letter(cause, Stream.BALLOT, to.reformId(), to.matterId(), to.personId(), to.address(), to.language(), subject, body, token, null, null);
    }
}

package org.ledord.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Language;

/** What a survey promises, and when an occasion takes answers. */
class SurveyTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 13);
    private static final MatterKey KEY = new MatterKey("falkenberg", MatterKind.SURVEY, 1);

    @Test
    void the_threshold_is_from_seven_to_twenty_and_is_never_lowered_once_somebody_has_answered() {
        Survey survey = survey(10);
        survey.threshold(7);
        assertThat(survey.threshold()).isEqualTo(7);
        survey.threshold(10);
        survey.answered(TODAY);
        assertThatThrownBy(() -> survey.threshold(9)).hasMessage("rule.survey-threshold-stays");
        survey.threshold(12);
        assertThat(survey.threshold()).isEqualTo(12);
        assertThatThrownBy(() -> survey(6)).hasMessage("rule.survey-threshold");
        assertThatThrownBy(() -> survey(21)).hasMessage("rule.survey-threshold");
    }

    @Test
    void questions_and_places_stand_once_an_occasion_has_opened() {
        Survey.demandChangeable(false);
        assertThatThrownBy(() -> Survey.demandChangeable(true)).hasMessage("rule.survey-begun");
    }

    @Test
    void an_occasion_takes_answers_from_its_first_day_to_its_last_and_none_later() {
        SurveyOccasion occasion = new SurveyOccasion(1, 1, plan(TODAY.plusDays(1), TODAY.plusDays(3)));
        assertThatThrownBy(() -> occasion.demandTaking(TODAY)).hasMessage("rule.survey-not-open");
        assertThatThrownBy(() -> occasion.open(TODAY, 10)).hasMessage("rule.survey-not-due");
        occasion.open(TODAY.plusDays(1), 10);
        occasion.demandTaking(TODAY.plusDays(3));
        assertThatThrownBy(() -> occasion.demandTaking(TODAY.plusDays(4))).hasMessage("rule.survey-closed");
        assertThatThrownBy(() -> occasion.close(TODAY.plusDays(3))).hasMessage("rule.survey-not-over");
        assertThatThrownBy(() -> occasion.publish(0, Instant.EPOCH)).hasMessage("rule.survey-not-over");
        occasion.close(TODAY.plusDays(4));
        assertThatThrownBy(() -> occasion.publish(2, Instant.EPOCH)).hasMessage("rule.survey-texts-wait");
        occasion.publish(0, Instant.EPOCH);
        assertThatThrownBy(() -> occasion.publish(0, Instant.EPOCH)).hasMessage("rule.survey-published");
    }

    @Test
    void only_those_who_got_a_mail_are_reminded() {
        SurveyOccasion wall = new SurveyOccasion(1, 1, plan(TODAY, TODAY.plusDays(3)));
        wall.open(TODAY, 10);
        assertThatThrownBy(wall::demandReminding).hasMessage("rule.survey-nobody-to-remind");
    }

    @Test
    void an_occasion_lies_after_the_one_before_it_and_is_not_endless() {
        SurveyOccasion.demand(plan(TODAY, TODAY), TODAY, null);
        assertThatThrownBy(() -> SurveyOccasion.demand(plan(TODAY.minusDays(1), TODAY), TODAY, null)).hasMessage("rule.survey-opens");
        assertThatThrownBy(() -> SurveyOccasion.demand(plan(TODAY, TODAY.plusDays(SurveyOccasion.MOST_DAYS + 1L)), TODAY, null)).hasMessage("rule.survey-closes");
        assertThatThrownBy(() -> SurveyOccasion.demand(plan(TODAY, TODAY.plusDays(2)), TODAY, TODAY)).hasMessage("rule.survey-occasions-meet");
    }

    private static PlanOccasion plan(LocalDate opens, LocalDate closes) {
        return new PlanOccasion(KEY, OccasionKind.BEFORE, AnswerWay.WALL, opens, closes);
    }

    private static Survey survey(int threshold) {
        return new Survey(1, null, new NewSurvey(new ReformKey("falkenberg"), "Så har vi det", "", Language.sv, null, true, true, threshold));
    }
}

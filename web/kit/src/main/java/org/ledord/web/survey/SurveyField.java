package org.ledord.web.survey;

import java.util.List;
import java.util.stream.IntStream;
import org.ledord.reading.QuestionKind;
import org.ledord.survey.SurveyAnswer;
import org.ledord.survey.SurveyForm;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Say;

/** One question of a survey on a page, with what is ticked or written. */
public class SurveyField {
    private static final int STEPS = 5;
    private final SurveyForm.Asked asked;
    private final String language;
    private final Say say;
    private Integer ticked;
    private String words;

    public SurveyField(SurveyForm.Asked asked, String language, Say say) {
        this.asked = asked;
        this.language = language;
        this.say = say;
    }

    /** What was said; its value is empty where nothing was. */
    public SurveyAnswer answer() {
        return new SurveyAnswer(asked.number(), isInWords() ? words : ticked == null ? "" : ticked.toString());
    }

    /** Number and words of the question. */
    public String getLabel() {
        return asked.number() + ". " + asked.words();
    }

    /** The language of own words; null where they are the page's. */
    public String getLanguage() {
        return asked.own() ? language : null;
    }

    public boolean isInWords() {
        return asked.kind() == QuestionKind.FREE_TEXT;
    }

    /** The steps of the scale, its ends in words; or the options. */
    public List<Choice> getOptions() {
        if (asked.kind() == QuestionKind.SCALE) {
            return IntStream.rangeClosed(1, STEPS).mapToObj(step -> Choice.of(step, step == 1 || step == STEPS ? say.of("survey.step." + step, step) : String.valueOf(step))).toList();
        }
        return IntStream.rangeClosed(1, asked.options().size()).mapToObj(place -> Choice.of(place, asked.options().get(place - 1))).toList();
    }

    public Integer getTicked() {
        return ticked;
    }

    public void setTicked(Integer ticked) {
        this.ticked = ticked;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}

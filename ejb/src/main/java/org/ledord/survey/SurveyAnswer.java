package org.ledord.survey;

/**
 * What somebody says to one question.
 *
 * @param value a step of the scale, the place of an option, or own words
 */
public record SurveyAnswer(int question, String value) {
}

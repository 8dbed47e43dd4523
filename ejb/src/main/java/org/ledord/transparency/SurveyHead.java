package org.ledord.transparency;

/** What stands above a survey; the pilot's number is null where it follows none, or none that may be seen. */
public record SurveyHead(long surveyId, long matterId, long reformId, int number, String title, String language, String intro, int threshold, Integer pilot, String pilotTitle) {
}

package org.ledord.transparency;

/** A survey of which something is published. */
public record SurveyPage(OpenReform reform, SurveyResults results) {
}

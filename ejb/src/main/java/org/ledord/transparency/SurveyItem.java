package org.ledord.transparency;

import java.time.LocalDate;

/**
 * A question, an occasion or a place of a survey.
 *
 * @param list {@code QUESTION} (kind is what it takes, name its part, text the key of its words or, where there is none, own words in more),
 *     {@code OCCASION} (kind, state in name) or {@code SITE} (its name; people work there, who count inside alone)
 */
public record SurveyItem(String list, int number, String kind, String name, String text, String more, LocalDate opensOn, LocalDate closesOn, int count, String words) {
}

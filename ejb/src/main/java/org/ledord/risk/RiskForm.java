package org.ledord.risk;

/**
 * What an assessment that is to be begun is about.
 *
 * @param title the proposal's
 * @param unit the name of the unit whose risks it is about; null where whoever begins has none
 */
public record RiskForm(String title, String unit) {
}

package org.ledord.risk;

/**
 * A unit of the reform, and how far the risks of one proposal are assessed there.
 *
 * @param named whether the lead has named it as concerned
 * @param state {@code DONE}, {@code OPEN} or {@code NONE}, of assessments that no decision rests on yet
 */
public record RiskUnit(String slug, String name, boolean named, String state) {
    /** Whether a decision waits for it because it is named, and for nothing else: it has not begun. */
    public boolean lets() {
        return named && state.equals("NONE");
    }
}

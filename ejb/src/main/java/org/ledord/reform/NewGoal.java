package org.ledord.reform;

import java.util.Map;
import org.ledord.shared.Language;

/** A goal to add, of the part with this slug, or of the reform when null. */
public record NewGoal(String part, Map<Language, String> text) {
}

package org.ledord.reform;

import java.util.Map;
import org.ledord.shared.Language;

/** A principle to add, with its permanent number. */
public record NewPrinciple(int number, Map<Language, String> name, Map<Language, String> explanation) {
}

package org.ledord.reform;

import java.util.Map;
import org.ledord.shared.Language;

/** A part to add; parts stand in the order they are added. */
public record NewPart(String slug, Map<Language, String> title, Map<Language, String> explanation) {
}

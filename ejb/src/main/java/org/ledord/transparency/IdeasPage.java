package org.ledord.transparency;

import java.util.List;

/**
 * A page of the ideas that everyone may read.
 *
 * @param all how many ideas have been left, those that nobody may read yet with them
 * @param answered how many of them have their answer
 */
public record IdeasPage(OpenReform reform, List<OpenIdea> ideas, long all, long answered) {
}

package org.ledord.transparency;

import java.util.List;

/** A kit with the reform that it is of and, of a round, what is asked. */
public record KitPage(OpenReform reform, OpenKit kit, List<OpenQuestion> questions) {
}

package org.ledord.transparency;

import java.util.List;

/** A round's kit with the reform that it is of and what is asked. */
public record KitPage(OpenReform reform, OpenKit kit, List<OpenQuestion> questions) {
}

package org.ledord.transparency;

import java.util.List;

/** A page of the reform's posts. */
public record NewsPage(OpenReform reform, List<OpenPost> posts) {
}

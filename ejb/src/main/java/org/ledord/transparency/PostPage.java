package org.ledord.transparency;

/** A post in its reform. */
public record PostPage(OpenReform reform, OpenPost post) {
}

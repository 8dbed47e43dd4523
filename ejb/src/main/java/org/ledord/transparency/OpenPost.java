package org.ledord.transparency;

import java.time.Instant;

/**
 * A published post.
 *
 * @param html what it says, in a list empty
 * @param among how many the whole list holds
 * @param kit whether it is carried to workplaces with a sheet of its own; in a list always false
 */
public record OpenPost(int number, String title, String language, String lead, String html, Instant publishedAt, Instant correctedAt, int among, boolean kit) {
}

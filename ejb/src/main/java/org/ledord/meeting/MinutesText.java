package org.ledord.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The minutes as somebody writes them.
 *
 * @param seen which revision of the meeting they had before them
 * @param present who was there, by public handle
 */
public record MinutesText(int seen, Set<UUID> present, List<MinutesLine> lines) {
}

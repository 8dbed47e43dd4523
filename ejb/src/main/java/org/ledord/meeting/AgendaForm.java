package org.ledord.meeting;

import java.util.List;

/**
 * The agenda as it stands and what could be on it.
 *
 * @param revision to be handed back with what is written
 */
public record AgendaForm(String title, String group, MeetingStatus status, int revision, List<Item> items, List<AgendaOffer> offers) {
    /** A point as it stands. */
    public record Item(String heading, String words, String about) {
    }
}

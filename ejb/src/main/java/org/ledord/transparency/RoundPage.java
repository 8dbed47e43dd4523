package org.ledord.transparency;

import java.util.List;

/** A round: its questions and, once closed, positions and points, or where it was anonymous what it came to. */
public record RoundPage(OpenReform reform, OpenRound round, List<OpenQuestion> questions, List<PartyPosition> positions,
        List<OpenPoint> points, List<OpenShare> shares) {
}

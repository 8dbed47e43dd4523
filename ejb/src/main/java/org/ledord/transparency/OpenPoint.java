package org.ledord.transparency;

import java.time.Instant;
import org.jdbi.v3.core.mapper.PropagateNull;

/** A point and what became of it; reply fields are null while it waits; party is null where too few of a group answered to be told apart. */
public record OpenPoint(@PropagateNull int number, Integer question, String party, boolean organisation, String heading, String quote, String theme,
        String replyKind, String replyText, String changeLink, Integer proposalVersion, Instant repliedAt, boolean late) {
}

package org.ledord.web.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.ledord.consultation.InvitationState;
import org.ledord.consultation.RoundStatus;
import org.ledord.reading.Position;
import org.ledord.reply.ReplyKind;
import org.ledord.web.answer.PointLine;

/** The shapes that statuses of rounds, invitations, positions and replies are shown with. */
@Named("roundTags")
@ApplicationScoped
public class Tags {
    public String status(RoundStatus status) {
        return switch (status) {
            case OPEN -> "now";
            case CLOSED -> "half";
            case CONCLUDED -> "done";
        };
    }

    public String invitation(InvitationState state) {
        return switch (state) {
            case INVITED -> "open";
            case ANSWERED -> "done";
            case WITHDRAWN, REVOKED -> "none";
        };
    }

    public String position(Position position) {
        return switch (position) {
            case SUPPORT -> "done";
            case SUPPORT_WITH_CHANGE -> "half";
            case OPPOSE -> "no";
            case ABSTAIN -> "open";
            case NO_VIEWS -> "none";
        };
    }

    public String reply(ReplyKind kind) {
        return PointLine.shape(kind);
    }
}

package org.ledord.web.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.ledord.reply.ReplyKind;
import org.ledord.web.answer.PointLine;

/** Which shape a status has on its tag, and which state a phase has on the thread; the word always stands beside it. */
@Named("shape")
@ApplicationScoped
public class Shapes {
    /** A proposal's status. */
    public String proposal(String status) {
        return switch (status) {
            case "IMPLEMENTED" -> "done";
            case "REJECTED" -> "no";
            case "WITHDRAWN", "MERGED", "SPLIT" -> "none";
            case "SUBMITTED" -> "open";
            case "ANSWERED" -> "half";
            default -> "now";
        };
    }

    /** A position in a round. */
    public String position(String position) {
        return switch (position) {
            case "SUPPORT" -> "done";
            case "SUPPORT_WITH_CHANGE" -> "half";
            case "OPPOSE" -> "no";
            case "ABSTAIN" -> "open";
            default -> "none";
        };
    }

    /** What a reply says became of a point. */
    public String reply(String kind) {
        return PointLine.shape(ReplyKind.valueOf(kind));
    }

    /** A round's state. */
    public String round(String status) {
        return switch (status) {
            case "OPEN" -> "now";
            case "CLOSED" -> "half";
            default -> "done";
        };
    }

    /** A commitment, by its state and the day it was to be kept. */
    public String commitment(String state, LocalDate due, LocalDate today) {
        return switch (state) {
            case "KEPT" -> "done";
            case "NOT_KEPT" -> "no";
            default -> due != null && due.isBefore(today) ? "late" : "open";
        };
    }

    /** A reform's status. */
    public String reform(String status) {
        return switch (status) {
            case "RUNNING" -> "now";
            case "CONCLUDED" -> "done";
            default -> "open";
        };
    }

    /** A phase on the thread. */
    public String phase(String status) {
        return switch (status) {
            case "DONE" -> "done";
            case "NOW" -> "now";
            case "PLANNED" -> "plan";
            default -> "undated";
        };
    }
}

package org.ledord.survey;

import java.time.LocalDate;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;

/** An occasion to be planned; both days count, in the reform's zone. */
public record PlanOccasion(MatterKey survey, OccasionKind kind, AnswerWay way, LocalDate opensOn, LocalDate closesOn) implements Within {
    @Override
    public About about() {
        return survey;
    }
}

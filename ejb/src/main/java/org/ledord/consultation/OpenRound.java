package org.ledord.consultation;

import java.time.LocalDate;
import java.util.List;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/**
 * What a round is to be.
 *
 * @param proposals what it asks about; the first is the main one
 * @param language the language that title, introduction and questions are written in
 * @param groups the groups whose members are asked, by the name in their address
 * @param closesOn the last day, inclusive
 * @param named whether answers are given under one's name
 */
public record OpenRound(List<MatterKey> proposals, String title, String intro, Language language, List<NewQuestion> questions,
        List<String> groups, LocalDate closesOn, boolean named) implements Within {
    public OpenRound {
        proposals = List.copyOf(proposals);
        title = title == null ? "" : title.strip();
        intro = intro == null ? "" : intro.strip();
        questions = List.copyOf(questions);
        groups = List.copyOf(groups);
    }

    @Override
    public About about() {
        if (proposals.isEmpty()) {
            throw new RuleViolation("round-proposal");
        }
        return proposals.get(0);
    }
}

package org.ledord.proposal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.ledord.access.May;
import org.ledord.idea.IdeaWay;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** The group that has an idea makes a proposal of it. */
@Stateless
@PermitAll
public class ProposalFromIdea {
    @Inject
    private IdeaWay ideas;

    @Inject
    private ProposalWriting writing;

    /**
     * Begins a draft with the idea's words: what should be better is how it is today, how is what is proposed; whatever was not
     * told apart is what is proposed. The draft rests on the idea, and whoever had it is told.
     */
    @May("idea.propose")
    public Saved begin(MatterKey idea, Language language) {
        IdeaWay.Held held = ideas.held(idea);
        if (held.group() == null) {
            throw new RuleViolation("idea-not-passed");
        }
        boolean told = !held.how().isEmpty();
        Saved saved = writing.begin(held.group(), language,
                new Draft(fitting(held.title()), told ? held.better() : "", told ? held.how() : held.better(), "", null, null, Set.of()));
        ideas.begun(idea, saved.proposal());
        return saved;
    }

    private static String fitting(String title) {
        return title.length() <= Draft.LONGEST_TITLE ? title : title.substring(0, Draft.LONGEST_TITLE);
    }
}

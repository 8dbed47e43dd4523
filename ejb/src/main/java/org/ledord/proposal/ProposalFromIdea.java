package org.ledord.proposal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.idea.IdeaWay;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Language;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;

/** The group that has an idea makes a proposal of it, or takes it into one that it writes already. */
@Stateless
@PermitAll
public class ProposalFromIdea {
    @Inject
    private IdeaWay ideas;

    @Inject
    private ProposalWriting writing;

    @Inject
    private Reads reads;

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

    /** The proposals of the group that has the idea which it could be taken into: those that are still to be decided about. */
    @May(value = "idea.propose", trace = Trace.READS)
    public List<IdeaTarget> targets(MatterKey idea) {
        return reads.list(IdeaTarget.class, """
                select m.number, m.title, p.status from proposal p join matter m on m.id = p.matter_id
                 where p.status in ('DRAFT','SUBMITTED','IN_ROUND','ANSWERED') and m.group_id = (select x.group_id from matter x join reform r on r.id = x.reform_id
                         where r.slug = :reform and x.kind = 'IDEA' and x.number = :number) order by m.number desc limit 100""",
                Map.of("reform", idea.reform(), "number", idea.number()));
    }

    /** Takes the idea into one of these instead of a proposal of its own. Whoever had it is told, and the proposal rests on it. */
    @May("idea.propose")
    public void take(MatterKey idea, Integer proposal) {
        if (ideas.held(idea).group() == null) {
            throw new RuleViolation("idea-not-passed");
        }
        IdeaTarget into = targets(idea).stream().filter(one -> Integer.valueOf(one.number()).equals(proposal)).findFirst()
                .orElseThrow(() -> new RuleViolation("idea-proposal-missing").at("target"));
        ideas.taken(idea, new MatterKey(idea.reform(), MatterKind.PROPOSAL, into.number()));
    }

    private static String fitting(String title) {
        return title.length() <= Draft.LONGEST_TITLE ? title : title.substring(0, Draft.LONGEST_TITLE);
    }
}

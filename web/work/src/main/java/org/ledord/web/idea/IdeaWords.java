package org.ledord.web.idea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.idea.IdeaRow;
import org.ledord.web.frame.Say;

/** How an idea is told in rows: where it stands, and how long it has waited. */
@Named
@RequestScoped
public class IdeaWords {
    private static final int BEGINNING = 140;
    private Say say;

    protected IdeaWords() {
    }

    @Inject
    public IdeaWords(Say say) {
        this.say = say;
    }

    /** The word of its status. */
    public String word(IdeaRow idea) {
        return say.get(idea.overdue() ? "idea.status.late" : "idea.status." + idea.status());
    }

    /** The shape of its status. */
    public String kind(IdeaRow idea) {
        return idea.overdue() ? "late" : switch (idea.status()) {
            case WAITING -> "open";
            case PASSED -> "half";
            case PROPOSED -> "done";
            case DECLINED -> "no";
        };
    }

    /** Where it is: at a group, in a proposal, or nowhere yet. */
    public String where(IdeaRow idea) {
        return idea.proposalSeen() ? say.of("specialist.about", idea.proposalNumber(), idea.proposalTitle().isEmpty() ? say.get("proposal.untitled") : idea.proposalTitle())
                : idea.group() == null ? say.get("idea.where.none") : say.of("idea.where.group", idea.group());
    }

    /** How long it has waited, or waited until it had its answer. */
    public String waited(IdeaRow idea) {
        return say.of(idea.status().settled() ? "idea.answered-in" : "idea.waited", idea.waited());
    }

    /** How it begins, on one line. */
    public String beginning(IdeaRow idea) {
        String line = idea.better().strip().replaceAll("\\s+", " ");
        return line.length() <= BEGINNING ? line : line.substring(0, Math.max(line.lastIndexOf(' ', BEGINNING), BEGINNING / 2)) + " …";
    }
}

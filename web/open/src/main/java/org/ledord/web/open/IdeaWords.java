package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.transparency.OpenIdea;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Say;

/** How an idea is told in the open: where it stands, and how long it has waited. */
@Named
@RequestScoped
public class IdeaWords {
    @Inject
    private Say say;

    @Inject
    private Dates dates;

    /** The word of its status. */
    public String word(OpenIdea idea) {
        return idea.status().equals("PASSED") && idea.groupName() != null ? say.of("idea.status.with", idea.groupName()) : say.get("idea.status." + idea.status());
    }

    /** The shape of its status. */
    public String kind(OpenIdea idea) {
        return late(idea) ? "late" : switch (idea.status()) {
            case "WAITING" -> "open";
            case "PASSED" -> "half";
            case "PROPOSED" -> "done";
            default -> "no";
        };
    }

    /** How long it has waited, or waited until it had its answer. */
    public String waited(OpenIdea idea, String zone) {
        return say.of(idea.settled() ? "idea.answered-in" : late(idea) ? "idea.waited.late" : "idea.waited", idea.waited(dates.getToday(), zone));
    }

    /** Whether its answer should have come before today. */
    public boolean late(OpenIdea idea) {
        return !idea.settled() && dates.getToday().isAfter(idea.dueOn());
    }
}

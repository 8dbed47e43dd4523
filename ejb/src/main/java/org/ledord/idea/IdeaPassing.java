package org.ledord.idea;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** The project lead or a coordinator gives an idea to the group that is to answer it. */
@Stateless
@PermitAll
public class IdeaPassing {
    @Inject
    private Ideas ideas;

    @Inject
    private IdeaGroups groups;

    @Inject
    private Clock clock;

    /** The groups that it can be given to, but for the one that has it. */
    @May(value = "idea.pass", trace = Trace.READS)
    public List<IdeaGroup> groups(MatterKey key, Language language) {
        return groups.of(key, language);
    }

    /** Gives it to the group with this number; it waits on its members' first page. */
    @May("idea.pass")
    public void pass(MatterKey key, Integer group) {
        Idea idea = ideas.seen(key);
        idea.pass(clock.instant());
        Long id = group == null ? null : groups.id(key.reform(), group).orElse(null);
        if (id == null) {
            throw new RuleViolation("idea-group-missing").at("group");
        }
        Matter matter = ideas.keep(idea);
        matter.belongTo(id, null);
    }
}

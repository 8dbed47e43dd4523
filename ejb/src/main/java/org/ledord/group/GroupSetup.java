package org.ledord.group;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ledord.access.May;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.matter.ReformKey;
import org.ledord.reform.ReformFacts;
import org.ledord.reform.Reforms;
import org.ledord.shared.RuleViolation;

/** Sets up the groups of a reform. */
@Stateless
@PermitAll
public class GroupSetup {
    @Inject
    private Reforms reforms;

    @Inject
    private Groups groups;

    @Inject
    private Matters matters;

    /** Sets up a group; that it exists, and what for, is public. */
    @May("group.create")
    public MatterKey create(ReformKey reform, NewGroup asked) {
        ReformFacts in = reforms.facts(reform);
        if (groups.taken(in.id(), asked.slug())) {
            throw new RuleViolation("group-slug-taken", asked.slug());
        }
        Matter matter = matters.open(in.id(), MatterKind.GROUP, asked.nameIn(in.language()), in.language().name(), "ACTIVE",
                Audience.PUBLIC, null);
        ReformGroup group = new ReformGroup(in.id(), matter.id(), reforms.partId(in.id(), asked.part()), asked);
        groups.add(group);
        matter.belongTo(group.id(), null);
        groups.flush();
        return new MatterKey(reform.slug(), MatterKind.GROUP, matter.number());
    }
}

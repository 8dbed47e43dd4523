package org.ledord.group;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Matters;
import org.ledord.matter.ReformKey;
import org.ledord.reform.ReformFacts;
import org.ledord.reform.Reforms;

/** Sets up the groups of a reform, and says anew what one is for. */
@Stateless
@PermitAll
public class GroupSetup {
    @Inject
    private GroupOpening opening;

    @Inject
    private Reforms reforms;

    @Inject
    private Groups groups;

    @Inject
    private Matters matters;

    @Inject
    private Clock clock;

    /** Sets up a group; that it exists, and what for, is public. */
    @May("group.create")
    public MatterKey create(ReformKey reform, NewGroup asked) {
        return opening.open(reform, asked);
    }

    /** Changes what a group is called and for, its part, area and time. Its slug and kind stay: they carry rights. */
    @May("group.edit")
    public void change(MatterKey group, int revision, NewGroup next) {
        ReformFacts in = reforms.facts(group.reformKey());
        groups.get(group).change(revision, reforms.partId(in.id(), next.part()), next);
        matters.get(group).rename(next.nameIn(in.language()), clock.instant());
        groups.flush();
    }
}

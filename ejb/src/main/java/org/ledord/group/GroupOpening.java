package org.ledord.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.matter.ReformKey;
import org.ledord.matter.Slug;
import org.ledord.reform.ReformFacts;
import org.ledord.reform.Reforms;
import org.ledord.shared.RuleViolation;

/** Opens a group with its matter. Says nothing of who may. */
@ApplicationScoped
class GroupOpening {
    @Inject
    private Reforms reforms;

    @Inject
    private Groups groups;

    @Inject
    private Matters matters;

    /** Opens it under the slug asked for, or one made of its name. */
    MatterKey open(ReformKey reform, NewGroup asked) {
        ReformFacts in = reforms.facts(reform);
        String name = asked.nameIn(in.language());
        String slug = asked.slug();
        if (slug == null || slug.isBlank()) {
            slug = Slug.free(name, "grupp", one -> groups.taken(in.id(), one));
        } else if (groups.taken(in.id(), slug)) {
            throw new RuleViolation("group-slug-taken", slug);
        }
        Matter matter = matters.open(in.id(), MatterKind.GROUP, name, in.language().name(), "ACTIVE", Audience.PUBLIC, null);
        ReformGroup group = new ReformGroup(in.id(), matter.id(), reforms.partId(in.id(), asked.part()), slug, asked);
        groups.add(group);
        matter.belongTo(group.id(), null);
        groups.flush();
        return new MatterKey(reform.slug(), MatterKind.GROUP, matter.number());
    }
}

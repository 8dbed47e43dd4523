package org.ledord.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;

/** Who acts in this request, with what they hold. Rights are read once per request, so they end with the next one. */
@RequestScoped
public class CurrentActor {
    @Inject
    private Grants grants;

    private Actor actor = new Actor.Anonymous();
    private List<Membership> memberships;
    private List<Grant> held;

    /** Who acts. */
    public Actor get() {
        return actor;
    }

    /** Says who acts from here on; forgets what the one before held. */
    public void is(Actor actor) {
        is(actor, null);
    }

    /** As {@link #is(Actor)}, for somebody whose memberships were read just now, with the person. */
    public void is(Actor actor, List<Membership> memberships) {
        this.actor = actor;
        this.memberships = memberships;
        this.held = null;
    }

    /** Does this as somebody else, and acts as before when it is done, however it ends. */
    public <T> T as(Actor other, Supplier<T> work) {
        Actor before = actor;
        is(other);
        try {
            return work.get();
        } finally {
            is(before);
        }
    }

    /** What the actor holds now. */
    public List<Grant> grants() {
        if (held == null) {
            held = grants.of(actor, memberships());
        }
        return held;
    }

    /** The internal id of the reform with this slug where the actor has or had a place in it; null for every other. */
    Long reformId(String slug) {
        return memberships().stream().filter(one -> one.reform().equals(slug)).map(Membership::reformId).findFirst().orElse(null);
    }

    private List<Membership> memberships() {
        if (memberships == null) {
            memberships = grants.memberships(actor);
        }
        return memberships;
    }

    /** The person who acts; refuses where nobody is known. */
    public long personId() {
        Long id = actor.personId();
        if (id == null) {
            throw new org.ledord.shared.Refused("a person");
        }
        return id;
    }
}

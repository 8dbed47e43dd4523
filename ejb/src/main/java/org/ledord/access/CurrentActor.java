package org.ledord.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ledord.matter.MatterKey;

/** Who acts in this request, with what they hold. Rights are read once per request, so they end with the next one. */
@RequestScoped
public class CurrentActor {
    @Inject
    private Grants grants;

    private Actor actor = new Actor.Anonymous();
    private List<Grant> held;
    private final Map<String, Target> reforms = new HashMap<>();
    private final Map<MatterKey, Target> matters = new HashMap<>();

    /** Who acts. */
    public Actor get() {
        return actor;
    }

    /** Says who acts from here on; forgets what the one before held. */
    public void is(Actor actor) {
        this.actor = actor;
        this.held = null;
        this.matters.clear();
    }

    /** What the actor holds now. */
    public List<Grant> grants() {
        if (held == null) {
            held = grants.of(actor);
        }
        return held;
    }

    /** The reform by its slug, looked up once per request: what the policy needs of it never changes. */
    Target reform(String slug, Function<String, Target> lookUp) {
        return reforms.computeIfAbsent(slug, lookUp);
    }

    /** The matter by its key, looked up once per request and actor: a page asks several doors about the same thing. */
    Target matter(MatterKey key, Function<MatterKey, Target> lookUp) {
        return matters.computeIfAbsent(key, lookUp);
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

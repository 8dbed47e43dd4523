package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ledord.transparency.Front;
import org.ledord.transparency.OpenItem;
import org.ledord.transparency.OpenReform;

/** Who decides, who proposes, who is consulted: the reform's groups by what they do. */
@Named
@RequestScoped
public class GroupsPage extends OpenPage {
    private static final List<String> ROLES = List.of("decide", "propose", "consult", "advise", "meet");
    private static final Map<String, Set<String>> KINDS = Map.of("decide", Set.of("MANAGEMENT"), "propose", Set.of("WORKING", "PROJECT"),
            "consult", Set.of("REFERENCE_UNION", "REFERENCE_STAFF"), "advise", Set.of("SPECIALIST"), "meet", Set.of("TEAM"));

    private Front front;

    /** Reads the groups. */
    public void load() {
        front = queries().groups(getSlug(), language());
    }

    @Override
    public OpenReform getReform() {
        return front == null ? null : front.reform();
    }

    /** The roles that some group has. */
    public List<String> getRoles() {
        return ROLES.stream().filter(role -> !in(role).isEmpty()).toList();
    }

    /** The groups in this role. */
    public List<OpenItem> in(String role) {
        return front.items("GROUP").stream().filter(group -> KINDS.get(role).contains(group.parent())).toList();
    }
}

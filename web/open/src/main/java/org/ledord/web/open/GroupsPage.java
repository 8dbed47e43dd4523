package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ledord.transparency.Front;
import org.ledord.transparency.OpenItem;
import org.ledord.transparency.OpenReform;
import org.ledord.web.frame.Say;

/** Who decides, who proposes, who is consulted: the reform's groups by what they do. */
@Named
@RequestScoped
public class GroupsPage extends OpenPage {
    private static final List<String> ROLES = List.of("decide", "propose", "consult", "advise", "meet");
    private static final Map<String, Set<String>> KINDS = Map.of("decide", Set.of("MANAGEMENT"), "propose", Set.of("WORKING", "PROJECT"),
            "consult", Set.of("REFERENCE_UNION", "REFERENCE_STAFF"), "advise", Set.of("SPECIALIST"), "meet", Set.of("TEAM"));

    @Inject
    private Say say;

    private Front front;
    private final Map<String, List<OpenItem>> groups = new LinkedHashMap<>();

    /** Reads the groups. */
    public void load() {
        front = queries().groups(getSlug(), language());
        ROLES.forEach(role -> groups.put(role, front.items("GROUP").stream().filter(group -> KINDS.get(role).contains(group.parent())).toList()));
    }

    /** Whether there is a way to draw: somebody proposes, is consulted and decides. */
    public boolean isDrawn() {
        return getRoles().containsAll(List.of("propose", "consult", "decide"));
    }

    /** Who does what as a picture, for a wide page and for a phone. */
    public String getPicture() {
        OrganisationPicture picture = new OrganisationPicture(Stream.of("propose", "consult", "decide").map(this::box).toList(), box("advise"), box("meet"),
                new OrganisationPicture.Ways(say.get("open.groups.picture.proposals"), say.get("open.groups.picture.answers"), say.get("open.groups.picture.questions"),
                        say.get("open.groups.picture.more")));
        return picture.large() + picture.small();
    }

    private OrganisationPicture.Box box(String role) {
        return new OrganisationPicture.Box(say.get("open.groups." + role), in(role).stream().map(OpenItem::title).toList());
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
        return groups.get(role);
    }
}

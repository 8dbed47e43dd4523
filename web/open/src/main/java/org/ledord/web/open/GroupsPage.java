package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ledord.transparency.Front;
import org.ledord.transparency.OpenItem;
import org.ledord.transparency.OpenReform;
import org.ledord.web.frame.Pager;
import org.ledord.web.frame.Say;

/** Who decides, who proposes, who is consulted: the reform's groups by what they do. */
@Named
@RequestScoped
public class GroupsPage extends OpenPage {
    private static final int SIZE = 25;
    private static final List<String> ROLES = List.of("decide", "propose", "consult", "advise", "meet");
    private static final Map<String, Set<String>> KINDS = Map.of("decide", Set.of("MANAGEMENT"), "propose", Set.of("WORKING", "PROJECT"),
            "consult", Set.of("REFERENCE_UNION", "REFERENCE_STAFF"), "advise", Set.of("SPECIALIST"), "meet", Set.of("TEAM"));

    @Inject
    private Say say;

    private Front front;
    private Integer group;
    private final Map<String, List<OpenItem>> all = new LinkedHashMap<>();
    private final Map<String, List<OpenItem>> onPage = new LinkedHashMap<>();
    private int many;

    /** Reads the groups; whoever comes for one of them gets the page that it is on. */
    public void load() {
        front = queries().groups(getSlug(), language());
        List<OpenItem> groups = front.items("GROUP");
        List<OpenItem> inOrder = new ArrayList<>();
        for (String role : ROLES) {
            all.put(role, groups.stream().filter(one -> KINDS.get(role).contains(one.parent())).toList());
            inOrder.addAll(all.get(role));
        }
        many = inOrder.size();
        if (group != null && !isPageChosen()) {
            IntStream.range(0, many).filter(i -> inOrder.get(i).number() == group).findFirst().ifPresent(i -> setPage(i / SIZE + 1));
        }
        requireShown(getPages());
        Set<OpenItem> shown = Set.copyOf(inOrder.subList((shown() - 1) * SIZE, Math.min(shown() * SIZE, many)));
        all.forEach((role, those) -> onPage.put(role, those.stream().filter(shown::contains).toList()));
    }

    /** How many pages the groups fill. */
    public int getPages() {
        return Pager.pages(many, SIZE);
    }

    /** Whether there is a way to draw, on the first page: somebody proposes, is consulted and decides. */
    public boolean isDrawn() {
        return getPage() == 1 && Stream.of("propose", "consult", "decide").noneMatch(role -> all.get(role).isEmpty());
    }

    /** Who does what as a picture, for a wide page and for a phone. */
    public String getPicture() {
        OrganisationPicture picture = new OrganisationPicture(Stream.of("propose", "consult", "decide").map(this::box).toList(), box("advise"), box("meet"),
                new OrganisationPicture.Ways(say.get("open.groups.picture.proposals"), say.get("open.groups.picture.answers"), say.get("open.groups.picture.questions"),
                        say.get("open.groups.picture.more")));
        return picture.large() + picture.small();
    }

    private OrganisationPicture.Box box(String role) {
        return new OrganisationPicture.Box(say.get("open.groups." + role), all.get(role).stream().map(OpenItem::title).toList());
    }

    @Override
    public OpenReform getReform() {
        return front == null ? null : front.reform();
    }

    /** The roles that some group on the page has. */
    public List<String> getRoles() {
        return ROLES.stream().filter(role -> !onPage.get(role).isEmpty()).toList();
    }

    /** The groups in this role, of those on the page. */
    public List<OpenItem> in(String role) {
        return onPage.get(role);
    }

    public Integer getGroup() {
        return group;
    }

    public void setGroup(Integer group) {
        this.group = group;
    }
}

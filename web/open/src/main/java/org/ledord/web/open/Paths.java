package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.search.Hit;
import org.ledord.web.frame.Address;

/** Where a matter has its public page. */
@Named
@RequestScoped
public class Paths {
    @Inject
    private Address address;

    /** The address of something that was found. */
    public String found(Hit hit) {
        String whole = switch (hit.kind()) {
            case "REFORM", "FAQ", "DOCUMENT", "VIEW", "PAGE" -> address.to("/{reform}", hit.slug());
            case "POINT" -> address.to("/{reform}/rounds/{number}", hit.slug(), hit.number());
            default -> of(hit.slug(), hit.kind(), hit.number());
        };
        return whole + hit.place();
    }

    /** The address of the matter with this kind and number; empty where it has no page of its own. */
    public String of(String slug, String kind, int number) {
        return switch (kind) {
            case "PROPOSAL" -> address.to("/{reform}/proposals/{number}", slug, number);
            case "ROUND" -> address.to("/{reform}/rounds/{number}", slug, number);
            case "DECISION" -> address.to("/{reform}/decisions/{number}", slug, number);
            case "PILOT" -> address.to("/{reform}/pilots/{number}", slug, number);
            case "POST" -> address.to("/{reform}/news/{number}", slug, number);
            case "IDEA" -> address.to("/{reform}/ideas/{number}", slug, number);
            case "SURVEY" -> address.to("/{reform}/surveys/{number}", slug, number);
            case "GROUP" -> address.to("/{reform}/groups", slug) + "?group=" + number + "#group-" + number;
            case "MEETING" -> address.to("/{reform}/meetings/{number}", slug, number);
            case "COMMITMENT" -> address.to("/{reform}/decisions", slug) + "#commitment-" + number;
            default -> "";
        };
    }
}

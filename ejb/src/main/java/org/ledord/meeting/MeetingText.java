package org.ledord.meeting;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.ledord.notice.Meeting;
import org.ledord.people.ClientData;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/**
 * What a meeting is called, when and where.
 *
 * @param link where to be present from afar, or empty
 */
public record MeetingText(String title, Meeting when, String link) {
    /** As long as the subject of a mail shows. */
    public static final int LONGEST_TITLE = 100;
    private static final int LONGEST_LINK = 500;

    /** Takes what surrounds the words away. */
    public MeetingText {
        title = Typed.words(title).replaceAll("\\s+", " ");
        link = Typed.words(link);
    }

    /** Refuses what nobody could come to, beside its field. */
    void demand(Instant now, ZoneId zone) {
        demand(when.problems(now, zone));
    }

    /** Refuses what cannot have been held, beside its field. */
    void demandHeld(Instant now, ZoneId zone) {
        demand(when.problemsHeld(now, zone));
    }

    private void demand(List<RuleViolation> ofWhen) {
        List<RuleViolation> problems = new ArrayList<>();
        RuleViolation.note(problems, title.isEmpty(), new RuleViolation("meeting-title-missing").at("title"));
        RuleViolation.note(problems, title.length() > LONGEST_TITLE, new RuleViolation("text-too-long", LONGEST_TITLE).at("title"));
        problems.addAll(ofWhen);
        RuleViolation.note(problems, !link.isEmpty() && (link.length() > LONGEST_LINK || !address(link)), new RuleViolation("meeting-link").at("link"));
        RuleViolation.demandNone(problems);
        ClientData.refuse(title, when.place());
    }

    /** Whether it is an address that a browser opens and nobody listens to on the way. */
    private static boolean address(String link) {
        try {
            URI uri = new URI(link);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }
}

package org.ledord.web.answer;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import org.ledord.answer.AnswerLink;
import org.ledord.answer.LinkState;
import org.ledord.kit.KitLink;
import org.ledord.notice.ComingLink;
import org.ledord.question.QuestionLink;

/** What the pages behind a personal link need of the request, which on a stateless page is all there is. */
final class PersonalLink {
    private static final Map<LinkState, Integer> STATUS = Map.of(LinkState.UNKNOWN, 404, LinkState.EXPIRED, 410, LinkState.REVOKED, 410,
            LinkState.CONCLUDED, 410);

    private PersonalLink() {
    }

    /** The token in the address. */
    static String token() {
        String token = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("token");
        return token == null ? "" : token;
    }

    /** Nobody keeps the page, nobody is told its address, and its status says whether the link works. */
    static void answerWith(AnswerLink link) {
        answerWith(STATUS.getOrDefault(link.state(), 200));
    }

    /** The same for a link to a specialist question. */
    static void answerWith(QuestionLink link) {
        answerWith(switch (link.state()) {
            case GOOD -> 200;
            case UNKNOWN -> 404;
            case CLOSED, WITHDRAWN, REVOKED -> 410;
        });
    }

    /** The same for a link to a call. */
    static void answerWith(ComingLink link) {
        answerWith(switch (link.state()) {
            case GOOD -> 200;
            case UNKNOWN -> 404;
            case OFF, OVER, REVOKED -> 410;
        });
    }

    /** The same for a link to a round's kit. */
    static void answerWith(KitLink link) {
        answerWith(switch (link.state()) {
            case GOOD -> 200;
            case UNKNOWN -> 404;
            case OVER, REVOKED -> 410;
        });
    }

    private static void answerWith(int status) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("Cache-Control", "private, no-store");
        external.setResponseHeader("Referrer-Policy", "no-referrer");
        external.setResponseHeader("X-Robots-Tag", "noindex");
        external.setResponseStatus(status);
    }
}

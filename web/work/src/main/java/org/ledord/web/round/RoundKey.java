package org.ledord.web.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.NotFound;
import org.ledord.web.work.Situation;

/** The round that the address names. It stands in the query of every request, so that pages need no state for it. */
@RequestScoped
class RoundKey {
    private Situation situation;
    private HttpServletRequest request;

    protected RoundKey() {
    }

    @Inject
    RoundKey(Situation situation, HttpServletRequest request) {
        this.situation = situation;
        this.request = request;
    }

    MatterKey get() {
        return new MatterKey(situation.reformSlug(), MatterKind.ROUND, number("number"));
    }

    /** A number in the query; 0 where there is none. */
    int number(String name) {
        String written = request.getParameter(name);
        try {
            return written == null || written.isBlank() ? 0 : Integer.parseInt(written.strip());
        } catch (NumberFormatException none) {
            throw new NotFound(name + " " + written);
        }
    }

    /** How many times a field of a repeated part was sent: whoever worked meanwhile, what was typed has its place. */
    int sent(String repeated, String field) {
        int sent = 0;
        while (request.getParameter(repeated + ":" + sent + ":" + field) != null) {
            sent++;
        }
        return sent;
    }

    /** Words in the query; empty where there are none. */
    String words(String name) {
        String written = request.getParameter(name);
        return written == null ? "" : written.strip();
    }
}

package org.ledord.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ledord.mail.Purpose;
import org.ledord.mail.Tokens;

/** The tokens and letter causes of invitations. */
@ApplicationScoped
class Invitations {
    @Inject
    private Tokens tokens;

    /** The token an answer comes back with; the same for letter, reminder and link, and good as long as the round's day says. */
    String token(Invitation invitation, long matterId, Deadline deadline) {
        Invited invited = invitation.invited();
        return tokens.issue(Purpose.ANSWER, invited.id(), invited.generation(), invited.personId(), matterId, invited.id(),
                deadline.tokensExpire());
    }

    /** What makes the first letter one and not two. */
    static String cause(Invitation invitation) {
        return "round/" + invitation.invited().roundId() + "/invitation/" + invitation.invited().id();
    }
}

package org.ledord.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.ledord.group.Memberships;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** How things stand with an answer before a mail changes it. Asks no permission: whoever files the mail does. One statement. */
@ApplicationScoped
public class AnswerStanding {
    @Inject
    private Reads reads;

    /**
     * What was found.
     *
     * @param asked whether whom we asked was still in the group, and for the same organisation, at that moment; nobody answers for it afterwards
     * @param statement whether a statement of an organisation stands here, which a mail replaces only when whom we asked confirms it (MAIL.md, I16)
     * @param withdrawn whether they took it back
     */
    public record Found(boolean asked, boolean statement, boolean withdrawn) {
    }

    /** Of the answer to this invitation, or of the one that may come. */
    public Found of(long invitationId, Instant at) {
        return reads.first(Found.class, """
                select i.state <> 'REVOKED' and %s as asked, s.organisation is not null and coalesce(a.state = 'FILED', false) as statement, coalesce(a.state = 'WITHDRAWN', false) as withdrawn
                  from invitation i left join answer a on a.invitation_id = i.id join membership s on s.id = coalesce(a.membership_id, i.membership_id)
                 where i.id = :invitation""".formatted(Memberships.standing("s")), Map.of("invitation", invitationId, "now", at))
                .orElseThrow(() -> new NotFound("invitation " + invitationId));
    }
}

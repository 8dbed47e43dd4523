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
     * @param answered whether there is an answer of theirs that counts, or waits for them to confirm it
     * @param colleague who made the statement that stands for the same organisation through another invitation, or null: it is replaced no easier
     */
    public record Found(boolean asked, boolean statement, boolean withdrawn, boolean answered, String colleague) {
    }

    /**
     * As SQL: the name of whoever made the statement that stands for an organisation, through another invitation to the same round; null where none stands.
     *
     * @param invitation the alias of the invitation that is asked about
     */
    static String colleague(String invitation, String organisation) {
        return """
                select p.name from answer o join membership t on t.id = o.membership_id join person p on p.id = t.person_id
                 where o.round_id = %1$s.round_id and o.invitation_id <> %1$s.id and o.state = 'FILED' and t.organisation = %2$s order by o.id limit 1""".formatted(invitation, organisation);
    }

    /** Of the answer to this invitation, or of the one that may come. */
    public Found of(long invitationId, Instant at) {
        return reads.first(Found.class, """
                select i.state <> 'REVOKED' and %s as asked, s.organisation is not null and coalesce(a.state = 'FILED', false) as statement, coalesce(a.state = 'WITHDRAWN', false) as withdrawn,
                       coalesce(a.state in ('FILED', 'AWAITING_CONFIRMATION'), false) as answered,
                       (%s) as colleague
                  from invitation i left join answer a on a.invitation_id = i.id join membership s on s.id = coalesce(a.membership_id, i.membership_id)
                 where i.id = :invitation""".formatted(Memberships.standing("s"), colleague("i", "s.organisation")), Map.of("invitation", invitationId, "now", at))
                .orElseThrow(() -> new NotFound("invitation " + invitationId));
    }
}

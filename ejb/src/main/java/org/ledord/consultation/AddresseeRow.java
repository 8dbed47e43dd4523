package org.ledord.consultation;

import java.time.Instant;
import java.util.UUID;
import org.ledord.mail.AddressSql;

/**
 * Somebody who was asked, and whether they have answered; never what.
 *
 * @param channel how their latest answer came, or null where there is none
 * @param place where they stand in the list of all who were asked
 */
public record AddresseeRow(long place, UUID person, String name, String groupName, String function, String organisation, InvitationState state,
        Instant answeredAt, Instant remindedAt, boolean hasMail, String channel, boolean late) {
    /** How many are shown at a time. */
    public static final int PAGE = 100;

    /** With a place for the invitations that are meant, of round {@code d}. */
    static final String SQL = """
            select i.id as place, p.public_id as person, p.name, coalesce(t.name, g.slug) as group_name, s.function, s.organisation, i.state, i.answered_at,
                   i.reminded_at, """ + AddressSql.reaches("p.id") + """
                   as has_mail, (select v.channel from answer_version v where v.answer_id = a.id order by v.number desc limit 1) as channel, coalesce(a.late, false) as late
              from matter m join reform r on r.id = m.reform_id and r.slug = :reform join round d on d.matter_id = m.id
              join lateral (%s) i on true
              join person p on p.id = i.person_id join membership s on s.id = i.membership_id join reform_group g on g.id = s.group_id
              left join answer a on a.invitation_id = i.id and i.state = 'ANSWERED'
              left join group_text t on t.group_id = g.id and t.language = r.language
             where m.kind = 'ROUND' and m.number = :number""";
}

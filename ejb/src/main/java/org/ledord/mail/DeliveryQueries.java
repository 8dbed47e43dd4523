package org.ledord.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** Who has the letters of a reform, who does not, and why. People are told by name; no address leaves this door. */
@Stateless
@PermitAll
public class DeliveryQueries {
    private static final String SENDING = "left(md5(o.stream || '/' || o.subject), 12)";
    private static final String COUNTS = """
            count(*) filter (where o.state in ('QUEUED','SENDING')) as waiting,
            count(*) filter (where o.state = 'SENT' and o.returned_at is null) as sent,
            count(*) filter (where o.state = 'FAILED' or o.state = 'SENT' and o.returned_at is not null) as failed,
            count(*) filter (where o.state = 'CANCELLED') as cancelled""";
    private static final String CHOSEN = "(cast(:sending as text) is null or " + SENDING + " = :sending) and (cast(:person as uuid) is null"
            + " or o.person_id = (select w.id from person w where w.public_id = cast(:person as uuid)))";
    /** Who is reminded in an anonymous round has not answered it, and that is nobody's to see; nor is who talks about a draft, or that there is one. */
    private static final String OURS = " o.reform_id = (select id from reform where slug = :slug) and not (o.stream = 'BALLOT' and o.dedupe_key like '%/invitation/%/%') and o.stream <> 'DISCUSSION' ";

    @Inject
    private Reads reads;

    /** A page of what was sent, newest first, with how far each has come. */
    @May("mail.deliveries")
    public List<SendingRow> sendings(ReformKey reform, int page, int size) {
        return reads.list(SendingRow.class, "select " + SENDING + " as ref, o.stream, o.subject, min(o.created_at) as first_at,"
                + " max(o.created_at) as last_at, count(*) as letters, " + COUNTS + ", count(*) over () as total from outbox o where" + OURS
                + "group by o.stream, o.subject order by max(o.created_at) desc, o.subject limit :size offset :from",
                Map.of("slug", reform.slug(), "size", size, "from", Math.max(0, page - 1) * size));
    }

    /** How many letters are where; whatever state is chosen. */
    @May("mail.deliveries")
    public LetterCounts counts(ReformKey reform, LetterFilter filter) {
        return reads.first(LetterCounts.class, "select " + COUNTS + " from outbox o where" + OURS + "and " + CHOSEN,
                Parameters.of("slug", reform.slug(), "sending", filter.sending(), "person", filter.person())).orElseThrow();
    }

    /** A page of letters: what failed first, then what waits, then what came; by name within each. */
    @May("mail.deliveries")
    public List<LetterRow> letters(ReformKey reform, LetterFilter filter, int page, int size) {
        return reads.list(LetterRow.class, "select p.public_id as person, p.name, o.stream, o.subject, " + DeliveryState.SQL
                + " as state, o.attempts, o.created_at, o.sent_at, o.returned_at, o.next_attempt_at,"
                + " case when o.state = 'QUEUED' and " + StoppedAddresses.HOLDS + " then 'stopped:' else o.last_error end as said"
                + " from outbox o left join person p on p.id = o.person_id where" + OURS + "and " + CHOSEN
                + " and (cast(:state as text) is null or " + DeliveryState.SQL + " = :state)"
                + " order by array_position(array['FAILED','WAITING','SENT','CANCELLED'], " + DeliveryState.SQL + "),"
                + " p.name nulls last, o.id desc limit :size offset :from",
                Parameters.of("slug", reform.slug(), "sending", filter.sending(), "person", filter.person(),
                        "state", filter.state() == null ? null : filter.state().name(), "size", size, "from", Math.max(0, page - 1) * size));
    }
}

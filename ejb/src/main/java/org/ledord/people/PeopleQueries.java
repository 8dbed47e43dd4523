package org.ledord.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ledord.access.May;
import org.ledord.shared.Language;
import org.ledord.shared.Reads;

/** Everybody who is registered, for the one who looks after the portal: never with an address, a group or anything said. */
@Stateless
@PermitAll
public class PeopleQueries {
    /** How many stand on a page. */
    public static final int PAGE = 50;

    @Inject
    private Reads reads;

    /** Those whose name, title or unit holds these words, one page of them, with how many there are in all. */
    @May("person.manage")
    public List<Row> list(String words, int page) {
        return reads.list(Row.class, """
                select p.public_id as person, p.name, p.title, u.name as unit, p.language,
                       case when a.works then 'WORKS' when a.works is not null then 'STOPPED' else 'NONE' end as mail,
                       exists (select 1 from login l where l.person_id = p.id) as linked, cast(count(*) over () as int) as total
                  from person p left join unit u on u.id = p.unit_id
                  left join (select person_id, bool_or(verified_at is not null and suspended_at is null) as works
                               from mail_address group by person_id) a on a.person_id = p.id
                 where p.erased_at is null
                   and (:words = '' or position(lower(:words) in lower(concat_ws(' ', p.name, p.title, u.name))) > 0)
                 order by p.name, p.id limit :most offset :from""",
                Map.of("words", words == null ? "" : words.strip(), "most", PAGE, "from", Math.max(0, page - 1) * PAGE));
    }

    /** Every unit. */
    @May("person.manage")
    public List<UnitRow> units() {
        return UnitRow.all(reads);
    }

    /** The shared mailboxes, by their unit. */
    @May("person.manage")
    public List<Mailbox> mailboxes() {
        return reads.list(Mailbox.class, """
                select u.slug as unit, a.address, p.language, a.suspended_at is null as works from person p join unit u on u.id = p.unit_id join mail_address a on a.person_id = p.id
                 where p.mailbox and p.erased_at is null""", Map.of());
    }

    /** Where a unit reads its mail together: no person's address, so it is shown. */
    public record Mailbox(String unit, String address, Language language, boolean works) {
    }

    /** Whether letters reach somebody. */
    public enum Mail {
        /** To a mailbox that is known to be theirs. */ WORKS,
        /** They came back. */ STOPPED,
        /** No address is known. */ NONE
    }

    /** A registered person; title and unit may be null. */
    public record Row(UUID person, String name, String title, String unit, Language language, Mail mail, boolean linked, int total) {
    }
}

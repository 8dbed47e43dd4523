package org.ledord.inbound;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.May;
import org.ledord.answer.CutRow;
import org.ledord.answer.CutText;
import org.ledord.matter.ReformKey;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** The holding pen and the inputs as the lead and the coordinators see them. */
@Stateless
@PermitAll
public class InboundQueries {
    private static final String HELD = """
            select encode(substring(w.sha256 for 6), 'hex') || '-' || w.uid as ref, r.slug as reform, w.reason, w.sender, w.subject, w.fetched_at,
                   p.name as guess_name, m.number as round, m.title as round_title, w.kept
              from raw_mail w left join reform r on r.id = w.reform_id left join person p on p.id = w.guess_person_id
              left join matter m on m.id = w.matter_id and m.kind = 'ROUND'
             where w.state = 'HELD' and (r.slug = :slug or w.reform_id is null)""";

    private static final String INPUT = """
            select 'I' || i.number as ref, i.text, p.name, i.sender, i.received_at, i.state, i.reply, i.replied_at, i.replied_by is null as by_portal, m.kind as matter_kind,
                   m.number as matter_number, m.title as matter_title
              from input i join reform r on r.id = i.reform_id left join person p on p.id = i.person_id left join matter m on m.id = i.matter_id
             where r.slug = :slug""";

    @Inject
    private Reads reads;

    /** What waits, oldest first: of this reform, and what belongs to none. */
    @May("inbound.queue")
    public List<HeldRow> held(ReformKey reform) {
        return reads.list(HeldRow.class, HELD + " order by w.fetched_at limit 100", Map.of("slug", reform.slug()));
    }

    /** One that waits. */
    @May("inbound.read")
    public HeldRow held(ReformKey reform, String ref) {
        return reads.first(HeldRow.class, HELD + " and encode(substring(w.sha256 for 6), 'hex') || '-' || w.uid = :ref",
                Map.of("slug", reform.slug(), "ref", ref == null ? "" : ref)).orElseThrow(() -> new NotFound("held mail"));
    }

    /** One that has left the holding pen; whoever has it open in another tab is told where it is. Mail of no reform is shown only where somebody placed it: it had lain in everybody's pen. */
    @May("inbound.read")
    public Optional<PlacedRow> placed(ReformKey reform, String ref) {
        return reads.first(PlacedRow.class, """
                select w.subject, case w.state when 'ANSWER_VERSION' then 'ANSWER' else w.state end as state, w.judged_at as at,
                       m.number as round, m.title as round_title, i.number as input
                  from raw_mail w left join reform r on r.id = w.reform_id
                  left join answer_version v on v.raw_mail_id = w.id left join answer a on a.id = v.answer_id
                  left join round d on d.id = a.round_id left join matter m on m.id = d.matter_id
                  left join input i on i.raw_mail_id = w.id
                 where w.state not in ('HELD', 'STORED') and (r.slug = :slug or w.reform_id is null and w.placed_by is not null)
                   and encode(substring(w.sha256 for 6), 'hex') || '-' || w.uid = :ref order by w.id desc""",
                Map.of("slug", reform.slug(), "ref", ref == null ? "" : ref));
    }

    /** Where all mail ended. */
    @May("inbound.counts")
    public MailCounts counts(ReformKey reform) {
        return reads.first(MailCounts.class, """
                select count(*) as all, count(*) filter (where state = 'STORED') as waiting, count(*) filter (where state = 'HELD') as held,
                       count(*) filter (where state in ('ANSWER','ANSWER_VERSION')) as answers, count(*) filter (where state = 'INPUT') as inputs,
                       count(*) filter (where state = 'AUTO_REPLY') as automatic, count(*) filter (where state = 'BOUNCE') as bounces,
                       count(*) filter (where state in ('SPAM','DUPLICATE','UNSUBSCRIBE','RSVP','REFUSED')) as other,
                       (select missing + unjudged from mail_books) as lost
                  from raw_mail w left join reform r on r.id = w.reform_id where r.slug = :slug or w.reform_id is null""",
                Map.of("slug", reform.slug())).orElseThrow();
    }

    /** What was cut from one that waits, so that nothing the sender wrote can be lost by our reading. */
    @May("inbound.read")
    public List<CutRow> cut(ReformKey reform, String ref) {
        return reads.first(String.class, """
                select coalesce(w.cut, '[]') from raw_mail w left join reform r on r.id = w.reform_id
                 where w.state = 'HELD' and (r.slug = :slug or w.reform_id is null)
                   and encode(substring(w.sha256 for 6), 'hex') || '-' || w.uid = :ref""",
                Map.of("slug", reform.slug(), "ref", ref == null ? "" : ref)).map(CutText::read).orElse(List.of());
    }

    /** Inputs in this state, or all where it is null; those that wait first. */
    @May("input.list")
    public List<InputRow> inputs(ReformKey reform, InputState state, int page, int size) {
        return reads.list(InputRow.class, INPUT + " and (cast(:state as text) is null or i.state = :state)"
                + " order by i.state = 'ANSWERED', i.received_at desc, i.id desc limit :size offset :from",
                Parameters.of("slug", reform.slug(), "state", state == null ? null : state.name(), "size", size, "from", Math.max(0, page - 1) * size));
    }

    /** One input. */
    @May("input.list")
    public InputRow input(ReformKey reform, String ref) {
        return reads.first(InputRow.class, INPUT + " and 'I' || i.number = :ref", Map.of("slug", reform.slug(), "ref", ref == null ? "" : ref))
                .orElseThrow(() -> new NotFound("input"));
    }

    /** How many inputs wait, and how many are answered. */
    @May("input.list")
    public InputCounts inputCounts(ReformKey reform) {
        return reads.first(InputCounts.class, """
                select count(*) filter (where i.state = 'OPEN') as open, count(*) filter (where i.state = 'ANSWERED') as answered
                  from input i join reform r on r.id = i.reform_id where r.slug = :slug""", Map.of("slug", reform.slug())).orElseThrow();
    }
}

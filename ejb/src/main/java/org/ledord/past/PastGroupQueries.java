package org.ledord.past;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ledord.access.Access;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.group.GroupSql;
import org.ledord.group.MemberFunction;
import org.ledord.matter.MatterKey;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** The groups that somebody has left, and what they took part in there. */
@Stateless
@PermitAll
public class PastGroupQueries {
    private static final int MOST = 300;

    @Inject
    private Reads reads;

    @Inject
    private Access access;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Those of the reform, by number; costs no statement where there is none. */
    @May("group.list")
    public List<LeftGroup> left(ReformKey reform, Language language) {
        Set<Long> groups = access.groupsLeft();
        return groups.isEmpty() ? List.of() : reads.list(LeftGroup.class, """
                select m.number, %s as name, cast(%s at time zone r.zone as date) - 1 as last
                  from reform_group g join matter m on m.id = g.matter_id join reform r on r.id = m.reform_id
                 where r.slug = :reform and g.id = any(cast(string_to_array(:groups, ',') as bigint[])) order by m.number"""
                .formatted(GroupSql.name("g.id"), access.leftSql("g.id")), Map.of("reform", reform.slug(), "language", language.name(), "groups", Parameters.list(groups)));
    }

    /** One of them. */
    @May("past.read")
    public PastGroup show(MatterKey group, Language language) {
        Map<String, Object> of = Parameters.of("reform", group.reform(), "number", group.number(), "language", language.name(), "me", actor.personId(), "now", clock.instant(),
                "most", MOST);
        List<PlaceRow> places = reads.list(PlaceRow.class, """
                select %s as name, cast(%s at time zone r.zone as date) - 1 as last, s.function, s.from_on as "from", s.to_on as "to"
                  from matter m join reform r on r.id = m.reform_id join reform_group g on g.matter_id = m.id join membership s on s.group_id = g.id and s.person_id = :me
                 where r.slug = :reform and m.kind = 'GROUP' and m.number = :number and s.from_on <= cast(cast(:now as timestamptz) at time zone r.zone as date)
                 order by s.from_on, s.id""".formatted(GroupSql.name("g.id"), access.leftSql("g.id")), of);
        if (places.isEmpty()) {
            throw new NotFound(group.toString());
        }
        List<Begun> begun = reads.list(Begun.class, """
                select m.number, m.kind, m.language, cast(null as timestamp) as starts, false as present,
                       (select v.title from proposal p join proposal_version v on v.proposal_id = p.id where p.matter_id = m.id and v.created_at < u.until
                         order by v.number desc limit 1) as title
                %1$s where %2$s and m.kind = 'PROPOSAL' and m.status <> 'DISCARDED'
                union all
                select m.number, m.kind, m.language, case when %3$s then cast(n.starts_at at time zone r.zone as timestamp) end,
                       exists (select 1 from meeting_present x where x.meeting_id = q.id and x.person_id = :me), case when %3$s then n.subject end
                %1$s join group_meeting q on q.matter_id = m.id join notice n on n.id = q.notice_id
                 where %2$s and m.kind = 'MEETING' and n.sent_at < u.until
                 order by kind, starts desc nulls last, number desc limit :most""".formatted(FROM.formatted(access.leftSql("m.group_id")),
                "r.slug = :reform and gm.number = :number and m.created_at < u.until", PastMeetingQueries.KEPT), of);
        return new PastGroup(places.get(0).name(), places.get(0).last(), places.stream().map(PlaceRow::place).toList(),
                begun.stream().filter(one -> one.kind().equals("PROPOSAL")).map(Begun::asTitle).toList(),
                begun.stream().filter(one -> one.kind().equals("MEETING")).map(Begun::asCall).toList());
    }

    /** A matter {@code m} with its group's and until when the reader was in it. */
    static final String FROM = """
            from matter m join reform r on r.id = m.reform_id join reform_group g on g.id = m.group_id join matter gm on gm.id = g.matter_id
                  cross join lateral (select %s as until) u""";

    /** A place with what the group is called. */
    public record PlaceRow(String name, LocalDate last, MemberFunction function, LocalDate from, LocalDate to) {
        PastGroup.Place place() {
            return new PastGroup.Place(function, from, to);
        }
    }

    /** What had been begun. */
    public record Begun(int number, String kind, String language, LocalDateTime starts, boolean present, String title) {
        PastGroup.Title asTitle() {
            return new PastGroup.Title(number, title == null ? "" : title, language);
        }

        PastGroup.Call asCall() {
            return new PastGroup.Call(number, title, language, starts, present);
        }
    }
}

package org.ledord.group;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ledord.access.Access;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Target;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** The groups of a reform. Who is in them by name is for the group itself and for those who lead; others see how many. */
@Stateless
@PermitAll
public class GroupQueries {
    private static final String FROM = "from matter m join " + GroupSql.REFORMS + """
             on r.id = m.reform_id join reform_group g on g.matter_id = m.id
            join lateral (select * from group_text t where t.group_id = g.id
                           order by (t.language = :language) desc, (t.language = r.language) desc, t.language limit 1) w on true
            left join lateral (select t.title from part_text t where t.part_id = g.part_id
                           order by (t.language = :language) desc, (t.language = r.language) desc, t.language limit 1) p on true
            %s where r.slug = :slug and m.kind = 'GROUP'""";

    @Inject
    private Reads reads;

    @Inject
    private Access access;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** One page of the groups, one's own first and then by number, with how many are in each today. Beyond the last page is the last. */
    @May("group.list")
    public GroupList list(ReformKey reform, GroupKind kind, int page, Language language) {
        Map<String, Object> parameters = parameters(reform.slug(), language);
        parameters.put("kind", kind == null ? null : kind.name());
        parameters.put("size", GroupList.PAGE);
        parameters.put("before", (long) GroupList.PAGE * (Math.max(1, page) - 1));
        return new GroupList(reads.list(GroupRow.class, """
                with seen as (select g.id, exists (select 1 from membership x where x.group_id = g.id and x.person_id = :person and %1$s) as mine, m.number
                        %2$s and (cast(:kind as text) is null or g.kind = :kind)),
                     many as (select count(*) as total from seen),
                     page as (select * from seen order by mine desc, number limit :size
                               offset (select least(:before, greatest(total - 1, 0) / :size * :size) from many))
                select m.number, g.slug, g.kind, w.name, w.mandate, w.language as text_language, g.area, p.title as part,
                       c.members, s.mine, coalesce(g.ends_on < r.today, false) as ended, (select total from many) as total
                  %3$s order by s.mine desc, m.number""".formatted(
                GroupSql.runs("x"), seen(), FROM.formatted("""
                join page s on s.id = g.id
                join lateral (select count(distinct x.person_id) as members from membership x where x.group_id = g.id and %s) c on true""".formatted(GroupSql.runsToday("x")))),
                parameters));
    }

    /** Every kind that the actor sees a group of. */
    @May("group.list")
    public List<GroupKind> kinds(ReformKey reform) {
        return reads.list(GroupKind.class, "select distinct g.kind " + seen(), Map.of("slug", reform.slug())).stream().sorted().toList();
    }

    private String seen() {
        return "from matter m join reform r on r.id = m.reform_id join reform_group g on g.matter_id = m.id where r.slug = :slug and m.kind = 'GROUP' and "
                + access.scope().sql("m", MatterKind.GROUP);
    }

    /** One group, with as much of its members as the actor may see. */
    @May("group.show")
    public GroupDetails show(MatterKey group, Language language) {
        Map<String, Object> parameters = parameters(group.reform(), language);
        parameters.put("number", group.number());
        Head head = reads.first(Head.class, """
                select g.id, m.id as matter_id, m.reform_id, m.audience, m.unit_id, m.created_at, g.slug, g.kind, w.name, w.mandate, w.language as text_language, g.area, p.title as part, g.starts_on,
                       g.ends_on %s and m.number = :number and %s""".formatted(FROM.formatted(""), access.scope().sql("m", MatterKind.GROUP)), parameters)
                .orElseThrow(() -> new NotFound(group.toString()));
        Set<String> allowed = access.allowed(head.target(), List.of("group.names", "group.members", "group.appoint", "group.edit", "person.register"));
        List<InGroup> in = in(head.id());
        boolean named = allowed.contains("group.names");
        return new GroupDetails(group, head.slug(), head.kind(), head.name(), head.mandate(), head.textLanguage(), head.area(),
                head.part(), head.startsOn(), head.endsOn(), named, allowed.contains("group.members"),
                allowed.contains("group.appoint"), allowed.contains("group.edit"),
                allowed.contains("person.register"), counts(in), named ? in.stream().map(InGroup::row).toList() : List.of());
    }

    /** The group as it is written, in every language, for those who change it. One statement. */
    @May("group.edit")
    public GroupForm form(MatterKey group) {
        List<FormLine> lines = reads.list(FormLine.class, """
                select g.kind, p.slug as part, g.area, g.starts_on, g.ends_on, g.revision, t.language, t.name, t.mandate
                  from matter m join reform r on r.id = m.reform_id join reform_group g on g.matter_id = m.id
                  join group_text t on t.group_id = g.id left join part p on p.id = g.part_id
                 where r.slug = :slug and m.kind = 'GROUP' and m.number = :number""", Map.of("slug", group.reform(), "number", group.number()));
        if (lines.isEmpty()) {
            throw new NotFound(group.toString());
        }
        Map<Language, GroupForm.Text> texts = new EnumMap<>(Language.class);
        lines.forEach(line -> texts.put(line.language(), new GroupForm.Text(line.name(), line.mandate())));
        FormLine one = lines.get(0);
        return new GroupForm(one.kind(), one.part(), one.area(), one.startsOn(), one.endsOn(), one.revision(), texts);
    }

    /** A group in one language. */
    public record FormLine(GroupKind kind, String part, String area, LocalDate startsOn, LocalDate endsOn, int revision, Language language,
            String name, String mandate) {
    }

    private List<InGroup> in(long groupId) {
        return reads.list(InGroup.class, """
                select p.public_id, p.name, p.title, u.name as unit, x.function, x.organisation, d.name as deputy_for, x.from_on,
                       x.to_on, x.from_on > r.today as starting
                  from membership x join reform_group g on g.id = x.group_id join %s on r.id = g.reform_id
                  join person p on p.id = x.person_id left join unit u on u.id = coalesce(x.unit_id, p.unit_id)
                  left join membership y on y.id = x.deputy_for left join person d on d.id = y.person_id
                 where x.group_id = :group and (x.to_on is null or x.to_on >= r.today) and p.erased_at is null
                 order by case x.function when 'PROJECT_LEAD' then 1 when 'COORDINATOR' then 2 else 3 end,
                          x.organisation nulls first, p.name, x.id""".formatted(GroupSql.REFORMS),
                Map.of("group", groupId, "now", clock.instant()));
    }

    private static List<GroupDetails.FunctionCount> counts(List<InGroup> in) {
        Map<MemberFunction, Integer> counts = new TreeMap<>();
        in.stream().filter(one -> !one.starting()).forEach(one -> counts.merge(one.function(), 1, Integer::sum));
        List<GroupDetails.FunctionCount> rows = new ArrayList<>();
        counts.forEach((function, number) -> rows.add(new GroupDetails.FunctionCount(function, number)));
        return rows;
    }

    private Map<String, Object> parameters(String slug, Language language) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("slug", slug);
        parameters.put("language", language.name());
        parameters.put("now", clock.instant());
        parameters.put("person", actor.get().personId() == null ? -1L : actor.get().personId());
        return parameters;
    }

    /** The group's own row, with what the policy judges it by. */
    public record Head(long id, long matterId, long reformId, Audience audience, Long unitId, Instant createdAt, String slug, GroupKind kind, String name, String mandate, Language textLanguage, String area,
            String part, LocalDate startsOn, LocalDate endsOn) {
        Target target() {
            return new Target(matterId, reformId, MatterKind.GROUP, audience, id, unitId, createdAt, false);
        }
    }

    /** Somebody who is in the group or about to be. */
    public record InGroup(java.util.UUID publicId, String name, String title, String unit, MemberFunction function,
            String organisation, String deputyFor, LocalDate fromOn, LocalDate toOn, boolean starting) {
        GroupDetails.MemberRow row() {
            return new GroupDetails.MemberRow(publicId, name, title, unit, function, organisation, deputyFor, fromOn, toOn, starting);
        }
    }
}
